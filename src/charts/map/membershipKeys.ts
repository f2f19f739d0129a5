/** What the colours of a membership map mean, and which states have each. */
import type { StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Fill } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { rampOf } from '../_shared/palette.ts';
import type { Theme } from '../chart.ts';
import type { MembershipMap } from './mapData.ts';
import { rollOfMap } from './membershipWords.ts';
import { roleFill } from './roleColours.ts';
import type { Standing } from './standing.ts';

export interface MembershipKey {
  readonly key: string;
  readonly fill: Fill;
  readonly label: Message;
  readonly states: readonly StateId[];
}

const roles = ['founder', 'member', 'associate', 'observer', 'former'] as const;

/** Of one organisation the roles; of several the number of those to which a state belongs. */
export function membershipKeys(
  data: MembershipMap,
  view: View,
  theme: Theme,
): readonly MembershipKey[] {
  const standings = rollOfMap(data, view);
  return data.organisations > 1
    ? entriesByCount(data, standings, theme)
    : entriesByRole(data, standings, theme);
}

function entriesByRole(
  data: MembershipMap,
  standings: readonly Standing[],
  theme: Theme,
): readonly MembershipKey[] {
  const rows = [...data.rows.values()].flat();
  const present = new Set(rows.map(({ role }) => role));
  const statesOf = (keep: (standing: Standing) => boolean) =>
    standings.filter(keep).map(({ state }) => state);
  const entries: MembershipKey[] = roles
    .filter((role) => role === 'former' || present.has(role))
    .map((role) => ({
      key: role,
      fill: roleFill({ role, suspended: false }, theme),
      label: { key: `figure:role.${role}` },
      states: statesOf((one) => one.role === role && !one.suspended),
    }));
  if (rows.some(({ status }) => status === 'suspended')) {
    entries.push({
      key: 'suspended',
      fill: roleFill({ role: 'member', suspended: true }, theme),
      label: { key: 'figure:role.suspended' },
      states: statesOf((one) => one.suspended),
    });
  }
  return entries;
}

function entriesByCount(
  data: MembershipMap,
  standings: readonly Standing[],
  theme: Theme,
): readonly MembershipKey[] {
  const ramp = rampOf(theme, Math.max(2, data.most));
  const counted = rangesOf(data.most).map(([from, to]): MembershipKey => {
    const count: MessageValue = { kind: 'count', value: to };
    return {
      key: String(from),
      fill: ramp[Math.floor((from + to) / 2) - 1] ?? 'land',
      label:
        from === to
          ? { key: 'membership:count', values: { count } }
          : { key: 'membership:countRange', values: { from, count } },
      states: standings
        .filter((one) => one.count >= from && one.count <= to)
        .map(({ state }) => state),
    };
  });
  // Those who stand near, or have left, have a colour of their own.
  const near = (['associate', 'observer', 'former'] as const).flatMap((role): MembershipKey[] => {
    const states = standings.filter((one) => one.count === 0 && one.role === role);
    if (states.length === 0) return [];
    return [
      {
        key: role,
        fill: roleFill({ role, suspended: false }, theme),
        label: { key: `figure:role.${role}` },
        states: states.map(({ state }) => state),
      },
    ];
  });
  return [...counted, ...near];
}

/** Every number when they are few, else five stretches of numbers of about the same length. */
function rangesOf(most: number): readonly (readonly [from: number, to: number])[] {
  const steps = most <= 6 ? most : 5;
  return Array.from({ length: steps }, (_, index) => [
    Math.floor((index * most) / steps) + 1,
    Math.floor(((index + 1) * most) / steps),
  ]);
}

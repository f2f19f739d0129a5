import type { StateId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import type { Colour, Fill, Mark } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { rampOf } from '../_shared/palette.ts';
import type { Theme } from '../chart.ts';
import type { MembershipMap } from './mapData.ts';
import { describeMembership, roleMessage, tableOfMembership } from './membershipWords.ts';
import { roleFill } from './roleColours.ts';
import { standingsOf } from './standing.ts';
import type { Standing } from './standing.ts';
import type { StatePaint } from './statePaint.ts';

/** The states of a membership map with their paint, and those chosen that have no standing in it. */
function paint(data: MembershipMap, view: View, theme: Theme): ReadonlyMap<StateId, StatePaint> {
  const ramp = rampOf(theme, Math.max(2, data.most));
  const paints = new Map<StateId, StatePaint>();
  for (const [state, standing] of standingsOf(data, view)) {
    paints.set(state, { fill: fillOf(standing), mark: markOf(standing) });
  }
  for (const state of view.states) {
    if (paints.has(state)) continue;
    paints.set(state, {
      fill: 'land',
      mark: { kind: 'state', state, missing: true, role: 'none' },
    });
  }
  return paints;

  /** Of one organisation the role; of several the number, because colours of organisations would have to be mixed. */
  function fillOf(standing: Standing): Fill {
    if (data.organisations === 1 || standing.count === 0) return roleFill(standing, theme);
    const colour: Colour = ramp[standing.count - 1] ?? 'land';
    return standing.suspended ? { hatch: colour } : colour;
  }
}

function markOf({ state, role, count, joined, suspended }: Standing): Mark {
  const named = suspended ? `${role}-suspended` : role;
  return count > 0
    ? { kind: 'state', state, value: joined ?? 'unknown', role: named }
    : { kind: 'state', state, missing: true, role };
}

/** What a membership map says of one state, short: its standing, and since when. */
function wordsOn(state: StateId, data: MembershipMap, view: View): readonly Message[] {
  const standing = standingsOf(data, view).get(state);
  if (standing === undefined) return [{ key: 'figure:role.none' }];
  const { role, suspended, joined, count } = standing;
  const since: readonly Message[] =
    joined === null
      ? []
      : [{ key: 'figure:role.since', values: { date: { kind: 'date', date: joined } } }];
  const several: readonly Message[] =
    data.organisations > 1 && count > 0
      ? [{ key: 'membership:count', values: { count: { kind: 'count', value: count } } }]
      : [];
  return [roleMessage(role, suspended), ...several, ...since];
}

/** What a map does with memberships: fetched when a reader asks for them. */
export const membershipPart = {
  paint,
  wordsOn,
  describe: describeMembership,
  table: tableOfMembership,
} as const;

export type MembershipPart = typeof membershipPart;

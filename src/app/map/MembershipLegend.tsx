import type { MembershipMap } from '../../charts/map/mapData.ts';
import { rollOfMap } from '../../charts/map/membershipWords.ts';
import { roleFill } from '../../charts/map/roleColours.ts';
import type { Standing } from '../../charts/map/standing.ts';
import { rampOf } from '../../charts/_shared/palette.ts';
import type { Theme } from '../../charts/chart.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Fill } from '../../scene/scene.ts';
import { LegendKeys } from '../../ui/LegendKeys.tsx';
import type { LegendKey } from '../../ui/LegendKeys.tsx';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { LegendFrame, namesIn } from './LegendFrame.tsx';
import type { LegendItem } from './LegendFrame.tsx';
import styles from './MembershipLegend.module.css';

interface MembershipLegendProps {
  readonly data: MembershipMap;
  readonly view: View;
}

interface Entry extends LegendItem {
  readonly fill: Fill;
}

const roles = ['founder', 'member', 'associate', 'observer', 'former'] as const;

/** Of one organisation the roles; of several the number of those to which a state belongs. How many, and on which states. */
export function MembershipLegend({ data, view }: MembershipLegendProps) {
  const locale = useLocale();
  const { theme } = useAtlas();
  const standings = rollOfMap(data, view);
  const entries =
    data.organisations > 1
      ? entriesByCount(data, standings, theme)
      : entriesByRole(data, standings, theme);
  const items = entries.map(({ label, ...entry }) => ({ ...entry, label: locale.say(label) }));
  return (
    <LegendFrame title={locale.text('membership:legend')} items={items}>
      {(light) => (
        <div className={styles['keys']}>
          <LegendKeys
            keys={items.map((item) => sampleOf(item, namesIn(item, locale), locale.number))}
            light={light}
            from={0}
          />
        </div>
      )}
    </LegendFrame>
  );
}

type Unsaid = Omit<Entry, 'label'> & { readonly label: Message };

function entriesByRole(
  data: MembershipMap,
  standings: readonly Standing[],
  theme: Theme,
): readonly Unsaid[] {
  const rows = [...data.rows.values()].flat();
  const present = new Set(rows.map(({ role }) => role));
  const statesOf = (keep: (standing: Standing) => boolean) =>
    standings.filter(keep).map(({ state }) => state);
  const entries: Unsaid[] = roles
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
): readonly Unsaid[] {
  const ramp = rampOf(theme, Math.max(2, data.most));
  const counted = rangesOf(data.most).map(([from, to]): Unsaid => {
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
  const near = (['associate', 'observer', 'former'] as const).flatMap((role): Unsaid[] => {
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

function sampleOf(item: Entry, meaning: string, number: (value: number) => string): LegendKey {
  const { key, label, fill, states } = item;
  const colour = typeof fill === 'string' ? fill : fill.hatch;
  return {
    key,
    label,
    meaning,
    count: number(states.length),
    colour: colour.startsWith('#') ? colour : `var(--scene-${colour})`,
    ...(typeof fill === 'string'
      ? {}
      : { hatched: colour.startsWith('#') ? ('marked' as const) : ('missing' as const) }),
  };
}

import type { MembershipMap } from '../../charts/map/mapData.ts';
import { membershipKeys } from '../../charts/map/membershipKeys.ts';
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

/** Of one organisation the roles; of several the number of those to which a state belongs. How many, and on which states. */
export function MembershipLegend({ data, view }: MembershipLegendProps) {
  const locale = useLocale();
  const { theme } = useAtlas();
  const items = membershipKeys(data, view, theme).map(({ label, ...entry }) => ({
    ...entry,
    label: locale.say(label),
  }));
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

import { presidenciesOn } from '../../charts/map/eventsOn.ts';
import type { MapData } from '../../charts/map/mapData.ts';
import { starPath } from '../../charts/map/presidencyMarks.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './EventLegend.module.css';

interface EventLegendProps {
  readonly data: MapData;
  readonly view: View;
}

/** What pins and stars mean; of a star, who presides and since when. */
export function EventLegend({ data, view }: EventLegendProps) {
  const locale = useLocale();
  return (
    <ul className={styles['legend']}>
      <li>
        <Glyph d="M10 3L17 10L10 17L3 10Z" accent />
        {locale.text('events:legend.one')}
      </li>
      <li>
        <Glyph d="M10 0L20 10L10 20L0 10Z" accent text={locale.number(3)} />
        {locale.text('events:legend.many')}
      </li>
      {presidenciesOn(data, view).map(({ organisation, state, start, end }) => (
        <li key={organisation}>
          <Glyph d={starPath({ x: 10, y: 10 }, 9)} />
          {locale.text('events:legend.presidency', {
            organisation: { kind: 'organisation', id: organisation },
            state: { kind: 'state', id: state },
            dates: { kind: 'dates', start, end: end ?? null },
          })}
        </li>
      ))}
    </ul>
  );
}

interface GlyphProps {
  readonly d: string;
  readonly accent?: boolean;
  readonly text?: string;
}

function Glyph({ d, accent = false, text }: GlyphProps) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" direction="ltr">
      <path d={d} data-accent={accent} />
      {text === undefined ? null : (
        <text x="10" y="14" textAnchor="middle">
          {text}
        </text>
      )}
    </svg>
  );
}

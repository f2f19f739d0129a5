import type { ReactNode } from 'react';
import { timelineColours } from '../../charts/timeline/timelineColours.ts';
import type { TimelineColours } from '../../charts/timeline/timelineColours.ts';
import { barPath, diamondPath } from '../../charts/timeline/shapes.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './TimelineLegend.module.css';

const entries = [
  'founder',
  'member',
  'associate',
  'observer',
  'suspended',
  'left',
  'again',
  'unsure',
  'presidency',
  'event',
  'crowd',
  'agreement',
  'alternative',
] as const;
type Entry = (typeof entries)[number];

const bar = barPath({ left: 2, right: 34, top: 4, bottom: 14 }, true, false);

/** Every kind of mark with its name: told apart by form as much as by colour. */
export function TimelineLegend() {
  const locale = useLocale();
  const { theme } = useAtlas();
  const colours = timelineColours(theme);
  return (
    <section className={styles['legend']} aria-labelledby="legend-title">
      <h2 id="legend-title">{locale.text('timeline:legend.title')}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>
            <svg width="36" height="18" viewBox="0 0 36 18" aria-hidden="true">
              {sampleOf(entry, colours)}
            </svg>
            {locale.text(`timeline:legend.${entry}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sampleOf(entry: Entry, colours: TimelineColours): ReactNode {
  const { founder, member, near, crowd, onBar, lit } = colours;
  const ink = colours.soft;
  switch (entry) {
    case 'founder':
      return (
        <>
          <path d={bar} fill={founder} />
          <circle cx="7.5" cy="9" r="2" fill={onBar} />
        </>
      );
    case 'member':
      return <path d={bar} fill={member} />;
    case 'associate':
      return <path d={bar} fill={near} stroke={member} strokeWidth="1.25" />;
    case 'observer':
      return <path d={bar} fill="none" stroke={member} strokeWidth="1.25" />;
    case 'suspended':
      return (
        <>
          <path d={bar} fill={member} stroke={member} />
          <path
            d="M4 14L12 4M10 14L18 4M16 14L24 4M22 14L30 4M28 14L34 6"
            stroke="var(--paper)"
            strokeWidth="1.5"
          />
        </>
      );
    case 'left':
      return (
        <>
          <path d={barPath({ left: 2, right: 28, top: 4, bottom: 14 }, true, true)} fill={member} />
          <path d="M28 1V17" stroke={ink} strokeWidth="1.5" />
        </>
      );
    case 'again':
      return (
        <>
          <path d={bar} fill={member} />
          <path d="M3 1V17" stroke={ink} strokeWidth="1.5" />
        </>
      );
    case 'unsure':
      return (
        <>
          <path d={bar} fill={member} opacity="0.45" />
          <path
            d={barPath({ left: 14, right: 34, top: 4, bottom: 14 }, false, false)}
            fill={member}
          />
        </>
      );
    case 'presidency':
      return (
        <>
          <path d={bar} fill={member} />
          <path d="M10 2H24" stroke={lit} strokeWidth="2" />
        </>
      );
    case 'event':
      return <circle cx="18" cy="9" r="5.5" fill={ink} />;
    case 'crowd':
      return <circle cx="18" cy="9" r="8" fill={crowd} />;
    case 'agreement':
      return <path d={diamondPath(18, 9, 6)} fill={ink} />;
    case 'alternative':
      return (
        <>
          <circle cx="6" cy="9" r="5" fill={ink} />
          <path d="M11 9H27" stroke={ink} strokeDasharray="1 3" />
          <circle cx="30" cy="9" r="3" fill="none" stroke={ink} />
        </>
      );
    default:
      return entry satisfies never;
  }
}

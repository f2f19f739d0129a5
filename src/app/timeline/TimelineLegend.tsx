import { useId } from 'react';
import { legendEntries, sampleNodes } from '../../charts/timeline/legendSamples.ts';
import { timelineColours } from '../../charts/timeline/timelineColours.ts';
import { useAtlas } from '../atlasContext.tsx';
import { SampleSvg } from '../figure/SampleSvg.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './TimelineLegend.module.css';

/** Every kind of mark with its name. */
export function TimelineLegend() {
  const locale = useLocale();
  const { theme } = useAtlas();
  const titleId = useId();
  const colours = timelineColours(theme);
  return (
    <section className={styles['legend']} aria-labelledby={titleId}>
      <h2 id={titleId}>{locale.text('timeline:legend.title')}</h2>
      <ul>
        {legendEntries.map((entry) => (
          <li key={entry}>
            <SampleSvg nodes={sampleNodes(entry, colours)} />
            {locale.text(`timeline:legend.${entry}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

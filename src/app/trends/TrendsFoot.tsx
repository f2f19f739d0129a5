import type { TrendsData } from '../../charts/trends/trendsData.ts';
import { axisOf } from '../../charts/trends/trendsLayout.ts';
import { breaksOf, signsOf, totalRule } from '../../charts/trends/trendsSigns.ts';
import { useAtlas } from '../atlasContext.tsx';
import type { Drawn } from '../ChartHost.tsx';
import { axisWords } from '../figure/axisWords.ts';
import { onDemand } from '../onDemand.tsx';
import { useLocale } from '../localeContext.tsx';
import { Provenance } from '../Provenance.tsx';
import styles from './TrendsFoot.module.css';

const AccessionFigure = onDemand(
  async () => (await import('./AccessionFigure.tsx')).AccessionFigure,
);

/** Under the lines: what signs and axis mean, how totals are made, where the values come from. */
export function TrendsFoot({ data, view }: Drawn<TrendsData>) {
  const locale = useLocale();
  const { ui } = useAtlas();
  const { language } = locale;
  // A slide has room for the lines and where they come from.
  if (ui === 'none') return <Provenance bundle={data.bundle} unit={data.unit} />;
  const rule = totalRule(data, view);
  return (
    <div className={styles['foot']}>
      {data.changes === null ? null : <AccessionFigure data={data} view={view} />}
      <ul className={styles['signs']}>
        <li>{locale.say(axisWords(axisOf(data, view), locale))}</li>
        {signsOf(data, view).map((key) => (
          <li key={key}>{locale.text(key)}</li>
        ))}
        {breaksOf(data, view).map(({ text }) => (
          <li key={text[language]}>{text[language]}</li>
        ))}
        {view.events ? <li>{locale.text('trends:legend.event')}</li> : null}
        {rule.length === 0 ? null : <li>{rule.map(locale.say).join(' ')}</li>}
      </ul>
      <Provenance bundle={data.bundle} unit={data.unit} />
    </div>
  );
}

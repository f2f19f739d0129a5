import type { TrendsData } from '../../charts/trends/trendsData.ts';
import { axisOf } from '../../charts/trends/trendsLayout.ts';
import { breaksOf, signsOf } from '../../charts/trends/trendsSigns.ts';
import type { View } from '../../view/view.ts';
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
        <TotalRule data={data} view={view} />
      </ul>
      <Provenance bundle={data.bundle} unit={data.unit} />
    </div>
  );
}

/** How an organisation's total is made, in words. */
function TotalRule({ data, view }: { readonly data: TrendsData; readonly view: View }) {
  const locale = useLocale();
  const { total, weightedBy } = data.bundle;
  if (!view.total || view.orgs === 'all' || total === 'none') return null;
  return (
    <li>
      {total === 'sum'
        ? locale.text('trends:total.sum')
        : weightedBy === undefined
          ? locale.text('trends:total.mean')
          : locale.text('trends:total.meanBy', {
              weight: { kind: 'indicator', id: weightedBy },
            })}{' '}
      {locale.text('trends:total.states')}
    </li>
  );
}

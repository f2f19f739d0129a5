import type { TrendsData } from '../../charts/trends/trendsData.ts';
import { trendsTime } from '../../charts/trends/trendsData.ts';
import { breakYears, projectedYears } from '../../charts/trends/lines.ts';
import { axisOf } from '../../charts/trends/trendsLayout.ts';
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
  const [first, last] = trendsTime(data, view).years;
  const isSeen = (year: number): boolean => year >= first && year <= last;
  const breaks = data.bundle.notes.filter(
    ({ kind, states = [], years = [] }) =>
      kind === 'break' &&
      years.some(isSeen) &&
      states.some((state) => data.lines.some(({ key }) => key === state)),
  );
  const has = (yearsOf: typeof breakYears): boolean =>
    data.lines.some((line) => [...yearsOf(line, data)].some(isSeen));
  return (
    <div className={styles['foot']}>
      {data.changes === null ? null : <AccessionFigure data={data} view={view} />}
      <ul className={styles['signs']}>
        <li>{locale.say(axisWords(axisOf(data, view), locale))}</li>
        {isSurvey(data) ? <li>{locale.text('trends:legend.survey')}</li> : null}
        {has(projectedYears) ? <li>{locale.text('trends:legend.projection')}</li> : null}
        {has(breakYears) ? <li>{locale.text('trends:legend.break')}</li> : null}
        {breaks.map(({ text }) => (
          <li key={text[language]}>{text[language]}</li>
        ))}
        {view.events ? <li>{locale.text('trends:legend.event')}</li> : null}
        <TotalRule data={data} view={view} />
      </ul>
      <Provenance bundle={data.bundle} unit={data.unit} />
    </div>
  );
}

function isSurvey({ bundle: { years } }: TrendsData): boolean {
  return years.length < ((years.at(-1) ?? 0) - (years[0] ?? 0) + 1) * 0.7;
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

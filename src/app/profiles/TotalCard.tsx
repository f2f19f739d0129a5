import { sparklineOf } from '../../charts/map/sparkline.ts';
import { useBundle } from '../../data/useData.ts';
import type { IndicatorBundle, IndicatorEntry, Unit } from '../../domain/indicator.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { MessageValue } from '../../domain/message.ts';
import { latestYear, valueAt } from '../../domain/series.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { Failure } from '../Failure.tsx';
import { useLocale } from '../localeContext.tsx';
import spark from '../map/panel/Sparkline.module.css';
import { PageLink } from '../PageLink.tsx';
import { pages } from '../pages.ts';
import styles from './Figures.module.css';

const hasTrends = pages.some(({ id }) => id === 'trends');
const allTime = { from: 'earliest', to: 'latest' } as const;

interface TotalCardProps {
  readonly organisation: OrganisationId;
  readonly entry: IndicatorEntry;
}

/** The members together: the last year's total, its line over the years, and who keeps a later one from being made. */
export function TotalCard({ organisation, entry }: TotalCardProps) {
  const locale = useLocale();
  const { href } = useView();
  const { catalogue } = useAtlas();
  const loaded = useBundle<IndicatorBundle>(`indicator/${entry.id}`);
  const unit = catalogue.units.find(({ id }) => id === entry.unit);
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  const name = locale.value({ kind: 'indicator', id: entry.id });
  if (loaded.state === 'loading' || unit === undefined) {
    return (
      <div className={styles['figure']} aria-busy="true">
        <dt>{name}</dt>
      </div>
    );
  }
  const bundle = loaded.value;
  const totals = bundle.totals?.[organisation];
  const year = latestYear(totals?.values, entry.latest);
  const value = year === undefined ? undefined : valueAt(totals?.values, year);
  const missing = year === entry.latest ? [] : (totals?.missing[String(entry.latest)] ?? []);
  const patch = { orgs: [organisation], within: [], states: [], indicator: entry.id } as const;
  return (
    <div className={styles['figure']}>
      <dt>
        <PageLink to={href({ page: 'map', patch: { ...patch, time: year ?? 'latest' } })}>
          {name}
        </PageLink>
      </dt>
      {value === undefined || year === undefined ? (
        <dd>{locale.text('profile:totals.none')}</dd>
      ) : (
        <>
          <dd className={styles['number']} data-value={value}>
            {locale.quantity(value, unit)}
          </dd>
          <dd>
            {locale.text(bundle.total === 'sum' ? 'profile:totals.sum' : 'profile:totals.mean', {
              year: { kind: 'year', year },
            })}
          </dd>
          <dd className={styles['line']}>
            <TotalLine {...{ organisation, entry, bundle, unit, year }} />
          </dd>
        </>
      )}
      {missing.length === 0 ? null : (
        <dd>
          {locale.text('profile:totals.missing', {
            year: { kind: 'year', year: entry.latest },
            states: { kind: 'list', items: missing.map((id) => ({ kind: 'state', id })) },
          })}
        </dd>
      )}
      <dd className={styles['source']}>
        <PageLink to={href({ page: 'sources', hash: entry.id })}>
          {locale.text('profile:figures.source', {
            publisher:
              bundle.provenance.publisher[locale.language] ?? bundle.provenance.attribution,
          })}
        </PageLink>
        {hasTrends && value !== undefined ? (
          <PageLink to={href({ page: 'trends', patch: { ...patch, total: true, time: allTime } })}>
            {locale.text('site:pages.trends.title')}
          </PageLink>
        ) : null}
      </dd>
    </div>
  );
}

/** The line's own units. */
const width = 300;
const height = 44;

interface TotalLineProps extends TotalCardProps {
  readonly bundle: IndicatorBundle;
  readonly unit: Unit;
  readonly year: number;
}

/** The totals of all years, with gaps where a member has no value; time runs left to right unless the reader wants it otherwise. */
function TotalLine({ organisation, entry, bundle, unit, year }: TotalLineProps) {
  const locale = useLocale();
  const { view } = useView();
  const rtl = view.tdir === 'rtl';
  const values = bundle.totals?.[organisation]?.values;
  const start = values?.[0]?.[0] ?? entry.first;
  const line = sparklineOf(values, bundle.years, year, {
    width,
    height,
    years: [start, entry.latest],
    direction: rtl ? 'rtl' : 'ltr',
  });
  if (line === null) return null;
  const { first, last } = line;
  const quantity = (value: number): MessageValue => ({ kind: 'quantity', value, unit: unit.id });
  return (
    <div className={spark['sparkline']} dir={rtl ? 'rtl' : 'ltr'}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        direction="ltr"
        aria-label={locale.text('profile:totals.line', {
          indicator: { kind: 'indicator', id: entry.id },
          organisation: { kind: 'organisation', id: organisation },
          first: quantity(first.value),
          from: { kind: 'year', year: first.year },
          last: quantity(last.value),
          to: { kind: 'year', year: last.year },
        })}
      >
        {line.lines.map((d) => (
          <path key={d} className={spark['line']} d={d} />
        ))}
        {line.dots.map(({ year: at, x, y }) => (
          <circle key={at} className={spark['dot']} cx={x} cy={y} r="2" />
        ))}
      </svg>
      <p aria-hidden="true">
        <span>{locale.year(start)}</span>
        <span>{locale.year(entry.latest)}</span>
      </p>
    </div>
  );
}

import { PageLink } from '../PageLink.tsx';
import { useBundle } from '../../data/useData.ts';
import type { IndicatorBundle, IndicatorEntry } from '../../domain/indicator.ts';
import { isFullMember, rollOn } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import { latestYear, valueAt } from '../../domain/series.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { Failure } from '../Failure.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './KeyFigures.module.css';

/** A line that keeps its place until it is known. */
const unseen = <dd>{'\u00a0'}</dd>;

/** The home organisation in a handful of numbers: each computed, with its year and its source. */
export function KeyFigures() {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const entries = catalogue.headline.flatMap(
    (id) => catalogue.indicators.find((entry) => entry.id === id) ?? [],
  );
  return (
    <section aria-label={locale.text('overview:figures')}>
      <dl className={styles['figures']}>
        <Members />
        {entries.map((entry) => (
          <Total key={entry.id} entry={entry} />
        ))}
      </dl>
    </section>
  );
}

function Members() {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const memberships = useBundle<readonly Membership[]>('memberships');
  if (memberships.state === 'failed') {
    return <Failure locale={locale} file={memberships.error.file} onRetry={memberships.retry} />;
  }
  const roll =
    memberships.state === 'ready'
      ? rollOn(
          memberships.value.filter(
            (row) => row.organisation === catalogue.home && isFullMember(row),
          ),
          catalogue.date,
          (id) => catalogue.organisations.find((other) => other.id === id)?.founded ?? null,
        )
      : null;
  return (
    <div className={styles['figure']}>
      <dt>{locale.text('overview:members.label')}</dt>
      <dd className={styles['number']}>{roll === null ? ' ' : locale.number(roll.length)}</dd>
      <dd>
        {locale.text('overview:members.asOf', { date: { kind: 'date', date: catalogue.date } })}
      </dd>
    </div>
  );
}

function Total({ entry }: { readonly entry: IndicatorEntry }) {
  const locale = useLocale();
  const { href } = useView();
  const { catalogue } = useAtlas();
  const loaded = useBundle<IndicatorBundle>(`indicator/${entry.id}`);
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  const name = locale.value({ kind: 'indicator', id: entry.id });
  if (loaded.state === 'loading') {
    return (
      <div className={styles['figure']}>
        <dt>{name}</dt>
        <dd className={styles['number']}> </dd>
        {unseen}
        {unseen}
      </div>
    );
  }
  const bundle = loaded.value;
  const totals = bundle.totals?.[catalogue.home];
  const year = latestYear(totals?.values, entry.latest);
  const total = year === undefined ? undefined : valueAt(totals?.values, year);
  const unit = catalogue.units.find(({ id }) => id === entry.unit);
  const missing = totals?.missing[String(entry.latest)] ?? [];
  return (
    <div className={styles['figure']}>
      <dt>
        <PageLink
          to={href({
            page: 'map',
            patch: {
              orgs: [catalogue.home],
              indicator: entry.id,
              time: year ?? 'latest',
              states: [],
            },
          })}
        >
          {name}
        </PageLink>
      </dt>
      {total === undefined || unit === undefined || year === undefined ? null : (
        <>
          <dd className={styles['number']}>{locale.quantity(total, unit)}</dd>
          <dd>
            {locale.text(bundle.total === 'sum' ? 'overview:total.sum' : 'overview:total.mean', {
              year: { kind: 'year', year },
            })}
          </dd>
        </>
      )}
      {missing.length === 0 ? null : (
        <dd>
          {locale.text('overview:total.missing', {
            year: { kind: 'year', year: entry.latest },
            states: { kind: 'list', items: missing.map((id) => ({ kind: 'state', id })) },
          })}
        </dd>
      )}
      <dd className={styles['source']}>
        <PageLink to={href({ page: 'sources', hash: entry.id })}>
          {locale.text('overview:source', {
            publisher:
              bundle.provenance.publisher[locale.language] ?? bundle.provenance.attribution,
          })}
        </PageLink>
      </dd>
    </div>
  );
}

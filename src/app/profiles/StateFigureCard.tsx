import { useBundle } from '../../data/useData.ts';
import type { IndicatorBundle, IndicatorEntry } from '../../domain/indicator.ts';
import type { StateId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Message } from '../../domain/message.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { Failure } from '../Failure.tsx';
import { useLocale } from '../localeContext.tsx';
import { Sparkline } from '../map/panel/Sparkline.tsx';
import { PageLink } from '../PageLink.tsx';
import { pages } from '../pages.ts';
import styles from './Figures.module.css';
import { stateFigure } from './stateFigure.ts';
import type { Place, StateFigure } from './stateFigure.ts';

const hasTrends = pages.some(({ id }) => id === 'trends');
const allTime = { from: 'earliest', to: 'latest' } as const;

interface StateFigureCardProps {
  readonly state: StateId;
  readonly entry: IndicatorEntry;
  readonly memberships: readonly Membership[];
}

/** A state's last value of an indicator: its year, its line over all years, its ranks, its source. */
export function StateFigureCard({ state, entry, memberships }: StateFigureCardProps) {
  const locale = useLocale();
  const { href, view } = useView();
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
  const figure = stateFigure(state, entry, bundle, { catalogue, memberships });
  const { first, last, latest } = entry;
  const patch = { orgs: 'all', within: [], states: [state], indicator: entry.id } as const;
  return (
    <div className={styles['figure']}>
      <dt>
        <PageLink to={href({ page: 'map', patch: { ...patch, time: figure?.year ?? 'latest' } })}>
          {name}
        </PageLink>
      </dt>
      {figure === null ? (
        <dd>{locale.text('profile:figures.none')}</dd>
      ) : (
        <>
          <dd className={styles['number']} data-value={figure.value}>
            {locale.quantity(figure.value, unit)}
          </dd>
          <dd>{locale.year(figure.year)}</dd>
          <dd className={styles['line']}>
            <Sparkline
              state={state}
              data={{
                bundle,
                unit,
                indicator: entry,
                times: { unit: 'years', first, last, latest, date: catalogue.date },
              }}
              year={figure.year}
              direction={view.tdir}
            />
          </dd>
          <dd>
            <Ranks figure={figure} />
          </dd>
        </>
      )}
      <dd className={styles['source']}>
        <PageLink to={href({ page: 'sources', hash: entry.id })}>
          {locale.text('profile:figures.source', {
            publisher:
              bundle.provenance.publisher[locale.language] ?? bundle.provenance.attribution,
          })}
        </PageLink>
        {hasTrends && figure !== null ? (
          <PageLink to={href({ page: 'trends', patch: { ...patch, time: allTime } })}>
            {locale.text('site:pages.trends.title')}
          </PageLink>
        ) : null}
      </dd>
    </div>
  );
}

/** Its rank in the world and in the home organisation; those in its other organisations under them. */
function Ranks({ figure }: { readonly figure: StateFigure }) {
  const locale = useLocale();
  const { home } = useAtlas().catalogue;
  const { world, organisations } = figure;
  const inOrganisation = ({ organisation, ...place }: StateFigure['organisations'][number]) => (
    <li key={organisation}>
      {locale.say({
        key: place.tied ? 'profile:rank.inTied' : 'profile:rank.in',
        values: { ...placeValues(place), organisation: { kind: 'organisation', id: organisation } },
      })}
    </li>
  );
  const others = organisations.filter(({ organisation }) => organisation !== home);
  return (
    <>
      <ul className={styles['ranks']}>
        <li>
          {locale.say({
            key: world.tied ? 'profile:rank.worldTied' : 'profile:rank.world',
            values: placeValues(world),
          })}
        </li>
        {organisations.filter(({ organisation }) => organisation === home).map(inOrganisation)}
      </ul>
      {others.length === 0 ? null : (
        <details className={styles['others']}>
          <summary>{locale.text('profile:rank.others', { number: others.length })}</summary>
          <ul aria-label={locale.text('profile:rank.title')}>{others.map(inOrganisation)}</ul>
        </details>
      )}
    </>
  );
}

function placeValues({ rank, of }: Place): NonNullable<Message['values']> {
  return { rank, of };
}

import type { AtlasEvent } from '../../domain/fact.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { placeOf } from '../map/placeOf.ts';
import { PageLink } from '../PageLink.tsx';
import { EventAgreements } from './EventAgreements.tsx';
import styles from './EventFacts.module.css';
import { Fact } from '../lists/Fact.tsx';

/** Where, by whom, with whom, and what was signed; what is not known has no line. */
export function EventFacts({ event }: { readonly event: AtlasEvent }) {
  const locale = useLocale();
  const { place, organisers, organisations, states } = event;
  return (
    <dl className={styles['facts']}>
      {place === null ? null : (
        <Fact title={locale.text('eventCard:place')}>{placeOf(event, locale)}</Fact>
      )}
      {organisers.length === 0 ? null : (
        <Fact title={locale.text('eventCard:organisers')}>
          <Organisations ids={organisers} />
        </Fact>
      )}
      {states.length === 0 ? null : (
        <Fact title={locale.text('eventCard:states')}>
          <States ids={states} />
        </Fact>
      )}
      {organisations.length === 0 ? null : (
        <Fact title={locale.text('eventCard:organisations')}>
          <Organisations ids={organisations} />
        </Fact>
      )}
      <EventAgreements event={event} />
    </dl>
  );
}

/** Those that have states as members lead to the map of them. */
function Organisations({ ids }: { readonly ids: readonly OrganisationId[] }) {
  const locale = useLocale();
  const { href } = useView();
  const { catalogue } = useAtlas();
  const hasMembers = new Set(
    catalogue.organisations.flatMap(({ id, intergovernmental }) => (intergovernmental ? [id] : [])),
  );
  return (
    <ul>
      {ids.map((id) => {
        const name = locale.value({ kind: 'organisation', id });
        const patch = { orgs: [id], within: [], states: [], indicator: 'membership' } as const;
        return (
          <li key={id}>
            {hasMembers.has(id) ? (
              <PageLink to={href({ page: 'map', patch })}>{name}</PageLink>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** In the order of their names; each leads to itself on the map. */
function States({ ids }: { readonly ids: readonly StateId[] }) {
  const locale = useLocale();
  const { href } = useView();
  const states = ids
    .map((id) => ({ id, name: locale.value({ kind: 'state', id }) }))
    .toSorted((a, b) => locale.compare(a.name, b.name));
  return (
    <ul className={styles['states']}>
      {states.map(({ id, name }) => (
        <li key={id}>
          <PageLink
            to={href({
              page: 'map',
              patch: { orgs: 'all', within: [], states: [id], region: id },
            })}
          >
            {name}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

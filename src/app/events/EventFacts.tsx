import type { AtlasEvent } from '../../domain/fact.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { useLocale } from '../localeContext.tsx';
import { placeOf } from '../map/placeOf.ts';
import { PageLink } from '../PageLink.tsx';
import { EventAgreements } from './EventAgreements.tsx';
import styles from './EventFacts.module.css';
import { Fact } from '../lists/Fact.tsx';
import { useStateOrder } from '../lists/useStateOrder.ts';
import { useThingLink } from '../lists/useThingLink.ts';

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

/** Each leads to its profile. */
function Organisations({ ids }: { readonly ids: readonly OrganisationId[] }) {
  const locale = useLocale();
  const linkTo = useThingLink('organisations');
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <PageLink to={linkTo(id)}>{locale.value({ kind: 'organisation', id })}</PageLink>
        </li>
      ))}
    </ul>
  );
}

/** In the order of their names; each leads to its profile. */
function States({ ids }: { readonly ids: readonly StateId[] }) {
  const locale = useLocale();
  const linkTo = useThingLink('states');
  const inOrder = useStateOrder();
  return (
    <ul className={styles['states']}>
      {inOrder(ids).map((id) => (
        <li key={id}>
          <PageLink to={linkTo(id)}>{locale.value({ kind: 'state', id })}</PageLink>
        </li>
      ))}
    </ul>
  );
}

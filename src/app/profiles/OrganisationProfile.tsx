import { useBundle } from '../../data/useData.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import type { Membership } from '../../domain/membership.ts';
import type { OrganisationRecord } from '../../domain/organisation.ts';
import { useView } from '../../view/useView.ts';
import { organisationsIn } from '../agreements/parties.ts';
import { EventSources } from '../events/EventSources.tsx';
import { Locator } from '../events/Locator.tsx';
import { Failure } from '../Failure.tsx';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { PageLink } from '../PageLink.tsx';
import { AgreementList } from './AgreementList.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { AllEvents, EventShortList } from './EventLists.tsx';
import { Members } from './Members.tsx';
import { Offices } from './Offices.tsx';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import { OwnClaims } from './OwnClaims.tsx';
import styles from './Profile.module.css';
import { Opened } from './Opened.tsx';
import { Totals } from './Totals.tsx';

const EgoNetwork = onDemand(
  async () => (await import('../network/EgoNetwork.tsx')).EgoNetwork,
  ['network'],
);

interface OrganisationProfileProps {
  readonly record: OrganisationRecord;
  readonly memberships: readonly Membership[];
}

/** Everything that the atlas has of an organisation; a body without states has no roll and no totals. */
export function OrganisationProfile({ record, memberships }: OrganisationProfileProps) {
  const locale = useLocale();
  const { href } = useView();
  const { id, kind, abbreviation, seat, intergovernmental, sources } = record;
  const name = locale.value({ kind: 'organisation', id });
  const short = abbreviation?.[locale.language];
  const alone = { orgs: [id], within: [], states: [] } as const;
  return (
    <article className={styles['page']} aria-labelledby="organisation">
      <p className={styles['back']}>
        <PageLink to={href({ page: 'organisations' })}>
          {locale.text('profile:organisations.back')}
        </PageLink>
      </p>
      <header className={styles['head']}>
        <div className={styles['words']}>
          <p className={styles['kind']}>
            {locale.text(`profile:kind.${kind}`)}
            {short === undefined || short === record.name[locale.language] ? null : (
              <>
                {' · '}
                <bdi>{short}</bdi>
              </>
            )}
          </p>
          <h1 id="organisation">{name}</h1>
          <OrganisationFacts record={record} />
          {intergovernmental ? (
            <Elsewhere
              patches={{
                map: { ...alone, indicator: 'membership', region: 'members', zoom: null },
                timeline: { ...alone, focus: null, group: 'organisation' },
                network: { ...alone, focus: id },
                trends: { ...alone, total: true },
                compare: alone,
                rank: alone,
                table: alone,
              }}
            />
          ) : null}
        </div>
        {seat?.point === undefined ? null : (
          <div className={styles['map']}>
            <Locator
              point={seat.point}
              place={seat.city[locale.language] ?? name}
              {...(seat.state !== null && { state: seat.state })}
            />
          </div>
        )}
      </header>
      {intergovernmental ? (
        <>
          <Members record={record} memberships={memberships} />
          <Totals record={record} />
          <EgoNetwork id={id} />
        </>
      ) : null}
      <Offices record={record} />
      <OwnClaims organisation={id} nameable={intergovernmental} />
      <OwnEvents record={record} />
      <AgreementList
        isOwn={(agreement) => organisationsIn(agreement).includes(id)}
        patch={intergovernmental ? { orgs: [id], within: [], states: [], q: '' } : null}
      />
      {sources.length === 0 ? null : (
        <Opened title={locale.text('profile:sources')}>
          {() => <EventSources ids={sources} />}
        </Opened>
      )}
    </article>
  );
}

/** What it organised, and what it is named in. */
function OwnEvents({ record }: { readonly record: OrganisationRecord }) {
  const locale = useLocale();
  const { id, intergovernmental } = record;
  const loaded = useBundle<EventsBundle>('events');
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (loaded.state === 'loading') return null;
  const { events } = loaded.value;
  const organised = events.filter(({ organisers }) => organisers.includes(id));
  const named = events.filter(
    ({ organisers, organisations }) => !organisers.includes(id) && organisations.includes(id),
  );
  const number = organised.length + named.length;
  return (
    <section aria-labelledby="events">
      <h2 id="events">{locale.text('profile:events.title')}</h2>
      {number === 0 ? (
        <p>{locale.text('profile:events.none')}</p>
      ) : (
        <>
          <div className={styles['columns']}>
            <EventShortList title={locale.text('profile:events.organised')} events={organised} />
            <EventShortList title={locale.text('profile:events.naming')} events={named} />
          </div>
          {intergovernmental ? (
            <AllEvents
              number={number}
              patch={{ orgs: [id], within: [], states: [], types: [], sure: false, q: '' }}
            />
          ) : null}
        </>
      )}
    </section>
  );
}

import { useBundle } from '../../data/useData.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import type { StateId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import type { State } from '../../domain/state.ts';
import { useView } from '../../view/useView.ts';
import { statesIn } from '../agreements/parties.ts';
import { Failure } from '../Failure.tsx';
import { Locator } from '../events/Locator.tsx';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { PageLink } from '../PageLink.tsx';
import { AgreementList } from './AgreementList.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { AllEvents, EventShortList } from './EventLists.tsx';
import { MembershipLanes } from './MembershipLanes.tsx';
import styles from './Profile.module.css';
import { StateFacts, useCapital } from './StateFacts.tsx';
import { StateFigures } from './StateFigures.tsx';

const EgoNetwork = onDemand(
  async () => (await import('../network/EgoNetwork.tsx')).EgoNetwork,
  ['network'],
);

interface StateProfileProps {
  readonly state: State;
  readonly memberships: readonly Membership[];
}

/** Everything that the atlas has of a state. */
export function StateProfile({ state, memberships }: StateProfileProps) {
  const locale = useLocale();
  const { href } = useView();
  const { id } = state;
  const capital = useCapital(id);
  const name = locale.value({ kind: 'state', id });
  const alone = { orgs: 'all', within: [], states: [id] } as const;
  return (
    <article className={styles['page']} aria-labelledby="state">
      <p className={styles['back']}>
        <PageLink to={href({ page: 'states' })}>{locale.text('profile:states.back')}</PageLink>
      </p>
      <header className={styles['head']}>
        <div className={styles['words']}>
          <h1 id="state">{name}</h1>
          <StateFacts state={state} />
          <Elsewhere
            patches={{
              map: { ...alone, region: id, zoom: null },
              timeline: { orgs: 'all', within: [], states: [], focus: id },
              network: { orgs: 'all', within: [], focus: id },
              trends: alone,
              compare: alone,
              rank: alone,
              table: alone,
            }}
          />
        </div>
        <div className={styles['map']}>
          <Locator point={capital?.point ?? state.label} place={name} state={id} />
        </div>
      </header>
      <StateFigures state={id} memberships={memberships} />
      <MembershipLanes state={id} memberships={memberships} />
      <EgoNetwork id={id} />
      <StateEvents state={id} />
      <AgreementList
        isOwn={(agreement) => statesIn(agreement).includes(id)}
        patch={{ orgs: 'all', within: [], q: '', states: [id] }}
      />
    </article>
  );
}

/** What was held in a state, and what it is named in. */
function StateEvents({ state }: { readonly state: StateId }) {
  const locale = useLocale();
  const loaded = useBundle<EventsBundle>('events');
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (loaded.state === 'loading') return null;
  const { events } = loaded.value;
  const hosted = events.filter(({ place }) => place?.state === state);
  const named = events.filter(
    ({ place, states }) => place?.state !== state && states.includes(state),
  );
  const number = hosted.length + named.length;
  return (
    <section aria-labelledby="events">
      <h2 id="events">{locale.text('profile:events.title')}</h2>
      {number === 0 ? (
        <p>{locale.text('profile:events.none')}</p>
      ) : (
        <>
          <div className={styles['columns']}>
            <EventShortList title={locale.text('profile:events.hosted')} events={hosted} />
            <EventShortList title={locale.text('profile:events.named')} events={named} />
          </div>
          <AllEvents
            number={number}
            patch={{ orgs: 'all', within: [], types: [], sure: false, q: '', states: [state] }}
          />
        </>
      )}
    </section>
  );
}

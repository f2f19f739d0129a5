import type { ReactNode } from 'react';
import { PageLink } from '../../PageLink.tsx';
import type { MapData } from '../../../charts/map/mapData.ts';
import type { StateId } from '../../../domain/ids.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useRestedView, useViewStore } from '../../../view/useView.ts';
import type { View } from '../../../view/view.ts';
import { useLocale } from '../../localeContext.tsx';
import { Section } from './Section.tsx';
import styles from './StateCard.module.css';
import { StateEvents } from './StateEvents.tsx';
import { StateMemberships } from './StateMemberships.tsx';
import { StateStanding } from './StateStanding.tsx';
import { Changes, StateValue, ValueSource } from './StateValue.tsx';

export interface CardProps {
  readonly state: StateId;
  readonly data: MapData;
  readonly view: View;
}

/** Everything the map knows of one state. Beside others the card is short, and opens. */
export function StateCard({ state, data, view }: CardProps) {
  const locale = useLocale();
  const store = useViewStore();
  const alone = view.states.length === 1;
  return (
    <li className={styles['card']} id={cardId(state)} tabIndex={-1}>
      <h2>{locale.value({ kind: 'state', id: state })}</h2>
      <button
        type="button"
        className={styles['remove']}
        aria-label={locale.text('figure:state.remove', { state: { kind: 'state', id: state } })}
        onClick={() => store.update({ states: view.states.filter((id) => id !== state) })}
      >
        <Icon name="close" size={16} />
      </button>
      {data.kind === 'indicator' ? (
        <StateValue state={state} data={data} view={view} />
      ) : (
        <StateStanding state={state} data={data} view={view} />
      )}
      <Rest alone={alone} state={state}>
        {() => (
          <>
            {data.kind === 'indicator' ? <Changes state={state} data={data} view={view} /> : null}
            <StateMemberships state={state} data={data} view={view} />
            <StateEvents state={state} data={data} view={view} />
            {data.kind === 'indicator' ? <ValueSource data={data} /> : null}
            <MapLink state={state} region={view.region} />
          </>
        )}
      </Rest>
    </li>
  );
}

/** Where a link to the card leads. */
export function cardId(state: StateId): string {
  return `card-${state}`;
}

interface RestProps {
  readonly alone: boolean;
  readonly state: StateId;
  readonly children: () => ReactNode;
}

function Rest({ alone, state, children }: RestProps) {
  const locale = useLocale();
  return (
    <div className={styles['rest']}>
      {alone ? (
        children()
      ) : (
        <Section title={locale.text('panel:card.about', { state: { kind: 'state', id: state } })}>
          {children}
        </Section>
      )}
    </div>
  );
}

/** To the state on the map, and back to everybody. */
function MapLink({ state, region }: { readonly state: StateId; readonly region: View['region'] }) {
  const locale = useLocale();
  const { href } = useRestedView();
  const isThere = region === state;
  const patch = { region: isThere ? ('members' as const) : state, zoom: null };
  return (
    <p className={styles['links']}>
      <PageLink to={href({ page: 'states', id: state })}>
        {locale.text('panel:card.profile')}
      </PageLink>
      <PageLink to={href({ patch })}>
        {locale.text(isThere ? 'panel:card.all' : 'panel:card.show')}
      </PageLink>
      <PageLink to={href({ page: 'timeline', patch: { focus: state } })}>
        {locale.text('panel:card.timeline')}
      </PageLink>
    </p>
  );
}

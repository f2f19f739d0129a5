import { timeOf } from '../../../charts/map/mapData.ts';
import type { MembershipMap } from '../../../charts/map/mapData.ts';
import { roleMessage } from '../../../charts/map/membershipWords.ts';
import { intervalsOf } from '../../../charts/map/stateMemberships.ts';
import { wordsOn } from '../../../charts/map/stateWords.ts';
import type { OrganisationId, StateId } from '../../../domain/ids.ts';
import type { View } from '../../../view/view.ts';
import { useLocale } from '../../localeContext.tsx';
import styles from './StateStanding.module.css';

interface StandingProps {
  readonly state: StateId;
  readonly data: MembershipMap;
  readonly view: View;
}

/** How the state stands in the organisations in scope on the day: every interval with its dates, role and sources. */
export function StateStanding({ state, data, view }: StandingProps) {
  const locale = useLocale();
  if (view.orgs === 'all') {
    return (
      <p className={styles['words']}>
        {wordsOn(state, data, view).map((message) => (
          <span key={message.key}>{locale.say(message)}</span>
        ))}
      </p>
    );
  }
  return (
    <ul className={styles['standing']}>
      {view.orgs.map((organisation) => (
        <li key={organisation}>
          {view.orgs.length === 1 ? null : (
            <h3>{locale.value({ kind: 'organisation', id: organisation })}</h3>
          )}
          <Intervals state={state} organisation={organisation} data={data} view={view} />
        </li>
      ))}
    </ul>
  );
}

interface IntervalsProps extends StandingProps {
  readonly organisation: OrganisationId;
}

function Intervals({ state, organisation, data, view }: IntervalsProps) {
  const locale = useLocale();
  const { day } = timeOf(data, view);
  const rows = intervalsOf(state, organisation, data, day);
  if (rows.length === 0) return <p>{locale.text('figure:role.none')}</p>;
  return (
    <ol>
      {rows.map(({ id, role, status, start, end, sources }) => (
        <li key={id}>
          <b>{locale.say(roleMessage(role, status === 'suspended'))}</b>{' '}
          <span>{locale.dateRange(start, end ?? null)}</span>{' '}
          <small>
            {locale.text('events:sources', { count: { kind: 'count', value: sources.length } })}
          </small>
        </li>
      ))}
    </ol>
  );
}

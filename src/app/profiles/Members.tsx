import { useMemo } from 'react';
import { partialRosters } from '../../charts/_shared/partialRoster.ts';
import { firstDay, yearOf } from '../../domain/time.ts';
import type { Membership } from '../../domain/membership.ts';
import type { OrganisationRecord } from '../../domain/organisation.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { EventSources } from '../events/EventSources.tsx';
import { useThingLink } from '../lists/useThingLink.ts';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { PageLink } from '../PageLink.tsx';
import { DayField } from '../time/DayField.tsx';
import { dayOfRoll, memberRoll } from './memberRoll.ts';
import type { RollEntry } from './memberRoll.ts';
import styles from './Members.module.css';
import profile from './Profile.module.css';
import { Opened } from './Opened.tsx';

const MemberMap = onDemand(async () => (await import('./MemberMap.tsx')).MemberMap, ['map']);

interface MembersProps {
  readonly record: OrganisationRecord;
  readonly memberships: readonly Membership[];
}

/** Who belongs to an organisation on a day that can be typed: as a list with roles and dates, and on a map. */
export function Members({ record, memberships }: MembersProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { view } = useView();
  const { catalogue } = useAtlas();
  const day = dayOfRoll(view.roll, record, catalogue.date);
  const own = useMemo(
    () => memberships.filter(({ organisation }) => organisation === record.id),
    [memberships, record],
  );
  const { members, others, former } = useMemo(
    () => memberRoll(record, own, day),
    [record, own, day],
  );
  const date = { kind: 'date', date: day } as const;
  const first = yearOf(firstDay(record.founded ?? 'unknown') ?? catalogue.date);
  const sources = [...new Set(own.flatMap((row) => row.sources))].toSorted();
  return (
    <section aria-labelledby="members">
      <h2 id="members">{locale.text('profile:members.title')}</h2>
      <div className={styles['day']}>
        <p role="status">
          {members.length === 0
            ? locale.text('profile:members.nobody', { date })
            : locale.text('profile:members.asOf', { date, number: members.length })}
        </p>
        <DayField
          day={day}
          first={first}
          latest={catalogue.date}
          onCommit={(roll) => store.update({ roll })}
        />
        {view.roll === null ? null : (
          <button type="button" onClick={() => store.update({ roll: null })}>
            {locale.text('profile:members.today')}
          </button>
        )}
      </div>
      {partialRosters(catalogue, { orgs: [record.id] }).map((message) => (
        <p key={message.key} className={profile['lead']}>
          {locale.say(message)}
        </p>
      ))}
      <div className={styles['roll']}>
        <div>
          <MemberTable label={locale.text('profile:members.title')} entries={members} />
          {others.length === 0 ? null : (
            <>
              <h3>{locale.text('profile:members.others')}</h3>
              <MemberTable label={locale.text('profile:members.others')} entries={others} />
            </>
          )}
          {former.length === 0 ? null : (
            <>
              <h3>{locale.text('profile:members.former')}</h3>
              <MemberTable label={locale.text('profile:members.former')} entries={former} former />
            </>
          )}
        </div>
        <div className={styles['map']}>
          <h3>{locale.text('profile:map.title')}</h3>
          <MemberMap organisation={record.id} />
        </div>
      </div>
      <Opened title={locale.text('profile:memberships.sources')}>
        {() => <EventSources ids={sources} />}
      </Opened>
    </section>
  );
}

interface MemberTableProps {
  readonly label: string;
  readonly entries: readonly RollEntry[];
  /** Whether they are told with the end of their membership. */
  readonly former?: boolean;
}

/** By the day of joining, then by name. */
function MemberTable({ label, entries, former = false }: MemberTableProps) {
  const locale = useLocale();
  const linkTo = useThingLink('states');
  const nameOf = ({ state }: RollEntry): string => locale.value({ kind: 'state', id: state });
  const dayOf = ({ since }: RollEntry): string => firstDay(since) ?? '';
  const sorted = entries.toSorted(
    (a, b) => dayOf(a).localeCompare(dayOf(b)) || locale.compare(nameOf(a), nameOf(b)),
  );
  if (entries.length === 0) return null;
  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{locale.text('profile:members.column.state')}</th>
          <th scope="col">{locale.text('profile:members.column.role')}</th>
          <th scope="col">{locale.text('profile:members.column.since')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((entry) => {
          const { row, since, state } = entry;
          return (
            <tr key={state}>
              <th scope="row">
                <PageLink to={linkTo(state)}>{nameOf(entry)}</PageLink>
              </th>
              <td>
                {locale.text(`figure:role.${row.role}`)}
                {row.status === 'suspended' ? (
                  <>
                    {' '}
                    · <b>{locale.text('figure:role.suspended')}</b>
                  </>
                ) : null}
              </td>
              <td>
                {since === 'unknown'
                  ? locale.text('dates:unknown')
                  : former
                    ? locale.dateRange(since, row.end ?? null)
                    : locale.date(since)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import { useMemo } from 'react';
import { partialRosters } from '../../charts/_shared/partialRoster.ts';
import { titleIn } from '../../charts/timeline/itemWords.ts';
import type { EventItem, MembershipItem } from '../../charts/timeline/items.ts';
import { rollOf } from '../../charts/timeline/roll.ts';
import type { OrganisationRoll } from '../../charts/timeline/roll.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { Office } from '../../domain/organisation.ts';
import type { IsoDay } from '../../domain/time.ts';
import { useViewStore } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { DayField } from '../time/DayField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './RollPanel.module.css';

interface RollPanelProps {
  readonly data: TimelineData;
  readonly day: IsoDay;
}

/** The roll of a day: who belonged, who presided, what came last and next. The day can be typed. */
export function RollPanel({ data, day }: RollPanelProps) {
  const locale = useLocale();
  const store = useViewStore();
  const roll = useMemo(() => rollOf(data, day), [data, day]);
  const single = roll.organisations.length === 1;
  return (
    <section className={styles['roll']} aria-labelledby="roll-title">
      <header>
        <h2 id="roll-title">
          {locale.text('timeline:roll.title', { date: { kind: 'date', date: day } })}
        </h2>
        <button
          type="button"
          aria-label={locale.text('timeline:roll.close')}
          onClick={() => store.update({ roll: null })}
        >
          <Icon name="close" size={16} />
        </button>
      </header>
      <DayField
        day={day}
        first={data.time.first}
        latest={data.time.date}
        onCommit={(roll) => store.update({ roll })}
      />
      {roll.organisations.length === 0 ? (
        <p>{locale.text('timeline:roll.nobody')}</p>
      ) : (
        roll.organisations.map((one) => (
          <Organisation key={one.organisation} roll={one} open={single} />
        ))
      )}
      {partialRosters(data.catalogue, { orgs: data.organisations }).map((message) => (
        <p key={message.key}>{locale.say(message)}</p>
      ))}
      <dl className={styles['events']}>
        <Neighbour label={locale.text('timeline:roll.last')} item={roll.last} />
        <Neighbour label={locale.text('timeline:roll.next')} item={roll.next} />
      </dl>
    </section>
  );
}

function Organisation({ roll, open }: { readonly roll: OrganisationRoll; readonly open: boolean }) {
  const locale = useLocale();
  const { organisation, members, others, offices } = roll;
  const who = (office: Office): string =>
    office.role === 'secretary-general' && office.person !== undefined
      ? titleIn(office.person, locale)
      : office.state === null
        ? titleIn(office.person, locale)
        : locale.value({ kind: 'state', id: office.state });
  return (
    <details open={open} className={styles['organisation']}>
      <summary>
        <span>{locale.value({ kind: 'organisation', id: organisation })}</span>
        <b>
          {locale.text('timeline:roll.members', {
            count: { kind: 'count', value: members.length },
          })}
        </b>
      </summary>
      {offices.map((office) => (
        <p key={`${office.role} ${office.start} ${office.state ?? ''}`}>
          {locale.text(
            office.role === 'secretary-general'
              ? 'timeline:roll.secretary'
              : 'timeline:roll.presided',
            { who: { kind: 'text', text: who(office) } },
          )}
        </p>
      ))}
      <Members items={members} />
      {others.length === 0 ? null : (
        <>
          <p className={styles['others']}>
            {locale.text('timeline:roll.others', {
              count: { kind: 'count', value: others.length },
            })}
          </p>
          <Members items={others} />
        </>
      )}
    </details>
  );
}

function Members({ items }: { readonly items: readonly MembershipItem[] }) {
  const locale = useLocale();
  return (
    <ol className={styles['members']}>
      {items.map(({ row }) => {
        const state = { kind: 'state', id: row.state } as const;
        return (
          <li key={row.id}>
            <span>
              {row.status === 'suspended'
                ? locale.text('timeline:roll.suspended', { state })
                : locale.value(state)}
            </span>
            <small>{locale.date(row.start, 'short')}</small>
          </li>
        );
      })}
    </ol>
  );
}

function Neighbour({ label, item }: { readonly label: string; readonly item: EventItem | null }) {
  const locale = useLocale();
  const store = useViewStore();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {item === null ? (
          locale.text('timeline:roll.none')
        ) : (
          <button type="button" onClick={() => store.update({ focus: item.event.id })}>
            {titleIn(item.event.title, locale)}
            <small>{locale.date(item.event.start)}</small>
          </button>
        )}
      </dd>
    </>
  );
}

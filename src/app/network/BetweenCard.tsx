import { whatTies } from '../../charts/network/between.ts';
import type { Meeting } from '../../charts/network/between.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import { tieLines } from '../../charts/network/tieWords.ts';
import { standingOf } from '../../charts/network/web.ts';
import type { Thing, Web } from '../../charts/network/web.ts';
import { nameOf, nameOfThing } from '../../charts/network/words.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Message } from '../../domain/message.ts';
import { firstDay } from '../../domain/time.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useViewStore } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { FactSources } from './FactSources.tsx';
import { AgreementList, EventLinks } from './FactLists.tsx';
import { middle } from './middle.ts';
import { useNaming } from './useNaming.ts';
import styles from './Cards.module.css';

interface BetweenCardProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly one: Thing;
  readonly other: Thing;
}

/** "What ties A and B?": the organisations of both with dates, what they signed and attended together, the shortest way. */
export function BetweenCard({ data, web, one, other }: BetweenCardProps) {
  const locale = useLocale();
  const store = useViewStore();
  const between = whatTies(data, one, other, web.day);
  const { shared, near, common, agreements, events, way, standing } = between;
  const values = {
    a: nameOfThing(data, one, locale),
    b: nameOfThing(data, other, locale),
  };
  return (
    <section className={styles['card']} aria-labelledby="network-between">
      <button
        type="button"
        className={styles['close']}
        aria-label={locale.text('ties:card.closeTo')}
        onClick={() => store.update(middle(one.id))}
      >
        <Icon name="close" size={16} />
      </button>
      <h2 id="network-between">{locale.text('ties:between.title', values)}</h2>
      {tieLines(data, web, one, other, locale).map((line) => (
        <p key={line.key}>{locale.say(line)}</p>
      ))}
      <button
        type="button"
        className={styles['link']}
        onClick={() => store.update(middle(other.id, one.id))}
      >
        {locale.text('ties:card.swap')}
      </button>
      {standing === null ? null : <FactSources ids={standing.sources} />}
      <Meetings
        data={data}
        meetings={shared}
        title={locale.text('ties:between.shared')}
        isTogether
      />
      <Meetings data={data} meetings={near} title={locale.text('ties:between.near')} />
      {common.length === 0 ? null : (
        <section>
          <h3>{locale.text('ties:between.common')}</h3>
          <p>{locale.value({ kind: 'list', items: common.map((id) => nameOf(id)) })}</p>
        </section>
      )}
      <AgreementList agreements={agreements} />
      <EventLinks events={events} />
      {agreements.length + events.length === 0 ? (
        <p className={styles['note']}>{locale.text('ties:between.nothing')}</p>
      ) : null}
      <section>
        <h3>{locale.text('ties:between.way')}</h3>
        {way.length === 0 ? (
          <p>{locale.text('ties:between.noWay')}</p>
        ) : (
          <ol className={styles['way']}>
            {way.map((id) => (
              <li key={id}>
                {id === one.id
                  ? locale.value(values.a)
                  : id === other.id
                    ? locale.value(values.b)
                    : locale.value(nameOf(id))}
              </li>
            ))}
          </ol>
        )}
      </section>
    </section>
  );
}

interface MeetingsProps {
  readonly data: NetworkData;
  readonly meetings: readonly Meeting[];
  readonly title: string;
  /** Whether it is to be said since when both are there. */
  readonly isTogether?: boolean;
}

function Meetings({ data, meetings, title, isTogether = false }: MeetingsProps) {
  const locale = useLocale();
  const naming = useNaming(data);
  if (meetings.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles['list']}>
        {meetings
          .toSorted((a, b) =>
            naming.compare(naming.nameOf(a.organisation), naming.nameOf(b.organisation)),
          )
          .map(({ organisation, rows }) => (
            <li key={organisation}>
              <strong>{locale.value({ kind: 'organisation', id: organisation })}</strong>
              {isTogether ? (
                <span className={styles['note']}>{locale.say(togetherSince(rows))}</span>
              ) : null}
              {rows.map((row) => (
                <span key={row.id} className={styles['note']}>
                  {locale.text('ties:card.standing', {
                    name: { kind: 'state', id: row.state },
                    standing: {
                      kind: 'message',
                      message: { key: `network:legend.${standingOf(row)}` },
                    },
                    dates: { kind: 'dates', start: row.start, end: row.end ?? null },
                  })}
                </span>
              ))}
              <FactSources ids={[...new Set(rows.flatMap(({ sources }) => sources))]} />
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The later of two beginnings, as sure as it is. */
function togetherSince(rows: readonly Membership[]): Message {
  const starts = rows.map(({ start }) => start);
  if (starts.some((start) => firstDay(start) === null)) {
    return { key: 'ties:between.togetherUnknown' };
  }
  const [last = ''] = starts.toSorted((a, b) =>
    (firstDay(b) ?? '').localeCompare(firstDay(a) ?? ''),
  );
  return { key: 'ties:between.together', values: { date: { kind: 'date', date: last } } };
}

/** Facts of the timeline in words. */
import type { Localised } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import type { BarItem, MembershipItem, OfficeItem, TimelineItem } from './items.ts';

/** The standing over its days: "founding member since 26 November 2020"; what became of it, where it ended. */
export function standingMessage({ row, again }: MembershipItem): Message {
  const dates: MessageValue = { kind: 'dates', start: row.start, end: row.end ?? null };
  const standing: Message =
    row.status === 'suspended'
      ? { key: 'timeline:standing.suspended', values: { dates } }
      : { key: `timeline:standing.${row.role}`, values: { dates } };
  const whole: Message = again
    ? { key: 'timeline:standing.again', values: { standing: asValue(standing) } }
    : standing;
  switch (row.endedBy) {
    case 'withdrawal':
      return { key: 'timeline:standing.left', values: { standing: asValue(whole) } };
    case 'organisation-ended':
      return { key: 'timeline:standing.ended', values: { standing: asValue(whole) } };
    case 'suspension':
    case 'reinstatement':
    case 'role-change':
    case undefined:
      return whole;
    default:
      return row.endedBy satisfies never;
  }
}

/** "presidency, 31 January 2024 – 19 February 2025"; of a secretary-general with the name. */
export function officeMessage({ office }: OfficeItem, locale: Locale): Message {
  const dates: MessageValue = { kind: 'dates', start: office.start, end: office.end ?? null };
  if (office.role !== 'secretary-general') {
    const chair = office.role === 'chair';
    return {
      key: chair ? 'timeline:office.chair' : 'timeline:office.presidency',
      values: { dates },
    };
  }
  const person = titleIn(office.person, locale);
  return person === ''
    ? { key: 'timeline:office.secretary', values: { dates } }
    : { key: 'timeline:office.secretaryNamed', values: { person, dates } };
}

/** What a bar says without its state: for a lane that has named it. */
export function barMessage(item: BarItem, locale: Locale): Message {
  return item.kind === 'membership' ? standingMessage(item) : officeMessage(item, locale);
}

/** One fact, whole: who or what, where to it belongs, as what, when. */
export function itemMessage(item: TimelineItem, locale: Locale): Message {
  switch (item.kind) {
    case 'membership':
      return {
        key: 'timeline:item.membership',
        values: {
          state: { kind: 'state', id: item.row.state },
          organisation: { kind: 'organisation', id: item.row.organisation },
          standing: asValue(standingMessage(item)),
        },
      };
    case 'office': {
      const { state } = item.office;
      const values = {
        organisation: { kind: 'organisation', id: item.organisation },
        office: asValue(officeMessage(item, locale)),
      } as const;
      return state === null
        ? { key: 'timeline:item.officeOf', values }
        : {
            key: 'timeline:item.office',
            values: { ...values, state: { kind: 'state', id: state } },
          };
    }
    case 'event':
    case 'agreement': {
      const { title, alternatives = [] } = item.kind === 'event' ? item.event : item.agreement;
      const others = alternatives.flatMap(({ start }) => (start === undefined ? [] : [start]));
      const values = { title: titleIn(title, locale), date: whenOf(item) };
      return others.length === 0
        ? { key: 'timeline:item.dated', values }
        : {
            key: 'timeline:item.datedTwice',
            values: {
              ...values,
              other: {
                kind: 'list',
                joined: 'or',
                items: others.map((date) => ({ kind: 'date', date })),
              },
            },
          };
    }
    default:
      return item satisfies never;
  }
}

/** When, as sure as it is known. */
export function whenOf(item: TimelineItem): MessageValue {
  switch (item.kind) {
    case 'membership':
      return { kind: 'dates', start: item.row.start, end: item.row.end ?? null };
    case 'office':
      return { kind: 'dates', start: item.office.start, end: item.office.end ?? null };
    case 'event': {
      const { start, end } = item.event;
      return end === undefined ? { kind: 'date', date: start } : { kind: 'dates', start, end };
    }
    case 'agreement':
      return { kind: 'date', date: item.agreement.date };
    default:
      return item satisfies never;
  }
}

export function titleIn(title: Localised | undefined, locale: Pick<Locale, 'language'>): string {
  return title?.[locale.language] ?? title?.['en'] ?? '';
}

export function asValue(message: Message): MessageValue {
  return { kind: 'message', message };
}

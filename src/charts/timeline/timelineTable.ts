import type { Message, MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import type { Table, TableRow } from '../chart.ts';
import { isInWindow, windowOf } from './inWindow.ts';
import { barMessage, titleIn, whenOf, asValue } from './itemWords.ts';
import { sourcesOf } from './items.ts';
import type { TimelineItem } from './items.ts';
import type { TimelineData } from './timelineData.ts';

/** Every fact in the stretch shown, in order of time. */
export function tableOfTimeline(data: TimelineData, view: View, locale: Locale): Table {
  const window = windowOf(data, view);
  const items: readonly TimelineItem[] = [
    ...data.memberships,
    ...data.offices,
    ...data.events,
    ...data.agreements,
  ];
  return {
    caption: { key: 'timeline:title' },
    columns: [
      { key: 'what', label: { key: 'timeline:column.what' } },
      { key: 'kind', label: { key: 'timeline:column.kind' } },
      { key: 'organisation', label: { key: 'timeline:column.organisation' } },
      { key: 'when', label: { key: 'timeline:column.when' } },
      { key: 'sources', label: { key: 'timeline:column.sources' }, numeric: true },
    ],
    rows: items
      .filter((item) => isInWindow(item, window))
      .toSorted((a, b) => a.span.from - b.span.from || (a.key < b.key ? -1 : 1))
      .map((item) => rowOf(item, locale)),
  };
}

function rowOf(item: TimelineItem, locale: Locale): TableRow {
  return {
    key: item.key,
    ...(item.kind === 'membership' ? { state: item.row.state } : {}),
    cells: [
      { text: nameOf(item, locale) },
      { text: asValue(kindOf(item)) },
      { text: organisationOf(item) },
      {
        text:
          item.kind === 'membership' || item.kind === 'office'
            ? asValue(barMessage(item, locale))
            : whenOf(item),
      },
      { text: sourcesOf(item).length },
    ],
  };
}

function nameOf(item: TimelineItem, locale: Locale): MessageValue {
  switch (item.kind) {
    case 'membership':
      return { kind: 'state', id: item.row.state };
    case 'office': {
      const { state, person } = item.office;
      const name = titleIn(person, locale);
      if (state === null || item.office.role === 'secretary-general') return name;
      return { kind: 'state', id: state };
    }
    case 'event':
      return titleIn(item.event.title, locale);
    case 'agreement':
      return titleIn(item.agreement.title, locale);
    default:
      return item satisfies never;
  }
}

export function kindOf(item: TimelineItem): Message {
  switch (item.kind) {
    case 'membership':
      return { key: 'timeline:kind.membership' };
    case 'office':
      return item.office.role === 'secretary-general'
        ? { key: 'timeline:lane.secretary' }
        : { key: 'timeline:lane.presidency' };
    case 'event':
      return { key: `events:type.${item.event.type}` };
    case 'agreement':
      return { key: 'timeline:kind.agreement' };
    default:
      return item satisfies never;
  }
}

function organisationOf(item: TimelineItem): MessageValue {
  const id =
    item.kind === 'membership'
      ? item.row.organisation
      : item.kind === 'office'
        ? item.organisation
        : item.home;
  return id === null ? '' : { kind: 'organisation', id };
}

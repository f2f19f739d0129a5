import type { MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Table, TableRow } from '../chart.ts';
import { linkMark } from './marks.ts';
import type { NetworkData } from './networkData.ts';
import { linkText, thingAt } from './readerWords.ts';
import { standingOf } from './web.ts';
import type { Web, WebLink } from './web.ts';
import { asValue, countsOf, nameOfThing } from './words.ts';

/** Every link of the web as a row: from whom to whom, as what, since when, on how many sources. */
export function tableOfNetwork(data: NetworkData, web: Web, locale: Locale): Table {
  return {
    caption: { key: 'network:title' },
    columns: [
      { key: 'from', label: { key: 'network:column.from' } },
      { key: 'to', label: { key: 'network:column.to' } },
      { key: 'tie', label: { key: 'network:column.tie' } },
      { key: 'since', label: { key: 'network:column.since' } },
      { key: 'sources', label: { key: 'network:column.sources' }, numeric: true },
    ],
    rows: web.links
      .map((link) => ({ link, text: linkText(data, link, locale) }))
      .toSorted((a, b) => locale.compare(a.text, b.text))
      .map(({ link }) => rowOf(link, data, web, locale)),
  };
}

function rowOf(link: WebLink, data: NetworkData, { day }: Web, locale: Locale): TableRow {
  const mark = linkMark(link);
  return {
    key: link.key,
    ...(mark.state === undefined ? {} : { state: mark.state }),
    ...(mark.organisation === undefined ? {} : { organisation: mark.organisation }),
    cells: [
      { text: nameOfThing(data, thingAt(data, link.a), locale) },
      { text: nameOfThing(data, thingAt(data, link.b), locale) },
      {
        text: tieOf(link),
        time: day.slice(0, 4),
        ...(mark.value === undefined ? { missing: true } : { value: mark.value }),
      },
      { text: sinceOf(link) },
      { text: sourcesOf(link) },
    ],
  };
}

function tieOf(link: WebLink): MessageValue {
  switch (link.kind) {
    case 'membership':
      return asValue({ key: `network:legend.${standingOf(link.row)}` });
    case 'agreement':
      return countsOf([['agreements', link.agreements.length]]) ?? '';
    case 'event':
      return countsOf([['events', link.events.length]]) ?? '';
    case 'shared':
      return countsOf([['organisations', link.shared]]) ?? '';
    default:
      return link satisfies never;
  }
}

function sinceOf(link: WebLink): MessageValue {
  switch (link.kind) {
    case 'membership':
      return { kind: 'date', date: link.row.start };
    case 'agreement':
      return { kind: 'date', date: link.agreements[0]?.date ?? '' };
    case 'event':
      return { kind: 'date', date: link.events[0]?.start ?? '' };
    case 'shared':
      return '';
    default:
      return link satisfies never;
  }
}

function sourcesOf(link: WebLink): MessageValue {
  switch (link.kind) {
    case 'membership':
      return link.row.sources.length;
    case 'agreement':
      return new Set(link.agreements.flatMap(({ sources }) => sources)).size;
    case 'event':
      return new Set(link.events.flatMap(({ sources }) => sources)).size;
    case 'shared':
      return '';
    default:
      return link satisfies never;
  }
}

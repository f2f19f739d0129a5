/** What is to be seen, in true sentences. */
import { isFullMember } from '../../domain/membership.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import { thingOf } from './ego.ts';
import { partialIn } from './facts.ts';
import { focusLines } from './focusWords.ts';
import type { NetworkData } from './networkData.ts';
import { tieLines } from './tieWords.ts';
import type { Web } from './web.ts';
import { arrangedDay } from './years.ts';
import { countsOf, isOfStates, nameOf } from './words.ts';

/** The headline and what goes with it. */
export function describeNetwork(
  data: NetworkData,
  web: Web,
  view: View,
  locale: Pick<Locale, 'language'>,
): readonly Message[] {
  const focus = thingOf(data, view.focus);
  const to = thingOf(data, view.to);
  const lines =
    view.focus === null
      ? [headline(data, web)]
      : focus === null
        ? [{ key: 'network:focus.unknown', values: { id: view.focus } } as const]
        : to === null
          ? focusLines(data, web, focus, locale)
          : tieLines(data, web, focus, to, locale);
  return lines;
}

function headline(data: NetworkData, web: Web): Message {
  const date: MessageValue = { kind: 'date', date: web.day };
  const nodes = countsOf([
    ['states', web.nodes.filter(({ kind }) => kind === 'state').length],
    ['organisations', web.nodes.filter((node) => isOfStates(data, node)).length],
    [
      'bodies',
      web.nodes.filter((node) => node.kind === 'organisation' && !isOfStates(data, node)).length,
    ],
  ]);
  if (nodes === null) return { key: 'network:headline.nothing', values: { date } };
  const ties = tiesOf(web);
  return ties === null
    ? { key: 'network:headline.untied', values: { date, nodes } }
    : { key: 'network:headline.web', values: { date, nodes, ties } };
}

/** The links of a web, each kind counted; agreements and events once, however many they tie. */
export function tiesOf({ links }: Pick<Web, 'links'>): MessageValue | null {
  const rows = links.flatMap((link) => (link.kind === 'membership' ? [link.row] : []));
  const full = rows.filter((row) => isFullMember(row)).length;
  const agreements = new Set(
    links.flatMap((link) => (link.kind === 'agreement' ? link.agreements : [])),
  );
  const events = new Set(links.flatMap((link) => (link.kind === 'event' ? link.events : [])));
  return countsOf([
    ['memberships', full],
    ['near', rows.length - full],
    ['agreements', agreements.size],
    ['events', events.size],
    ['pairs', links.filter(({ kind }) => kind === 'shared').length],
  ]);
}

/** What has to be said with every count: filters, rosters that are partial, pairs that are not drawn. */
export function limitsOf(data: NetworkData, web: Web, view: View): readonly Message[] {
  const lines: Message[] = [];
  const partial = partialIn(
    data,
    web.nodes.map(({ id }) => id),
  );
  const isNarrowed = view.kinds.length > 0 || view.sure || view.types.length > 0;
  if (isNarrowed) lines.push({ key: 'network:headline.filtered' });
  if (data.undated > 0) {
    lines.push({
      key: 'network:headline.undated',
      values: { count: { kind: 'count', value: data.undated } },
    });
  }
  if (web.least > 1) {
    lines.push({
      key: 'network:headline.least',
      values: { count: { kind: 'count', value: web.least } },
    });
  }
  const day = arrangedDay(data, view);
  if (day !== null && view.form === 'graph') {
    lines.push({ key: 'network:headline.arranged', values: { date: { kind: 'date', date: day } } });
  }
  if (partial.length > 0) {
    lines.push({
      key: 'network:headline.partial',
      values: { organisations: { kind: 'list', items: partial.map((id) => nameOf(id)) } },
    });
  }
  return lines;
}

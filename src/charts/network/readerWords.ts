/** Every node and link of a web in words: for those who do not see it, and for the list. */
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import type { NetworkData } from './networkData.ts';
import { tiesOf } from './describe.ts';
import { isFact } from './factsInWeb.ts';
import { otherEnd } from './marks.ts';
import { isStateId, standingOf } from './web.ts';
import type { Thing, Web, WebLink, WebNode } from './web.ts';
import { asValue, countsOf, nameOf, nameOfThing } from './words.ts';

/** The links of a web by each of their ends. */
export function linksByNode({
  links,
}: Pick<Web, 'links'>): ReadonlyMap<string, readonly WebLink[]> {
  const found = new Map<string, WebLink[]>();
  const add = (id: string, link: WebLink): void => {
    const list = found.get(id);
    if (list === undefined) found.set(id, [link]);
    else list.push(link);
  };
  for (const link of links) {
    add(link.a, link);
    add(link.b, link);
  }
  return found;
}

/** "Kuwait: 20 memberships and 3 agreements". */
export function nodeText(
  data: NetworkData,
  node: WebNode,
  links: readonly WebLink[],
  locale: Locale,
): string {
  const name = nameOfThing(data, node, locale);
  if (isFact(node)) return locale.say(factText(data, node, links, name));
  const items = tiesOf({ links });
  return locale.say(
    items === null
      ? { key: 'network:node.untied', values: { name } }
      : { key: 'network:node.tied', values: { name, items } },
  );
}

/** Its title and its date, and whom of those in view it names. */
function factText(
  data: NetworkData,
  { kind, id }: WebNode,
  links: readonly WebLink[],
  title: MessageValue,
): Message {
  const { events, agreements } = data.everything;
  const date =
    kind === 'event'
      ? events.find((event) => event.id === id)?.start
      : agreements.find((agreement) => agreement.id === id)?.date;
  const names: MessageValue = {
    kind: 'list',
    items: links.map((link) => nameOf(otherEnd(link, id))),
  };
  const values = { title, date: { kind: 'date', date: date ?? 'unknown' } as const };
  return links.length === 0
    ? { key: 'network:node.bare', values }
    : { key: 'network:focus.fact', values: { ...values, names } };
}

/** "Kuwait, founding member of the GCC since 25 May 1981". */
export function linkText(data: NetworkData, link: WebLink, locale: Locale): string {
  return locale.say(linkMessage(data, link, locale));
}

function linkMessage(data: NetworkData, link: WebLink, locale: Locale): Message {
  if (link.kind === 'membership') {
    const { state, organisation, start, end } = link.row;
    const dates: MessageValue = { kind: 'dates', start, end: end ?? null };
    return {
      key: `network:link.${standingOf(link.row)}`,
      values: {
        state: { kind: 'state', id: state },
        organisation: { kind: 'organisation', id: organisation },
        dates,
      },
    };
  }
  const one = thingAt(data, link.a);
  const a = nameOfThing(data, one, locale);
  const b = nameOfThing(data, thingAt(data, link.b), locale);
  if (isFact(one)) {
    const values = { name: b, title: a };
    return { key: one.kind === 'event' ? 'network:link.named' : 'network:link.party', values };
  }
  if (link.kind === 'shared') {
    const count: MessageValue = { kind: 'count', value: link.shared };
    return { key: 'network:link.shared', values: { a, b, count } };
  }
  const ties =
    link.kind === 'agreement'
      ? countsOf([['agreements', link.agreements.length]])
      : countsOf([['events', link.events.length]]);
  return {
    key: 'network:link.tied',
    values: { a, b, ties: ties ?? asValue({ key: 'network:list.ties' }) },
  };
}

/** What an end of a link is. */
export function thingAt({ everything }: NetworkData, id: string): Thing {
  if (isStateId(id)) return { kind: 'state', id };
  let facts = known.get(everything);
  if (facts === undefined) {
    facts = new Map<string, Thing>([
      ...everything.agreements.map((one) => [one.id, { kind: 'agreement', id: one.id }] as const),
      ...everything.events.map((one) => [one.id, { kind: 'event', id: one.id }] as const),
    ]);
    known.set(everything, facts);
  }
  return (
    facts.get(id) ?? {
      kind: 'organisation',
      id: id as Extract<Thing, { kind: 'organisation' }>['id'],
    }
  );
}

const known = new WeakMap<NetworkData['everything'], ReadonlyMap<string, Thing>>();

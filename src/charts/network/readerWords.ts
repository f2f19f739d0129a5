/** Every node and link of a web in words: for those who do not see it, and for the list. */
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import type { NetworkData } from './networkData.ts';
import { tiesOf } from './describe.ts';
import { isStateId, standingOf } from './web.ts';
import type { Thing, Web, WebLink, WebNode } from './web.ts';
import { asValue, countsOf, nameOfThing } from './words.ts';

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
  const items = tiesOf({ links });
  return locale.say(
    items === null
      ? { key: 'network:node.untied', values: { name } }
      : { key: 'network:node.tied', values: { name, items } },
  );
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
  const a = nameOfThing(data, thingAt(data, link.a), locale);
  const b = nameOfThing(data, thingAt(data, link.b), locale);
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

/** What an end of a link is: only what is in the middle can be an event or an agreement. */
function thingAt(data: NetworkData, id: string): Thing {
  if (isStateId(id)) return { kind: 'state', id };
  const agreement = data.everything.agreements.find((one) => one.id === id);
  if (agreement !== undefined) return { kind: 'agreement', id: agreement.id };
  const event = data.everything.events.find((one) => one.id === id);
  if (event !== undefined) return { kind: 'event', id: event.id };
  return { kind: 'organisation', id: id as Extract<Thing, { kind: 'organisation' }>['id'] };
}

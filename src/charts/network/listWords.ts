/** A node of the web in a sentence that names its ties: for the list, which is read and printed. */
import { isFullMember } from '../../domain/membership.ts';
import type { Message, MessageKey, MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import { isFact } from './factsInWeb.ts';
import { otherEnd } from './marks.ts';
import type { NetworkData } from './networkData.ts';
import { thingAt } from './readerWords.ts';
import type { WebLink, WebNode } from './web.ts';
import { nameOf, nameOfThing } from './words.ts';

/** More titles than this in one sentence are not read: they stand in the list below as they are. */
const mostTitles = 5;

/** Who a node is tied to, each kind of tie in a sentence of its own; names in the order that is given. */
export function tieSentences(
  data: NetworkData,
  node: WebNode,
  links: readonly WebLink[],
  inOrder: (ids: readonly string[]) => readonly string[],
  locale: Pick<Locale, 'language'>,
): readonly Message[] {
  const others = (test: (link: WebLink) => boolean): readonly string[] => [
    ...new Set(links.filter(test).map((link) => otherEnd(link, node.id))),
  ];
  const isState = node.kind === 'state';
  const full = others((link) => link.kind === 'membership' && isFullMember(link.row));
  const near = others((link) => link.kind === 'membership' && !isFullMember(link.row));
  const lines = [
    named(isState ? 'ties:list.memberOf' : 'ties:list.members', inOrder(full)),
    named(isState ? 'ties:list.nearOf' : 'ties:list.near', inOrder(near)),
  ];
  for (const kind of ['agreement', 'event'] as const) {
    const ids = others((link) => link.kind === kind);
    if (isFact(node)) lines.push(named(keys[kind].whom, inOrder(ids)));
    else {
      const things = ids.map((id) => thingAt(data, id));
      const facts = things.filter(isFact).map((thing) => nameOfThing(data, thing, locale));
      const partners = things.filter((thing) => !isFact(thing)).map(({ id }) => id);
      const key = facts.length > mostTitles ? keys[kind].below : keys[kind].in;
      lines.push(named(keys[kind].with, inOrder(partners)), sentence(key, facts));
    }
  }
  return lines.filter((line) => line !== null);
}

/** What is said of a tie: of what stands as a node whom it names, and of those where they are named; of pairs with whom. */
const keys = {
  agreement: {
    whom: 'ties:list.parties',
    in: 'ties:list.inAgreements',
    below: 'ties:list.agreementsBelow',
    with: 'ties:list.signed',
  },
  event: {
    whom: 'ties:list.named',
    in: 'ties:list.inEvents',
    below: 'ties:list.eventsBelow',
    with: 'ties:list.attended',
  },
} as const;

function named(key: MessageKey, ids: readonly string[]): Message | null {
  return sentence(
    key,
    ids.map((id) => nameOf(id)),
  );
}

function sentence(key: MessageKey, items: readonly MessageValue[]): Message | null {
  if (items.length === 0) return null;
  return {
    key,
    values: { names: { kind: 'list', items }, count: { kind: 'count', value: items.length } },
  };
}

/** A node of the web in a sentence that names its ties: for the list, which is read and printed. */
import { isFullMember } from '../../domain/membership.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { otherEnd } from './marks.ts';
import type { WebLink, WebNode } from './web.ts';
import { nameOf } from './words.ts';

/** Who a node is tied to, each kind of tie in a sentence of its own; names in the order that is given. */
export function tieSentences(
  node: WebNode,
  links: readonly WebLink[],
  inOrder: (ids: readonly string[]) => readonly string[],
): readonly Message[] {
  const others = (test: (link: WebLink) => boolean): readonly string[] =>
    inOrder([...new Set(links.filter(test).map((link) => otherEnd(link, node.id)))]);
  const isState = node.kind === 'state';
  return [
    sentence(
      isState ? 'ties:list.memberOf' : 'ties:list.members',
      others((link) => link.kind === 'membership' && isFullMember(link.row)),
    ),
    sentence(
      isState ? 'ties:list.nearOf' : 'ties:list.near',
      others((link) => link.kind === 'membership' && !isFullMember(link.row)),
    ),
    sentence(
      'ties:list.signed',
      others(({ kind }) => kind === 'agreement'),
    ),
    sentence(
      'ties:list.attended',
      others(({ kind }) => kind === 'event'),
    ),
  ].filter((line) => line !== null);
}

function sentence(
  key:
    | 'ties:list.memberOf'
    | 'ties:list.nearOf'
    | 'ties:list.members'
    | 'ties:list.near'
    | 'ties:list.signed'
    | 'ties:list.attended',
  ids: readonly string[],
): Message | null {
  if (ids.length === 0) return null;
  const names: MessageValue = { kind: 'list', items: ids.map((id) => nameOf(id)) };
  return { key, values: { names, count: { kind: 'count', value: ids.length } } };
}

/** What a node or a link stands for, as tools and tests read it. */
import { isFullMember } from '../../domain/membership.ts';
import type { Mark } from '../../scene/scene.ts';
import type { NetworkData } from './networkData.ts';
import { countFull } from './standings.ts';
import { pairOf, standingOf } from './web.ts';
import type { Web, WebLink, WebNode } from './web.ts';
import { standingsOf } from './webOn.ts';

/**
 * Of a state, in how many organisations it is a member; of an organisation, how many members it has, and none where not all are
 * on record. Around one thing a neighbour says what it is to it.
 */
export function markOf(
  data: NetworkData,
  { day, nodes }: Pick<Web, 'day' | 'nodes'>,
  node: WebNode,
): Mark {
  const standings = standingsOf(data, day);
  switch (node.kind) {
    case 'state':
      return {
        kind: 'state',
        state: node.id,
        value: countFull(standings.of(node.id).values()),
        ...roleTo(data, day, nodes[0], node),
      };
    case 'organisation': {
      const organisation = data.organisations.get(node.id);
      const counts = organisation?.intergovernmental === true && organisation.roster !== 'partial';
      return {
        kind: 'organisation',
        organisation: node.id,
        ...(counts ? { value: countFull(standings.in(node.id).values()) } : { missing: true }),
        ...roleTo(data, day, nodes[0], node),
      };
    }
    case 'event':
      return { kind: 'event', event: node.id, missing: true };
    case 'agreement':
      return { kind: 'agreement', agreement: node.id, missing: true };
    default:
      return node satisfies never;
  }
}

/** The marks of a web's nodes, made once for each web: a frame of a movement makes none. */
export function marksIn(data: NetworkData, web: Web): ReadonlyMap<string, Mark> {
  const found = known.get(web);
  if (found !== undefined) return found;
  const made = new Map(web.nodes.map((node) => [String(node.id), markOf(data, web, node)]));
  known.set(web, made);
  return made;
}

const known = new WeakMap<Web, ReadonlyMap<string, Mark>>();

function roleTo(
  data: NetworkData,
  day: string,
  middle: WebNode | undefined,
  node: WebNode,
): Pick<Mark, 'role'> {
  if (middle?.ring !== 0 || node.ring === 0) return {};
  const standings = standingsOf(data, day);
  const row =
    middle.kind === 'state' && node.kind === 'organisation'
      ? standings.of(middle.id).get(node.id)
      : middle.kind === 'organisation' && node.kind === 'state'
        ? standings.in(middle.id).get(node.id)
        : undefined;
  return row === undefined ? {} : { role: standingOf(row) };
}

export function linkMark(link: WebLink): Mark {
  switch (link.kind) {
    case 'membership': {
      const { row } = link;
      return {
        kind: 'membership',
        state: row.state,
        organisation: row.organisation,
        membership: row.id,
        role: standingOf(row),
        // As on the map: the day of joining is a member's; who only stands near has none.
        ...(isFullMember(row) ? { value: row.start } : { missing: true }),
      };
    }
    case 'agreement':
      return { kind: 'agreement', link: pairOf(link.a, link.b), value: link.agreements.length };
    case 'event':
      return { kind: 'event', link: pairOf(link.a, link.b), value: link.events.length };
    case 'shared':
      return { kind: 'shared', link: pairOf(link.a, link.b), value: link.shared };
    default:
      return link satisfies never;
  }
}

export function isLinkOf(link: WebLink, id: string): boolean {
  return link.a === id || link.b === id;
}

/** The other end of a link. */
export function otherEnd({ a, b }: WebLink, id: string): string {
  return a === id ? b : a;
}

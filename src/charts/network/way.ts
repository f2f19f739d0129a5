/** The shortest way from one thing to another over memberships and agreements. */
import type { OrganisationId } from '../../domain/ids.ts';
import type { IsoDay } from '../../domain/time.ts';
import { agreementLinks, namedBy, partiesOf } from './links.ts';
import type { NetworkData } from './networkData.ts';
import { isStateId, pairOf } from './web.ts';
import type { Thing, WebLink } from './web.ts';
import { standingsOf } from './webOn.ts';

/**
 * Both ends included; empty where there is none. Of several ways equally short the one through the smallest organisations, as
 * these say more of the two than one in which everybody sits; of equally small ones the first by id.
 */
export function shortestWay(
  data: NetworkData,
  one: Thing,
  other: Thing,
  day: IsoDay,
): readonly string[] {
  const ties = tiesOn(data, day, [one, other]);
  const size = (id: string): number => ties.get(id)?.size ?? 0;
  const before = new Map<string, string | null>([[one.id, null]]);
  let edge: readonly string[] = [one.id];
  while (edge.length > 0 && !before.has(other.id)) {
    const next: string[] = [];
    // From the smallest: what is reached first keeps who reached it.
    for (const id of edge.toSorted((a, b) => size(a) - size(b) || (a < b ? -1 : 1))) {
      for (const near of ties.get(id) ?? []) {
        if (before.has(near)) continue;
        before.set(near, id);
        next.push(near);
      }
    }
    edge = next;
  }
  const way: string[] = [];
  let at: string | null | undefined = before.has(other.id) ? other.id : null;
  while (at !== null && at !== undefined) {
    way.unshift(at);
    at = before.get(at);
  }
  return way;
}

function tiesOn(
  data: NetworkData,
  day: IsoDay,
  ends: readonly Thing[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const standings = standingsOf(data, day);
  const ties = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const found = ties.get(from);
    if (found === undefined) ties.set(from, new Set([to]));
    else found.add(to);
  };
  const tie = (a: string, b: string): void => {
    add(a, b);
    add(b, a);
  };
  for (const state of standings.states) {
    for (const organisation of standings.of(state).keys()) tie(state, organisation);
  }
  for (const { a, b } of agreementLinks(data.everything.agreements, day, () => true)) tie(a, b);
  for (const { kind, id } of ends) {
    const agreement =
      kind === 'agreement' ? data.everything.agreements.find((row) => row.id === id) : undefined;
    const event =
      kind === 'event' ? data.everything.events.find((row) => row.id === id) : undefined;
    for (const party of agreement === undefined ? [] : partiesOf(agreement)) tie(id, party);
    for (const named of event === undefined ? [] : namedBy(event)) tie(id, named);
  }
  return ties;
}

/** The keys of the links that a way goes along, whatever they are made of. */
export function linksAlong(
  ways: readonly (readonly string[])[],
  links: readonly WebLink[],
): ReadonlySet<string> {
  const pairs = new Set(
    ways.flatMap((way) => way.slice(1).map((id, index) => pairOf(way[index] ?? '', id))),
  );
  return new Set(links.filter(({ a, b }) => pairs.has(pairOf(a, b))).map(({ key }) => key));
}

/** Every way over one organisation, where two states share some; else the one shortest way. */
export function waysToShow(
  data: NetworkData,
  one: Thing,
  other: Thing,
  day: IsoDay,
): readonly (readonly string[])[] {
  const standings = standingsOf(data, day);
  const over: OrganisationId[] = [];
  if (isStateId(one.id) && isStateId(other.id)) {
    const theirs = standings.of(other.id);
    for (const id of standings.of(one.id).keys()) if (theirs.has(id)) over.push(id);
  }
  return over.length > 0
    ? over.map((id) => [one.id, id, other.id])
    : [shortestWay(data, one, other, day)];
}

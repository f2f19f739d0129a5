/** Links of each kind between the nodes that a web has. */
import type { Agreement, AtlasEvent } from '../../domain/fact.ts';
import type { StateId } from '../../domain/ids.ts';
import { firstDay } from '../../domain/time.ts';
import type { IsoDay } from '../../domain/time.ts';
import { countShared } from './standings.ts';
import type { Standings } from './standings.ts';
import { pairOf } from './web.ts';
import type { WebLink } from './web.ts';

/** Pairs that share something are drawn up to this many; more of them are a blot. */
export const mostShared = 500;

export function membershipLinks(
  standings: Standings,
  states: Iterable<StateId>,
  has: (id: string) => boolean,
): readonly WebLink[] {
  const links: WebLink[] = [];
  for (const state of states) {
    for (const [organisation, row] of standings.of(state)) {
      if (!has(organisation)) continue;
      const key = `membership ${state} ${organisation}`;
      links.push({ kind: 'membership', key, a: state, b: organisation, row });
    }
  }
  return links;
}

/** What was signed by a day, between each two that signed it. */
export function agreementLinks(
  agreements: readonly Agreement[],
  day: IsoDay,
  has: (id: string) => boolean,
): readonly WebLink[] {
  return pairLinks(agreements, ({ date }) => date, day, has, pairsOfParties).map(
    ([a, b, facts]) => ({ kind: 'agreement', key: `agreement ${a} ${b}`, a, b, agreements: facts }),
  );
}

/** What had begun by a day, between who held it and whom it names; where nobody in the web held it, between those. */
export function eventLinks(
  events: readonly AtlasEvent[],
  day: IsoDay,
  has: (id: string) => boolean,
): readonly WebLink[] {
  return pairLinks(
    events,
    ({ start }) => start,
    day,
    has,
    (event) => pairsOfEvent(event, has),
  ).map(([a, b, facts]) => ({ kind: 'event', key: `event ${a} ${b}`, a, b, events: facts }));
}

type Pair = readonly [string, string];

function pairLinks<Fact>(
  facts: readonly Fact[],
  dateOf: (fact: Fact) => string,
  day: IsoDay,
  has: (id: string) => boolean,
  pairsOf: (fact: Fact) => readonly Pair[],
): readonly (readonly [string, string, readonly Fact[]])[] {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    if ((firstDay(dateOf(fact)) ?? '9999') > day) continue;
    for (const [one, other] of pairsOf(fact)) {
      if (one === other || !has(one) || !has(other)) continue;
      const key = pairOf(one, other);
      const list = found.get(key);
      if (list === undefined) found.set(key, [fact]);
      else if (list.at(-1) !== fact) list.push(fact);
    }
  }
  return [...found].map(([key, list]) => {
    const [a = '', b = ''] = key.split('|');
    return [a, b, list];
  });
}

export function partiesOf({ parties }: Pick<Agreement, 'parties'>): readonly string[] {
  return parties.map((party) => ('state' in party ? party.state : party.organisation));
}

function pairsOfParties(agreement: Agreement): readonly Pair[] {
  return everyPair(partiesOf(agreement));
}

/** The states of an event: those that its sources name, and where it was held. */
export function statesOfEvent({ states, place }: AtlasEvent): readonly StateId[] {
  const host = place?.state ?? null;
  return host === null || states.includes(host) ? states : [...states, host];
}

/** Everybody that an event names, who held it first. */
export function namedBy(event: AtlasEvent): readonly string[] {
  return [...new Set([...event.organisers, ...event.organisations, ...statesOfEvent(event)])];
}

function pairsOfEvent(event: AtlasEvent, has: (id: string) => boolean): readonly Pair[] {
  const holders = event.organisers.filter((id) => has(id));
  const others = namedBy(event);
  if (holders.length === 0) return everyPair(others);
  return holders.flatMap((holder) => others.map((other): Pair => [holder, other]));
}

function everyPair(ids: readonly string[]): readonly Pair[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other): Pair => [one, other]));
}

/** Each two states that share organisations; where there are too many such pairs, those that share the most, ties whole. */
export function sharedLinks(
  standings: Standings,
  states: readonly StateId[],
): { readonly links: readonly WebLink[]; readonly least: number } {
  const pairs: { readonly a: StateId; readonly b: StateId; readonly shared: number }[] = [];
  const tally: number[] = [];
  for (const [index, a] of states.entries()) {
    for (const b of states.slice(index + 1)) {
      const shared = countShared(standings, a, b);
      if (shared === 0) continue;
      pairs.push({ a, b, shared });
      tally[shared] = (tally[shared] ?? 0) + 1;
    }
  }
  const least = leastOf(tally);
  return {
    least,
    links: pairs
      .filter(({ shared }) => shared >= least)
      .map(({ a, b, shared }) => {
        const [one = '', other = ''] = pairOf(a, b).split('|');
        return { kind: 'shared', key: `shared ${one} ${other}`, a: one, b: other, shared };
      }),
  };
}

/** The smallest number with which, and with all above it, there are not too many pairs; the largest of all at any rate. */
function leastOf(tally: readonly number[]): number {
  let least = Math.max(1, tally.length - 1);
  let sum = tally[least] ?? 0;
  for (let shared = least - 1; shared >= 1; shared -= 1) {
    sum += tally[shared] ?? 0;
    if (sum > mostShared) break;
    least = shared;
  }
  return least;
}

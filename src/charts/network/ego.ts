/** The web around one thing: itself in the middle, its neighbours in a ring, theirs in another. */
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import type { IsoDay } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { factNodes, pairKinds } from './factsInWeb.ts';
import {
  agreementLinks,
  eventLinks,
  membershipLinks,
  namedBy,
  partiesOf,
  sharedLinks,
} from './links.ts';
import type { NetworkData } from './networkData.ts';
import { shortestWay } from './way.ts';
import { standingsOf, statesOn } from './webOn.ts';
import { isStateId } from './web.ts';
import type { Thing, Web, WebLink, WebNode } from './web.ts';

/** What an id of the address is; `null` where the dataset has nothing of that name. */
export function thingOf(data: NetworkData, id: string | null): Thing | null {
  if (id === null) return null;
  if (isStateId(id)) {
    return data.catalogue.states.some((state) => state.id === id) ? { kind: 'state', id } : null;
  }
  if (data.organisations.has(id as OrganisationId)) {
    return { kind: 'organisation', id: id as OrganisationId };
  }
  const event = data.everything.events.find(
    (one) => one.id === id || one.aliases?.some((alias) => alias === id) === true,
  );
  if (event !== undefined) return { kind: 'event', id: event.id };
  const agreement = data.everything.agreements.find(
    (one) => one.id === id || one.aliases?.some((alias) => alias === id) === true,
  );
  return agreement === undefined ? null : { kind: 'agreement', id: agreement.id };
}

/** Who is next to a thing on a day, or on any day where none is given. */
interface Near {
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

/** The web around `focus` on a day; `to`, where the reader asks what ties the two, is in it whatever it is tied to. */
export function egoOn(
  data: NetworkData,
  view: Pick<View, 'links' | 'nodes'>,
  focus: Thing,
  to: Thing | null,
  day: IsoDay,
): Web {
  const standings = standingsOf(data, day);
  const near = nearOn(data, view, focus, to, {
    day,
    rows: [...standings.states].flatMap((state) => [...standings.of(state).values()]),
    states: new Set(statesOn(data, day)),
  });
  const nodes = nodesOf(data, focus, to, near);
  const ids = new Set(nodes.map(({ id }) => String(id)));
  const has = (id: string): boolean => ids.has(id);
  const links: WebLink[] = [];
  const states = nodes.flatMap(({ kind, id }) => (kind === 'state' ? [id] : []));
  const wants = pairKinds(view);
  if (wants.has('membership')) links.push(...membershipLinks(standings, states, has));
  if (wants.has('agreement')) {
    links.push(...agreementLinks(data.everything.agreements, day, has));
  }
  if (wants.has('event')) links.push(...eventLinks(data.everything.events, day, has));
  let least = 1;
  if (wants.has('shared')) {
    const shared = sharedLinks(standings, states);
    links.push(...shared.links);
    ({ least } = shared);
  }
  links.push(...partLinks(data, focus, ids));
  // What happened is next to what it names; what stands in the middle is there already.
  const facts = factNodes(data.everything, view, day).filter(
    ({ node, named }) => node.id !== focus.id && named.includes(focus.id),
  );
  for (const { named, linkTo } of facts) links.push(...named.filter(has).map(linkTo));
  return {
    day,
    nodes: [...nodes, ...facts.map(({ node }): WebNode => ({ ...node, ring: 1 }))],
    links,
    least,
  };
}

/** From an agreement in the middle to those who signed it, from an event to those whom it names. */
function partLinks(data: NetworkData, focus: Thing, ids: ReadonlySet<string>): readonly WebLink[] {
  if (focus.kind === 'agreement') {
    const agreement = data.everything.agreements.find(({ id }) => id === focus.id);
    return agreement === undefined
      ? []
      : partiesOf(agreement)
          .filter((id) => ids.has(id))
          .map((b) => ({
            kind: 'agreement',
            key: `agreement ${focus.id} ${b}`,
            a: focus.id,
            b,
            agreements: [agreement],
          }));
  }
  if (focus.kind === 'event') {
    const event = data.everything.events.find(({ id }) => id === focus.id);
    return event === undefined
      ? []
      : namedBy(event)
          .filter((id) => ids.has(id))
          .map((b) => ({
            kind: 'event',
            key: `event ${focus.id} ${b}`,
            a: focus.id,
            b,
            events: [event],
          }));
  }
  return [];
}

interface Moment {
  /** `null`: over all time. */
  readonly day: IsoDay | null;
  readonly rows: readonly Membership[];
  /** Who may be in the second ring. */
  readonly states: ReadonlySet<StateId>;
}

function nearOn(
  data: NetworkData,
  view: Pick<View, 'links' | 'nodes'>,
  focus: Thing,
  to: Thing | null,
  { day, rows, states }: Moment,
): Near {
  const first = new Set<string>();
  const second = new Set<string>();
  const until = day ?? data.time.date;
  if (focus.kind === 'state') {
    const own = new Set<string>();
    for (const row of rows) if (row.state === focus.id) own.add(row.organisation);
    const others = new Set<string>();
    for (const row of rows) {
      if (own.has(row.organisation) && states.has(row.state)) others.add(row.state);
    }
    // Where memberships are no ties, who shares them is next to it.
    const isOver = view.links.includes('membership');
    for (const id of isOver ? own : []) first.add(id);
    for (const id of others) (isOver ? second : first).add(id);
  } else if (focus.kind === 'organisation') {
    for (const row of rows) if (row.organisation === focus.id) first.add(row.state);
    for (const row of rows) if (first.has(row.state)) second.add(row.organisation);
  }
  const has = (id: string): boolean => id === focus.id || data.places.has(id) || !isStateId(id);
  const names = new Set<string>([...view.links, ...view.nodes]);
  const partners = [
    ...(names.has('agreement') ? agreementLinks(data.everything.agreements, until, has) : []),
    ...(names.has('event') ? eventLinks(data.everything.events, until, has) : []),
    ...partLinks(data, focus, anything),
  ];
  for (const { a, b } of partners) {
    if (a === focus.id) first.add(b);
    if (b === focus.id) first.add(a);
  }
  if (to !== null) {
    // What lies on the way to the other end is there, too.
    for (const id of shortestWay(data, focus, to, until)) if (!first.has(id)) second.add(id);
    if (!first.has(to.id)) second.add(to.id);
  }
  first.delete(focus.id);
  second.delete(focus.id);
  for (const id of first) second.delete(id);
  return { first, second };
}

/** Stands for a set that has everything. */
const anything: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

function nodesOf(
  data: NetworkData,
  focus: Thing,
  to: Thing | null,
  { first, second }: Near,
): readonly WebNode[] {
  const inRing = (ids: ReadonlySet<string>, ring: 1 | 2): readonly WebNode[] =>
    [...ids].flatMap((id) => {
      const thing = thingOf(data, id);
      return thing === null ? [] : [{ ...thing, ring, ...(id === to?.id ? { isEnd: true } : {}) }];
    });
  return [{ ...focus, ring: 0 }, ...inRing(first, 1), ...inRing(second, 2)];
}

/** Everybody that is ever around a thing: what places are found for. */
export function everAround(
  data: NetworkData,
  view: Pick<View, 'links' | 'nodes'>,
  focus: Thing,
  to: Thing | null,
): readonly WebNode[] {
  const states =
    data.chosen ??
    new Set(data.scope.all ? data.memberships.map(({ state }) => state) : data.scope.ever);
  const near = nearOn(data, view, focus, to, { day: null, rows: data.memberships, states });
  return nodesOf(data, focus, to, near);
}

/** Which nodes a view has on a day, and what ties them. */
import type { OrganisationId, StateId } from '../../domain/ids.ts';
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
import { standingsOn } from './standings.ts';
import type { Standings } from './standings.ts';
import { isStateId } from './web.ts';
import type { Web, WebLink, WebNode } from './web.ts';

export function standingsOf(data: NetworkData, day: IsoDay): Standings {
  return standingsOn(data.memberships, data.founded, day);
}

/** The states in view on a day: those chosen, else the scope's; of everybody, those that stand anywhere. */
export function statesOn(data: NetworkData, day: IsoDay): readonly StateId[] {
  if (data.chosen !== null) return [...data.chosen];
  if (!data.scope.all) return [...data.scope.on(day)];
  return [...standingsOf(data, day).states].filter((state) => data.scope.inside.has(state));
}

/** The organisations in which any of the states stands. */
export function organisationsOf(
  standings: Standings,
  states: readonly StateId[],
): readonly OrganisationId[] {
  return [...new Set(states.flatMap((state) => [...standings.of(state).keys()]))];
}

/** The whole web of a view, without anything in its middle. */
export function webOn(data: NetworkData, view: Pick<View, 'links' | 'nodes'>, day: IsoDay): Web {
  const standings = standingsOf(data, day);
  const states = statesOn(data, day);
  const inView = new Set<string>([...states, ...organisationsOf(standings, states)]);
  const wants = pairKinds(view);
  // Bodies that only sign or only hold events are in the web as far as that ties them to somebody who is.
  const has = (id: string): boolean => inView.has(id) || !isStateId(id);
  const links: WebLink[] = [];
  if (wants.has('membership')) {
    links.push(...membershipLinks(standings, states, (id) => inView.has(id)));
  }
  const joins = ({ a, b }: WebLink): boolean => data.scope.all || inView.has(a) || inView.has(b);
  if (wants.has('agreement')) {
    links.push(...agreementLinks(data.agreements, day, has).filter(joins));
  }
  if (wants.has('event')) links.push(...eventLinks(data.events, day, has).filter(joins));
  let least = 1;
  if (wants.has('shared')) {
    const shared = sharedLinks(standings, states);
    links.push(...shared.links);
    ({ least } = shared);
  }
  const facts = factNodes(data, view, day).filter(
    ({ named }) => named.some(has) && (data.scope.all || named.some((id) => inView.has(id))),
  );
  for (const { named, linkTo } of facts) links.push(...named.filter(has).map(linkTo));
  const stands = new Set<string>([...inView, ...facts.map(({ node }) => node.id)]);
  const tied = new Set(links.flatMap(({ a, b }) => [a, b]));
  const kept = [...tied].filter((id) => !stands.has(id));
  // A state of the scope is there though nothing ties it; an organisation only with somebody in it to see.
  const ids = [...inView].filter((id) => tied.has(id) || (isStateId(id) && !data.scope.all));
  return {
    day,
    links,
    least,
    nodes: [...[...ids, ...kept].map(nodeOf), ...facts.map(({ node }) => node)],
  };
}

export function nodeOf(id: string): WebNode {
  return isStateId(id) ? { kind: 'state', id } : { kind: 'organisation', id: id as OrganisationId };
}

/**
 * Everybody that the view ever has, on whatever day: what places are found for, so that nothing moves with time. Events and
 * agreements that are nodes are not among them: they stand where there is room.
 */
export function everIn(data: NetworkData, view: Pick<View, 'links' | 'nodes'>): readonly WebNode[] {
  const states =
    data.chosen ??
    new Set(
      data.scope.all
        ? data.memberships.map(({ state }) => state).filter((id) => data.scope.inside.has(id))
        : data.scope.ever,
    );
  const ids = new Set<string>(states);
  if (view.links.includes('membership')) {
    for (const { state, organisation } of data.memberships) {
      if (states.has(state)) ids.add(organisation);
    }
  }
  const inView = new Set<string>([
    ...states,
    ...data.memberships.flatMap((row) => (states.has(row.state) ? [row.organisation] : [])),
  ]);
  const addTied = (named: readonly string[]): void => {
    if (!data.scope.all && !named.some((id) => inView.has(id))) return;
    for (const id of named) if (!isStateId(id) || states.has(id)) ids.add(id);
  };
  const names = new Set<string>([...view.links, ...view.nodes]);
  if (names.has('agreement')) {
    for (const agreement of data.agreements) addTied(partiesOf(agreement));
  }
  if (names.has('event')) for (const event of data.events) addTied(namedBy(event));
  return [...ids].map(nodeOf);
}

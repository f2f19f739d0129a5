/**
 * Where the network's picture has every state and body: pulled together by what ties them, over all time, so that nothing moves
 * when the reader's time does. Made of sums, products and square roots of doubles alone, which every machine rounds alike.
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3';
import type { WebBundle } from '../../../src/domain/bundle.ts';
import type { AgreementRow, MembershipRow } from '../dataset.ts';
import type { Plain } from './plain.ts';

interface Node extends SimulationNodeDatum {
  readonly id: string;
  readonly isOrganisation: boolean;
  ties: number;
}

interface Tie extends SimulationLinkDatum<Node> {
  readonly source: Node;
  readonly target: Node;
  readonly pull: number;
}

const steps = 320;
/** A web of very many nodes is settled less long: nobody sees the difference in it. */
const stepsOfMany = 80;
const many = 1500;
/** What the simulation would take from a power, written out: powers differ in their last digit between engines. */
const cooling = 0.021_4;

export function makeWeb(
  memberships: readonly MembershipRow[],
  agreements: readonly AgreementRow[],
): Plain<WebBundle> {
  const pairs = new Map<string, readonly [string, string, number]>();
  const organisations = new Set<string>();
  const tie = (one: string, other: string, pull: number): void => {
    const key = `${one} ${other}`;
    pairs.set(key, [one, other, Math.max(pull, pairs.get(key)?.[2] ?? 0)]);
  };
  for (const { organisation, state, role } of memberships) {
    organisations.add(organisation);
    tie(organisation, state, role === 'founder' || role === 'member' ? 1 : 0.4);
  }
  for (const { parties } of agreements) {
    const ids = parties.map((party) => ('state' in party ? party.state : party.organisation));
    for (const party of parties) if ('organisation' in party) organisations.add(party.organisation);
    ids.forEach((one, index) => ids.slice(index + 1).forEach((other) => tie(one, other, 0.3)));
  }
  const ids = [...new Set([...pairs.values()].flatMap(([one, other]) => [one, other]))].toSorted();
  const nodes = ids.map((id, index) => startAt(id, index, ids.length, organisations.has(id)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ties: Tie[] = [];
  for (const [one, other, pull] of pairs.values()) {
    const [source, target] = [byId.get(one), byId.get(other)];
    if (source === undefined || target === undefined) continue;
    source.ties += 1;
    target.ties += 1;
    ties.push({ source, target, pull });
  }
  settle(nodes, ties);
  return { places: inThousandths(nodes) };
}

/** In rows, by id: no angle is taken of anything. */
function startAt(id: string, index: number, count: number, isOrganisation: boolean): Node {
  const side = Math.ceil(Math.sqrt(count));
  return {
    id,
    isOrganisation,
    ties: 0,
    x: ((index % side) - side / 2) * 20,
    y: (Math.floor(index / side) - side / 2) * 20,
  };
}

/** Organisations keep apart from each other and draw their members; one of everybody draws nobody much. */
function settle(nodes: Node[], ties: readonly Tie[]): void {
  const most = (tie: Tie): number => Math.max(tie.source.ties, tie.target.ties);
  forceSimulation(nodes)
    .alphaDecay(cooling)
    .force(
      'tie',
      forceLink<Node, Tie>([...ties])
        .distance((tie) => (most(tie) > 100 ? 160 : 70))
        .strength((tie) => tie.pull / (4 + most(tie) / 2)),
    )
    .force(
      'apart',
      forceManyBody<Node>().strength(({ isOrganisation }) => (isOrganisation ? -220 : -60)),
    )
    .force('across', forceX<Node>(0).strength(0.035))
    .force('down', forceY<Node>(0).strength(0.05))
    .stop()
    .tick(nodes.length > many ? stepsOfMany : steps);
}

function inThousandths(nodes: readonly Node[]): Plain<WebBundle>['places'] {
  const across = scaleOf(nodes.map(({ x = 0 }) => x));
  const down = scaleOf(nodes.map(({ y = 0 }) => y));
  return Object.fromEntries(nodes.map(({ id, x = 0, y = 0 }) => [id, [across(x), down(y)]]));
}

function scaleOf(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values);
  const length = Math.max(...values) - least;
  return (value) => (length === 0 ? 500 : Math.round(((value - least) / length) * 1000));
}

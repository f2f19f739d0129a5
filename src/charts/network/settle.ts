/**
 * A web pulled together by what ties it. Made of sums, products and square roots of doubles alone, which every machine rounds
 * alike: the same web gives the same places, whoever asks, in the build or on a reader's device.
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3';

export interface Puller {
  readonly isOrganisation: boolean;
  /** Stays where everybody else is drawn to. */
  readonly isMiddle?: boolean;
}

/** A tie by the numbers of its two ends. */
export interface Pull {
  readonly a: number;
  readonly b: number;
  /** 1 is a member's. */
  readonly pull: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Node extends SimulationNodeDatum, Puller {
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

/** Settles step by step, and says after each how much is done, from 0 to 1. */
export function* settling(
  pullers: readonly Puller[],
  pulls: readonly Pull[],
): Generator<number, readonly Point[], void> {
  const nodes = pullers.map((puller, index) => startAt(puller, index, pullers.length));
  const ties: Tie[] = [];
  for (const { a, b, pull } of pulls) {
    const [source, target] = [nodes[a], nodes[b]];
    if (source === undefined || target === undefined) continue;
    source.ties += 1;
    target.ties += 1;
    ties.push({ source, target, pull });
  }
  const simulation = simulate(nodes, ties);
  const length = nodes.length > many ? stepsOfMany : steps;
  for (let step = 1; step <= length; step += 1) {
    simulation.tick();
    yield step / length;
  }
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }));
}

/** In rows, in the order given: no angle is taken of anything. */
function startAt(puller: Puller, index: number, count: number): Node {
  const side = Math.ceil(Math.sqrt(count));
  return {
    ...puller,
    ties: 0,
    x: ((index % side) - side / 2) * 20,
    y: (Math.floor(index / side) - side / 2) * 20,
    ...(puller.isMiddle === true ? { fx: 0, fy: 0 } : {}),
  };
}

/** Organisations keep apart from each other and draw their members; one of everybody draws nobody much. */
function simulate(nodes: Node[], ties: readonly Tie[]) {
  const most = (tie: Tie): number => Math.max(tie.source.ties, tie.target.ties);
  return forceSimulation(nodes)
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
    .stop();
}

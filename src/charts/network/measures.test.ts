import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { expect, test, vi } from 'vitest';
import { webOf } from '../../../test/network.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { emphasisOf } from './measured.ts';
import type { Measure, Measured } from './measured.ts';
import { measure as measureOf } from './measures.ts';
import { measureTaskOf } from './measureTask.ts';
import type { NetworkData } from './networkData.ts';
import type { Web, WebLink, WebNode } from './web.ts';

vi.setConfig({ testTimeout: 120_000 });

const world = buildWorld('data');

/** As a worker does it: from a copy of what is sent to it. */
function measureWeb(data: NetworkData, web: Web, measure: Measure): Measured {
  return structuredClone(measureOf(structuredClone(measureTaskOf(data, web, measure))));
}

/** Two tight groups that one node ties together. */
function twoGroups(): Web {
  const node = (id: string): WebNode => ({ kind: 'organisation', id: id as never });
  const link = (a: string, b: string): WebLink => ({
    kind: 'shared',
    key: `shared ${a} ${b}`,
    a,
    b,
    shared: 1,
  });
  const groups = [
    ['a1', 'a2', 'a3', 'a4'],
    ['b1', 'b2', 'b3', 'b4'],
  ];
  const within = groups.flatMap((ids) =>
    ids.flatMap((one, index) => ids.slice(index + 1).map((other) => link(one, other))),
  );
  return {
    day: '2024-06-01',
    least: 1,
    nodes: [...groups.flat(), 'bridge'].map(node),
    links: [...within, link('a1', 'bridge'), link('b1', 'bridge')],
  };
}

test('the bridge between two groups has the most going through it', () => {
  const { data } = webOf(world, '');
  const { nodes } = measureWeb(data, twoGroups(), 'betweenness');
  expect(nodes[0]).toMatchObject({ item: 'bridge', rank: 1 });
  // Sixteen of the twenty-eight pairs of others have no way but over it.
  expect(nodes[0]?.value).toBeCloseTo(16 / 28, 5);
});

test('done in pieces, it is what the library finds at once', () => {
  const { data, web } = webOf(world, 'orgs=all');
  const task = measureTaskOf(data, web, 'betweenness');
  const graph = new UndirectedGraph();
  for (const id of task.ids) graph.addNode(id);
  for (const edge of task.weights.keys()) {
    graph.addEdge(task.ids[task.ends[2 * edge] ?? 0], task.ids[task.ends[2 * edge + 1] ?? 0]);
  }
  const whole = betweenness(graph, { getEdgeWeight: null });
  const { nodes } = measureWeb(data, web, 'betweenness');
  expect(nodes.length).toBeGreaterThan(200);
  for (const { item, value } of nodes) expect(value).toBeCloseTo(whole[item] ?? 0, 6);
});

test('two groups are found as two groups', () => {
  const { data } = webOf(world, '');
  const { groups } = measureWeb(data, twoGroups(), 'community');
  const of = (id: string): number => groups.findIndex((ids) => ids.includes(id));
  expect(of('a1')).toBe(of('a4'));
  expect(of('b1')).toBe(of('b4'));
  expect(of('a2')).not.toBe(of('b2'));
  expect(groups.flat()).toHaveLength(9);
});

test('ties are counted once for every two nodes, and equal numbers share a rank', () => {
  const { data, web } = webOf(world, 'orgs=gcc&links=membership&kinds=chosen&time=2024');
  const { nodes } = measureWeb(data, web, 'degree');
  expect(nodes.map(({ item, value, rank }) => [item, value, rank])).toEqual([
    ['gcc', 6, 1],
    ...['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'].map((id) => [id, 1, 2]),
  ]);
});

test('the same web gives the same answer', () => {
  const { data, web } = webOf(world, 'orgs=all');
  const shuffled: Web = { ...web, links: web.links.toReversed(), nodes: web.nodes.toReversed() };
  for (const measure of ['degree', 'betweenness', 'community'] as const) {
    const [one, other] = [web, shuffled].map((each) => measureWeb(data, each, measure));
    expect(other?.groups).toEqual(one?.groups);
    expect(new Map(other?.nodes.map(({ item, value }) => [item, value]))).toEqual(
      new Map(one?.nodes.map(({ item, value }) => [item, value])),
    );
  }
});

test('pairs come with how many organisations they share, and how alike that makes them', () => {
  const { data, web } = webOf(world, 'states=BHR.KWT.QAT&time=2024-06-01');
  const { pairs } = measureWeb(data, web, 'shared');
  const kuwaitAndQatar = pairs.find(({ item }) => `${item.a} ${item.b}` === 'KWT QAT');
  expect(kuwaitAndQatar?.value).toBe(12);
  // Kuwait has one more, OPEC, which Qatar left.
  expect(kuwaitAndQatar?.item.likeness).toBeCloseTo(12 / 14, 5);
});

test('sizes only ever shrink, so that no node comes to lie on another', () => {
  const { data, web } = webOf(world, 'orgs=all');
  for (const { scale = 1 } of emphasisOf(measureWeb(data, web, 'betweenness')).values()) {
    expect(scale).toBeGreaterThan(0);
    expect(scale).toBeLessThanOrEqual(1);
  }
});

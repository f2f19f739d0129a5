/** Measures of a web, by graphology. Nodes go in by id and chance has a seed, so that the same web gives the same answer. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { partialIn } from './facts.ts';
import type { Measure, Measured, Ranked } from './measured.ts';
import type { NetworkData } from './networkData.ts';
import { pairsOf } from './pairs.ts';
import { pairOf } from './web.ts';
import type { Web } from './web.ts';
import { standingsOf, statesOn } from './webOn.ts';

export function measureWeb(data: NetworkData, web: Web, measure: Measure): Measured {
  const nothing: Measured = { measure, nodes: [], pairs: [], groups: [] };
  switch (measure) {
    case 'degree': {
      const graph = graphOf(web);
      return { ...nothing, nodes: ranked(whole(data, graph), (id) => graph.degree(id)) };
    }
    case 'betweenness': {
      const graph = graphOf(web);
      const through = betweenness(graph, { getEdgeWeight: null });
      // Sums of many small parts differ in their last digits with the order in which they are added.
      const of = (id: string): number => Math.round((through[id] ?? 0) * 1e6) / 1e6;
      return { ...nothing, nodes: ranked(whole(data, graph), of) };
    }
    case 'shared':
    case 'jaccard': {
      const pairs = pairsOf(standingsOf(data, web.day), statesOn(data, web.day));
      const valueOf = (pair: (typeof pairs)[number]): number =>
        measure === 'shared' ? pair.shared : pair.likeness;
      return { ...nothing, pairs: ranked(pairs, valueOf) };
    }
    case 'community':
      return { ...nothing, groups: groupsIn(graphOf(web)) };
    default:
      return measure satisfies never;
  }
}

/** Nodes that can be ranked: an organisation of which only some members are recorded has no place among the others. */
function whole(data: NetworkData, graph: UndirectedGraph): readonly string[] {
  const partial = new Set<string>(partialIn(data, graph.nodes()));
  return graph.nodes().filter((id) => !partial.has(id));
}

/** One edge for every two nodes that anything ties, heavier where more does. */
function graphOf({ nodes, links }: Web): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of nodes.map((node) => String(node.id)).toSorted()) graph.addNode(id);
  const edges = new Map<string, number>();
  for (const link of links) {
    const key = pairOf(link.a, link.b);
    edges.set(key, (edges.get(key) ?? 0) + (link.kind === 'shared' ? link.shared : 1));
  }
  for (const [key, weight] of [...edges].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [a = '', b = ''] = key.split('|');
    if (graph.hasNode(a) && graph.hasNode(b)) graph.addUndirectedEdge(a, b, { weight });
  }
  return graph;
}

function groupsIn(graph: UndirectedGraph): readonly (readonly string[])[] {
  if (graph.size === 0) return [];
  const groupOf = louvain(graph, { getEdgeWeight: 'weight', rng: seeded(20_260_206) });
  const groups = Map.groupBy(graph.nodes(), (id) => groupOf[id] ?? -1);
  return [...groups.values()].toSorted(
    (a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1),
  );
}

/** The largest first; equal values share a rank and stand in the order in which they came. */
function ranked<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
): readonly Ranked<Item>[] {
  const sorted = items
    .map((item) => ({ item, value: valueOf(item) }))
    .toSorted((a, b) => b.value - a.value);
  let rank = 0;
  return sorted.map(({ item, value }, index) => {
    if (index === 0 || sorted[index - 1]?.value !== value) rank = index + 1;
    return { item, value, rank };
  });
}

/** Numbers from 0 to 1 that look random and are not (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

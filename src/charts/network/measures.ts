/** Measures of a web, by graphology. Nodes go in by id and chance has a seed, so that the same web gives the same answer. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { Measured, Ranked } from './measured.ts';
import type { MeasureTask } from './measureTask.ts';
import { pairsIn } from './pairs.ts';

export function measure(task: MeasureTask): Measured {
  const nothing: Measured = { measure: task.measure, nodes: [], pairs: [], groups: [] };
  switch (task.measure) {
    case 'degree': {
      const graph = graphOf(task);
      return { ...nothing, nodes: ranked(task.whole, (id) => graph.degree(id)) };
    }
    case 'betweenness': {
      const graph = graphOf(task);
      const through = betweenness(graph, { getEdgeWeight: null });
      // Sums of many small parts differ in their last digits with the order in which they are added.
      const of = (id: string): number => Math.round((through[id] ?? 0) * 1e6) / 1e6;
      return { ...nothing, nodes: ranked(task.whole, of) };
    }
    case 'shared':
    case 'jaccard': {
      const pairs = pairsIn(task.members.map(([id, own]) => [id, new Set(own)]));
      const valueOf = (pair: (typeof pairs)[number]): number =>
        task.measure === 'shared' ? pair.shared : pair.likeness;
      return { ...nothing, pairs: ranked(pairs, valueOf) };
    }
    case 'community':
      return { ...nothing, groups: groupsIn(graphOf(task)) };
    default:
      return task.measure satisfies never;
  }
}

function graphOf({ ids, ends, weights }: MeasureTask): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [edge, weight] of weights.entries()) {
    const [a, b] = [ids[ends[2 * edge] ?? -1], ids[ends[2 * edge + 1] ?? -1]];
    if (a !== undefined && b !== undefined) graph.addUndirectedEdge(a, b, { weight });
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

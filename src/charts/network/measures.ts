/** Measures of a web, by graphology. Nodes go in by id and chance has a seed, so that the same web gives the same answer. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import { finish } from './inPieces.ts';
import type { Measured, Ranked } from './measured.ts';
import type { MeasureTask } from './measureTask.ts';
import { pairingIn } from './pairs.ts';

/** All at once. */
export function measure(task: MeasureTask): Measured {
  return finish(measuring(task));
}

/** In pieces, and after each how much is done, from 0 to 1; communities alone are one piece of their library's. */
export function* measuring(task: MeasureTask): Generator<number, Measured, void> {
  const nothing: Measured = { measure: task.measure, nodes: [], pairs: [], groups: [] };
  switch (task.measure) {
    case 'degree': {
      const graph = graphOf(task);
      return { ...nothing, nodes: ranked(task.whole, (id) => graph.degree(id)) };
    }
    case 'betweenness': {
      const through = yield* passing(graphOf(task));
      // Sums of many small parts differ in their last digits with the order in which they are added.
      const of = (id: string): number => Math.round((through.get(id) ?? 0) * 1e6) / 1e6;
      return { ...nothing, nodes: ranked(task.whole, of) };
    }
    case 'shared':
    case 'jaccard': {
      const pairs = yield* pairingIn(task.members.map(([id, own]) => [id, new Set(own)]));
      const valueOf = (pair: (typeof pairs)[number]): number =>
        task.measure === 'shared' ? pair.shared : pair.likeness;
      return { ...nothing, pairs: ranked(pairs, valueOf) };
    }
    case 'community': {
      const graph = graphOf(task);
      yield 0.5;
      return { ...nothing, groups: groupsIn(graph) };
    }
    default:
      return task.measure satisfies never;
  }
}

/**
 * Betweenness: of all shortest ways between others, the share that passes through a node (Brandes). The library finds the ways
 * from one node at a time; between two, others may have the thread.
 */
function* passing(graph: UndirectedGraph): Generator<number, ReadonlyMap<string, number>, void> {
  const ids = graph.nodes();
  const waysFrom = createUnweightedIndexedBrandes(graph);
  const sums = new Float64Array(ids.length);
  const share = new Float64Array(ids.length);
  for (let from = 0; from < ids.length; from += 1) {
    const [reached, before, counts] = waysFrom(from);
    share.fill(0);
    // The furthest first.
    while (reached.size > 0) {
      const node = reached.pop() ?? from;
      const part = (1 + (share[node] ?? 0)) / (counts[node] ?? 1);
      for (const one of before[node] ?? []) {
        share[one] = (share[one] ?? 0) + (counts[one] ?? 0) * part;
      }
      if (node !== from) sums[node] = (sums[node] ?? 0) + (share[node] ?? 0);
    }
    yield from / ids.length;
  }
  const all = Math.max(1, (ids.length - 1) * (ids.length - 2));
  return new Map(ids.map((id, index) => [id, (sums[index] ?? 0) / all]));
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

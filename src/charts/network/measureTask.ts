/** What a measure is found from: plain lists and numbers, so that a worker can find it. */
import type { StateId } from '../../domain/ids.ts';
import { partialIn } from './facts.ts';
import type { Measure } from './measured.ts';
import type { NetworkData } from './networkData.ts';
import { membersOf } from './pairs.ts';
import { pairOf } from './web.ts';
import type { Web } from './web.ts';
import { standingsOf, statesOn } from './webOn.ts';

export interface MeasureTask {
  readonly measure: Measure;
  /** Nodes, in order. */
  readonly ids: readonly string[];
  /** Two for every two nodes that anything ties: their numbers among the nodes. */
  readonly ends: Uint32Array;
  /** One for every two nodes: heavier where more ties them. */
  readonly weights: Float64Array;
  /** Nodes that can be ranked: an organisation of which only some members are recorded has no place among the others. */
  readonly whole: readonly string[];
  /** States with the organisations of which they are members; for measures of pairs alone. */
  readonly members: readonly (readonly [id: StateId, organisations: readonly string[]])[];
}

export function measureTaskOf(data: NetworkData, web: Web, measure: Measure): MeasureTask {
  const ids = web.nodes.map(({ id }) => String(id)).toSorted();
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const edges = new Map<string, number>();
  for (const link of web.links) {
    const key = pairOf(link.a, link.b);
    edges.set(key, (edges.get(key) ?? 0) + (link.kind === 'shared' ? link.shared : 1));
  }
  const sorted = [...edges]
    .map(([key, weight]) => ({ ends: key.split('|').map((id) => numbers.get(id)), key, weight }))
    .filter(({ ends }) => ends.every((end) => end !== undefined))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const partial = new Set<string>(partialIn(data, ids));
  const isOfPairs = measure === 'shared' || measure === 'jaccard';
  return {
    measure,
    ids,
    ends: Uint32Array.from(sorted.flatMap(({ ends }) => ends.map((end) => end ?? 0))),
    weights: Float64Array.from(sorted, ({ weight }) => weight),
    whole: ids.filter((id) => !partial.has(id)),
    members: isOfPairs
      ? membersOf(standingsOf(data, web.day), statesOn(data, web.day)).map(([id, own]) => [
          id,
          [...own],
        ])
      : [],
  };
}

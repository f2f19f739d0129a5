/** What a measure says of a web; the code that finds it comes only when one is chosen. */
import type { View } from '../../view/view.ts';
import type { StatePair } from './pairs.ts';

export type Measure = Exclude<View['measure'], 'none'>;

export interface Ranked<Item> {
  readonly item: Item;
  readonly value: number;
  /** 1 is the largest; equal values share a rank. */
  readonly rank: number;
}

export interface Measured {
  readonly measure: Measure;
  /** By the number of ties, or by how much goes through a node. */
  readonly nodes: readonly Ranked<string>[];
  readonly pairs: readonly Ranked<StatePair>[];
  /** Who is tied more to each other than to the rest, the largest group first. */
  readonly groups: readonly (readonly string[])[];
}

/** How a node is drawn beside the others while a measure is chosen. */
export interface Emphasis {
  /** Of its radius, from a little to all of it. */
  readonly scale?: number;
  /** The number of its group, from 0. */
  readonly group?: number;
}

const least = 0.4;

export function emphasisOf({ measure, nodes, groups }: Measured): ReadonlyMap<string, Emphasis> {
  if (measure === 'community') {
    return new Map(groups.flatMap((ids, group) => ids.map((id) => [id, { group }] as const)));
  }
  const most = nodes[0]?.value ?? 0;
  return new Map(
    nodes.map(({ item, value }) => [
      item,
      { scale: most === 0 ? least : least + (1 - least) * Math.sqrt(value / most) },
    ]),
  );
}

/** What lanes are put in order by, and what they are made from. */
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import { laneName } from './lane.ts';
import type { Lane, LaneGroup, LaneLabel } from './lane.ts';

export type Unfolded = Omit<LaneGroup, 'folded'>;

/** What lanes are put in order by. */
export interface Ranked<T> {
  readonly thing: T;
  readonly label: LaneLabel;
  readonly first: number;
  readonly number: number;
}
export type Sort = <T>(ranked: readonly Ranked<T>[]) => readonly T[];

export function createSort(order: View['order'], locale: Locale): Sort {
  return (ranked) =>
    ranked
      .map((one) => ({ ...one, name: laneName(one.label, locale) }))
      .toSorted(
        (a, b) =>
          (order === 'joined' ? a.first - b.first : order === 'number' ? b.number - a.number : 0) ||
          locale.compare(a.name, b.name),
      )
      .map(({ thing }) => thing);
}

export function emptyLane(key: string, kind: Lane['kind'], label: LaneLabel): Lane {
  return { key, kind, label, bars: [], offices: [], points: [], rows: 1 };
}

export function firstOf(items: readonly { readonly span: { readonly from: number } }[]): number {
  return items.reduce((least, { span }) => Math.min(least, span.from), Infinity);
}

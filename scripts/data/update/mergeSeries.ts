/** What a new edition of a series does to the values at hand. Nothing at hand is ever dropped. */
import type { ValuesFile } from '../dataset.ts';
import type { Observation } from './worldBank.ts';

export interface Changes {
  added: number;
  revised: number;
  /** At hand, but no longer published: kept. */
  removed: number;
  /** Published for years after the data's date: left out. */
  ahead: number;
}

type ByYear = Record<string, number>;

/** A difference below one millionth is the rounding of another edition, no revision. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function mergeYears(
  kept: Readonly<ByYear>,
  fetched: ReadonlyMap<number, number>,
  changes: Changes,
): ByYear {
  const merged: ByYear = { ...kept };
  for (const [year, value] of fetched) {
    const old = kept[year];
    if (old !== undefined && isSame(old, value)) continue;
    merged[year] = value;
    if (old === undefined) changes.added++;
    else changes.revised++;
  }
  changes.removed += Object.keys(kept).filter((year) => !fetched.has(Number(year))).length;
  return merged;
}

/** Takes states of the dataset and the world; the publisher's other aggregates are passed over. */
export function mergeSeries(
  table: ValuesFile,
  observations: readonly Observation[],
  states: ReadonlySet<string>,
  lastYear: number,
): { readonly table: ValuesFile; readonly changes: Changes } {
  const changes: Changes = { added: 0, revised: 0, removed: 0, ahead: 0 };
  const fetched = new Map<string, Map<number, number>>();
  for (const { code, year, value } of observations) {
    if (!states.has(code) && code !== 'WLD') continue;
    if (year > lastYear) {
      changes.ahead++;
      continue;
    }
    const years = fetched.get(code) ?? new Map<number, number>();
    years.set(year, value);
    fetched.set(code, years);
  }
  const none: ReadonlyMap<number, number> = new Map();
  const codes = new Set([...Object.keys(table.values), ...fetched.keys()]);
  codes.delete('WLD');
  const values = Object.fromEntries(
    [...codes]
      .toSorted()
      .map((code) => [
        code,
        mergeYears(table.values[code] ?? {}, fetched.get(code) ?? none, changes),
      ]),
  );
  const world = fetched.get('WLD');
  const all =
    world === undefined && table.world === undefined
      ? {}
      : { world: mergeYears(table.world ?? {}, world ?? none, changes) };
  return { table: { ...table, values, ...all }, changes };
}

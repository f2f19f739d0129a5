import { broadShare, coverage } from '../checks/indicators.ts';
import type { IndicatorFile, ValuesFile } from '../dataset.ts';
import type { DataFiles } from '../files.ts';
import { mergeSeries } from './mergeSeries.ts';
import type { Changes } from './mergeSeries.ts';
import { fetchSeries } from './worldBank.ts';
import type { Fetch } from './worldBank.ts';
import { writeValues } from './writeValues.ts';

/** The dataset whose series have an interface to fetch them from. */
const worldBank = 'World Development Indicators';

export interface Update {
  readonly fetch: Fetch;
  readonly files: DataFiles;
  readonly indicators: readonly IndicatorFile[];
  readonly tables: readonly ValuesFile[];
  readonly states: ReadonlySet<string>;
  /** The year of the data's date. */
  readonly lastYear: number;
  readonly tell: (line: string) => void;
}

function inWords({ added, revised, removed, ahead }: Changes): string {
  const parts = [
    `${added} added`,
    `${revised} revised`,
    ...(removed === 0 ? [] : [`${removed} no longer published (kept)`]),
    ...(ahead === 0
      ? []
      : [`${ahead} after the data's date (left out: renew "date" in atlas.json)`]),
  ];
  return parts.join(', ');
}

function withVintage(text: string, vintage: string): string {
  return text.replace(/("vintage"\s*:\s*)"[^"]*"/, `$1"${vintage}"`);
}

/** Tells when a later year than `latest` has broad coverage now; which year that is, people decide. */
function tellLatest({ id, latest }: IndicatorFile, table: ValuesFile, tell: Update['tell']): void {
  const counts = coverage(table.values);
  const most = Math.max(0, ...counts.values());
  const later = [...counts].filter(([year, count]) => year > latest && count >= broadShare * most);
  for (const [year, count] of later)
    tell(
      `${id}: ${year} has ${count} values now: consider "latest": ${year} in indicators/${id}.json`,
    );
}

/** Files to be written, by path; those that would not change are not among them. Never rejects. */
export async function updateIndicators(update: Update): Promise<ReadonlyMap<string, string>> {
  const { fetch, files, indicators, tables, states, lastYear, tell } = update;
  const byId = new Map(tables.map((table) => [table.indicator, table]));
  const changed = new Map<string, string>();
  let unreachable = false;
  for (const indicator of indicators) {
    const { id, provenance } = indicator;
    const table = byId.get(id);
    if (table === undefined) continue;
    if (provenance.dataset !== worldBank) {
      tell(`${id}: kept: ${provenance.dataset} has no interface to fetch it from`);
      continue;
    }
    if (unreachable) {
      tell(`${id}: kept: not asked for, since the publisher could not be reached`);
      continue;
    }
    const fetched = await fetchSeries(fetch, provenance.code);
    if ('failure' in fetched) {
      unreachable = fetched.unreachable;
      tell(`${id}: kept: ${fetched.failure}`);
      continue;
    }
    const { table: merged, changes } = mergeSeries(table, fetched.observations, states, lastYear);
    tell(`${id}: ${inWords(changes)}; published ${fetched.vintage}`);
    tellLatest(indicator, merged, tell);
    if (changes.added + changes.revised > 0) changed.set(`values/${id}.json`, writeValues(merged));
    const path = `indicators/${id}.json`;
    const text = files.read(path);
    if (text !== null && provenance.vintage !== fetched.vintage)
      changed.set(path, withVintage(text, fetched.vintage));
  }
  return changed;
}

import type { Manifest } from '../../domain/catalogue.ts';
import { dataRoot } from '../../data/fetchData.ts';

/** An indicator's values with every digit of the source; bundles have five. */
export type ExactValues = (state: string, year: number) => number | undefined;

/** The records of a CSV text (RFC 4180), whatever ends its lines. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n|\n|\r|$)/y;
  const body = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < body.length) {
    const match = cell.exec(body);
    if (match === null) throw new TypeError('This is no CSV.');
    const [, quoted, plain = '', end] = match;
    record.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return records;
}

/** Reads the published table of an indicator: columns `iso3`, `year`, `value` among others. */
export function readExactValues(csv: string): ExactValues {
  const [head = [], ...records] = readCsv(csv);
  const [state, year, value] = ['iso3', 'year', 'value'].map((name) => head.indexOf(name));
  if (state === undefined || year === undefined || value === undefined || value < 0) {
    throw new TypeError('The table lacks a column.');
  }
  const known = new Map(
    records.map((record) => [`${record[state]} ${record[year]}`, Number(record[value])]),
  );
  return (id, of) => known.get(`${id} ${of}`);
}

/** Fetches it; `null` where it cannot be had, and the bundle's digits have to do. */
export async function fetchExactValues(
  manifest: Manifest,
  indicator: string,
): Promise<ExactValues | null> {
  const csv = manifest.bundles[`indicator/${indicator}`]?.csv;
  if (csv === undefined) return null;
  try {
    const response = await fetch(`${dataRoot}${csv}`);
    return response.ok ? readExactValues(await response.text()) : null;
  } catch {
    return null;
  }
}

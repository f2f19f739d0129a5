/** Downloads of two atlases, opened by a spreadsheet library that had no part in writing them. */
import { read, utils } from '@e965/xlsx';
import { localeIn, viewOf } from './looking.ts';
import { buildWorld } from './worlds.ts';
import type { BuiltWorld } from './worlds.ts';
import type { Table } from '../src/charts/chart.ts';
import { mapChart } from '../src/charts/map/map.ts';
import type { Locale } from '../src/locale/locale.ts';
import { headsOf } from '../src/app/download/fileTable.ts';
import type { FileCell, FileTable } from '../src/app/download/fileTable.ts';
import { seenTable } from '../src/app/download/seenTable.ts';

export const atlas = buildWorld('data');
export const awkward = buildWorld('test/datasets/awkward');

const locales = new Map<string, Locale>();

/** Reads the words of every language once; before any of the others is called. */
export async function readLocales(): Promise<void> {
  for (const [name, world] of Object.entries({ atlas, awkward })) {
    for (const language of ['ar', 'en', 'fa', 'fr']) {
      const texts = ['download', 'trends', 'compare', 'table'] as const;
      locales.set(`${name} ${language}`, await localeIn(world, language, texts));
    }
  }
}

export function localeOf(world: BuiltWorld, language: string): Locale {
  const found = locales.get(`${world === atlas ? 'atlas' : 'awkward'} ${language}`);
  if (found === undefined) throw new Error(language);
  return found;
}

export function seenOf(world: BuiltWorld, table: Table, language: string): FileTable {
  const unitOf = (id: string) =>
    world.catalogue.units.find((unit) => unit.id === id)?.name[language];
  return seenTable(table, localeOf(world, language), unitOf);
}

export function mapTable(world: BuiltWorld, query: string): Table {
  const view = viewOf(world, query);
  return mapChart.table(mapChart.join(world.bundles, world.catalogue, view), view);
}

/** The cells of a sheet as a spreadsheet has them, empty ones as nothing. */
export function opened(bytes: Uint8Array, sheet = 0): readonly (readonly FileCell[])[] {
  const book = read(bytes, { type: 'array' });
  const name = book.SheetNames[sheet] ?? '';
  return utils.sheet_to_json<FileCell[]>(book.Sheets[name] ?? {}, {
    header: 1,
    defval: null,
    raw: true,
  });
}

export function grid(table: FileTable): readonly (readonly FileCell[])[] {
  return [headsOf(table), ...table.rows];
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

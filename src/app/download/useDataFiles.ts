import { useMemo } from 'react';
import { writeCsv } from '../../data/csv.ts';
import { decodeSources } from '../../data/decode.ts';
import { fetchBundle } from '../../data/fetchData.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import type { FigureOffer } from '../figure/offer.ts';
import { useLocale } from '../localeContext.tsx';
import { aboutOf } from './about.ts';
import { aboutRows } from './aboutRows.ts';
import { copyTable } from './clipboard.ts';
import { sourcesTable } from './factTables.ts';
import { fileName } from './fileName.ts';
import { headsOf } from './fileTable.ts';
import type { FileTable } from './fileTable.ts';
import { citedIn, fullTables } from './fullTables.ts';
import type { Offered } from './fullTables.ts';
import { writeJson } from './json.ts';
import { saveFile } from './saveFile.ts';
import { seenTable } from './seenTable.ts';

interface DataFiles {
  readonly version: string;
  /** The tables of a full download. */
  readonly tables: readonly Offered[];
  /** Each saves a file and gives its name; rejects where the file cannot be made. */
  seenCsv(): Promise<string>;
  seenXlsx(): Promise<string>;
  seenJson(): Promise<string>;
  fullCsv(table: Offered): Promise<string>;
  fullXlsx(): Promise<string>;
  fullJson(): Promise<string>;
  /** Gives the number of rows that are on the clipboard now. */
  copySeen(): Promise<number>;
}

/** The files that a figure's data can be taken away as. Each is made when it is asked for. */
export function useDataFiles(offer: FigureOffer, title: string): DataFiles {
  const locale = useLocale();
  const { catalogue, manifest } = useAtlas();
  const { context } = useView();
  return useMemo(() => {
    const { language, direction } = locale;
    const { version } = manifest;
    const unitOf = (id: string): string | undefined =>
      catalogue.units.find((unit) => unit.id === id)?.name[language];
    const seen = (): FileTable => seenTable(offer.table(), locale, unitOf);
    const site = new URL(import.meta.env.BASE_URL, window.location.href).href;
    const about = () =>
      aboutOf({ offer, title, context, catalogue, manifest, locale, site, now: new Date() });
    const tables = fullTables(offer.bundles, catalogue, locale);

    const save = (part: string, extension: string, type: string, content: BlobPart): string => {
      const { indicator, time } = offer.shown;
      const named = { figure: offer.figure, indicator, time, part, version, extension };
      const name = fileName(named);
      saveFile(name, new Blob([content], { type }));
      return name;
    };
    const saveCsv = (part: string, table: FileTable): string =>
      save(part, 'csv', 'text/csv;charset=utf-8', writeCsv(headsOf(table), table.rows));
    const saveJson = (part: string, all: readonly FileTable[]): string =>
      save(part, 'json', 'application/json', writeJson(about(), all));
    const saveXlsx = async (part: string, all: readonly FileTable[]): Promise<string> => {
      const { writeXlsx, xlsxType } = await import('./xlsx.ts');
      const told = about();
      const sheets = [
        ...all.map((table) => ({ name: table.title, head: headsOf(table), rows: table.rows })),
        {
          name: locale.text('download:about.sheet'),
          head: [locale.text('download:about.sheet'), told.title],
          rows: aboutRows(told, locale),
        },
      ];
      // The bytes are the zip's own, of no shared memory.
      const bytes = writeXlsx(sheets, direction) as Uint8Array<ArrayBuffer>;
      return save(part, 'xlsx', xlsxType, bytes);
    };
    /** All tables, and of facts the sources that they cite, where these can be had. */
    const everything = async (): Promise<readonly FileTable[]> => {
      const all = tables.map((table) => table.make());
      const cited = citedIn(all);
      const entry = manifest.bundles['sources'];
      if (cited.size === 0 || entry === undefined) return all;
      const bundle = await fetchBundle(entry, decodeSources).catch(() => null);
      if (bundle === null) return all;
      const named = { id: 'sources', title: locale.text('download:table.sources') };
      return [...all, { ...named, ...sourcesTable(bundle.sources, cited) }];
    };

    return {
      version,
      tables,
      seenCsv: async () => saveCsv(`seen-${language}`, seen()),
      seenXlsx: () => saveXlsx(`seen-${language}`, [seen()]),
      seenJson: async () => saveJson(`seen-${language}`, [seen()]),
      fullCsv: async (table) => saveCsv(`full-${table.id}`, table.make()),
      fullXlsx: async () => saveXlsx('full', await everything()),
      fullJson: async () => saveJson('full', await everything()),
      copySeen: async () => {
        const table = seen();
        await copyTable(table, language, direction);
        return table.rows.length;
      },
    };
  }, [offer, title, locale, catalogue, manifest, context]);
}

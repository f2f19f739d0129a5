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
import { fetchExactValues } from './exactValues.ts';
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

/** Tables on their way into one file. */
interface Parcel {
  readonly tables: readonly FileTable[];
  /** What the name of the file says between figure and version. */
  readonly name: readonly (string | undefined)[];
  /** Whether the values of states have every digit of the source. */
  readonly exact: boolean;
}

/** The files that a figure's data can be taken away as. Each is made when it is asked for. */
export function useDataFiles(offer: FigureOffer, title: string): DataFiles {
  const locale = useLocale();
  const { catalogue, manifest } = useAtlas();
  const { context } = useView();
  return useMemo(() => {
    const { language, direction } = locale;
    const { version } = manifest;
    const { figure, view, shown } = offer;
    const subject = figure === 'compare' ? `${view.y}-by-${view.x}` : shown.indicator;
    const tables = fullTables(offer.bundles, catalogue, locale);

    const seen = (): Parcel => {
      const unitOf = (id: string): string | undefined =>
        catalogue.units.find((unit) => unit.id === id)?.name[language];
      const table = seenTable(offer.table(), locale, unitOf);
      return { tables: [table], name: [subject, shown.time, `seen-${language}`], exact: false };
    };
    const inFull = async (wanted: readonly Offered[]): Promise<Omit<Parcel, 'name'>> => {
      const values = await Promise.all(
        wanted.map(async ({ id, isIndicator }) =>
          isIndicator ? fetchExactValues(manifest, id) : null,
        ),
      );
      return {
        tables: wanted.map((table, at) => table.make(values[at])),
        exact: wanted.every(({ isIndicator }, at) => !isIndicator || values[at] !== null),
      };
    };
    /** All tables, and of facts the sources that they cite, where these can be had. */
    const everything = async (): Promise<Parcel> => {
      const parcel = { ...(await inFull(tables)), name: [subject, 'full'] };
      const cited = citedIn(parcel.tables);
      const entry = manifest.bundles['sources'];
      if (cited.size === 0 || entry === undefined) return parcel;
      const bundle = await fetchBundle(entry, decodeSources).catch(() => null);
      if (bundle === null) return parcel;
      const named = { id: 'sources', title: locale.text('download:table.sources') };
      const sources = { ...named, ...sourcesTable(bundle.sources, cited) };
      return { ...parcel, tables: [...parcel.tables, sources] };
    };

    const about = ({ exact }: Parcel) => {
      const site = new URL(import.meta.env.BASE_URL, window.location.href).href;
      const now = new Date();
      return aboutOf({ offer, title, context, catalogue, manifest, locale, site, now, exact });
    };
    const save = (
      parcel: Parcel,
      extension: string,
      type: string,
      content: readonly BlobPart[],
    ): string => {
      const name = fileName({ figure, parts: parcel.name, version, extension });
      saveFile(name, new Blob([...content], { type }));
      return name;
    };
    const saveCsv = (parcel: Parcel): string => {
      const [table] = parcel.tables;
      if (table === undefined) throw new TypeError('There is no table.');
      return save(parcel, 'csv', 'text/csv;charset=utf-8', [writeCsv(headsOf(table), table.rows)]);
    };
    const saveJson = (parcel: Parcel): string =>
      save(parcel, 'json', 'application/json', [writeJson(about(parcel), parcel.tables)]);
    const saveXlsx = async (parcel: Parcel): Promise<string> => {
      const { writeXlsx, xlsxType } = await import('./xlsx.ts');
      const told = about(parcel);
      const last = locale.text('download:about.sheet');
      const sheets = parcel.tables.map((table) => {
        return { name: table.title, head: headsOf(table), rows: table.rows };
      });
      const rows = aboutRows(told, locale);
      const bytes = await writeXlsx(
        [...sheets, { name: last, head: [last, told.title], rows }],
        direction,
      );
      // The bytes are the zip's own, of no shared memory.
      return save(parcel, 'xlsx', xlsxType, bytes as readonly Uint8Array<ArrayBuffer>[]);
    };

    return {
      version,
      tables,
      seenCsv: async () => saveCsv(seen()),
      seenXlsx: () => saveXlsx(seen()),
      seenJson: async () => saveJson(seen()),
      fullCsv: async (table) => saveCsv({ ...(await inFull([table])), name: [table.id, 'full'] }),
      fullXlsx: async () => saveXlsx(await everything()),
      fullJson: async () => saveJson(await everything()),
      copySeen: async () => {
        const [table] = seen().tables;
        if (table === undefined) return 0;
        await copyTable(table, language, direction);
        return table.rows.length;
      },
    };
  }, [offer, title, locale, catalogue, manifest, context]);
}

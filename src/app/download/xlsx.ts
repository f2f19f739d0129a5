/**
 * Workbooks (Office Open XML): sheets of a few parts in a zip, made slice by slice without a worker, which a frame of
 * another page may not have, and without evaluation.
 */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Direction } from '../../locale/defaults.ts';
import type { FileCell } from './fileTable.ts';

export interface Sheet {
  /** Shown on its tab, where 31 letters have room. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Cell formats by their place in `styles.xml`: as it is, the head, whole numbers with their thousands, lines that wrap. */
const styles = { plain: 0, head: 1, thousands: 2 } as const;
/** From here a number's thousands are set apart; a year never is. */
const large = 10_000;

const widest = 60;
/** So many rows make a piece; so many milliseconds of pieces, and the page may draw and answer. */
const rowsAtOnce = 250;
const slice = 16;

/** Text in XML 1.0, which has no control characters. */
function escape(text: string): string {
  return (
    text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** `A`, `Z`, `AA` of a column's number from 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function cellXml(cell: FileCell, column: number, row: number, style: number): string {
  const at = `${columnName(column)}${row}`;
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') {
    const isLarge = Number.isInteger(cell) && Math.abs(cell) >= large;
    const own = isLarge ? styles.thousands : style;
    return `<c r="${at}"${own === styles.plain ? '' : ` s="${own}"`}><v>${cell}</v></c>`;
  }
  const space = /^\s|\s$|\n/.test(cell) ? ' xml:space="preserve"' : '';
  const format = style === styles.plain ? '' : ` s="${style}"`;
  return `<c r="${at}"${format} t="inlineStr"><is><t${space}>${escape(cell)}</t></is></c>`;
}

function rowXml(cells: readonly FileCell[], number: number, style: number): string {
  return `<row r="${number}">${cells.map((cell, at) => cellXml(cell, at, number, style)).join('')}</row>`;
}

/** Wide enough for what stands in them, as far as one can see it; long lines are left to the reader. */
function columnsXml({ head, rows }: Sheet): string {
  const width = (at: number): number => {
    const lengths = rows.slice(0, 200).map((row) => String(row[at] ?? '').length);
    return Math.min(widest, Math.max(head[at]?.length ?? 0, ...lengths) + 2);
  };
  const columns = head.map(
    (_, at) => `<col min="${at + 1}" max="${at + 1}" width="${width(at)}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function* sheetXml(sheet: Sheet, isFirst: boolean, direction: Direction): Generator<string> {
  const turned = direction === 'rtl' ? ' rightToLeft="1"' : '';
  const selected = isFirst ? ' tabSelected="1"' : '';
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetView${selected}${turned} workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView>`;
  const head = rowXml(sheet.head, 1, styles.head);
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews>${view}</sheetViews>${columnsXml(sheet)}<sheetData>${head}`;
  for (let first = 0; first < sheet.rows.length; first += rowsAtOnce) {
    const rows = sheet.rows.slice(first, first + rowsAtOnce);
    yield rows.map((row, at) => rowXml(row, first + at + 2, styles.plain)).join('');
  }
  yield '</sheetData></worksheet>';
}

const stylesXml = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** What a tab may be called: some signs are the format's own, and names are told apart in small letters. */
function tabNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, at) => {
    const clean = name
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .replaceAll(/^'+|'+$/g, '')
      .trim();
    let tab = clean.slice(0, 31) || `${at + 1}`;
    for (let number = 2; taken.has(tab.toLowerCase()); number += 1)
      tab = `${clean.slice(0, 28)} ${number}`;
    taken.add(tab.toLowerCase());
    return tab;
  });
}

/**
 * A workbook whose sheets run as its language does; the first is in sight. Numbers are numbers, nothing is an empty cell.
 * It comes as the bytes of its file, one piece after the other.
 */
export async function writeXlsx(
  sheets: readonly Sheet[],
  direction: Direction,
): Promise<readonly Uint8Array[]> {
  const tabs = tabNames(sheets);
  const numbered = sheets.map((_, at) => at + 1);
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const parts: Readonly<Record<string, Iterable<string>>> = {
    '[Content_Types].xml': [
      `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${numbered.map((number) => override(`worksheets/sheet${number}`, 'worksheet')).join('')}</Types>`,
    ],
    '_rels/.rels': [
      `${declaration}<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    'xl/workbook.xml': [
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${tabs.map((tab, at) => `<sheet name="${escape(tab)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    'xl/_rels/workbook.xml.rels': [
      `${declaration}<Relationships xmlns="${packages}/relationships">${numbered.map((number) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`)).join('')}${relation(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    ],
    'xl/styles.xml': [stylesXml],
    ...Object.fromEntries(
      sheets.map((sheet, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        sheetXml(sheet, at === 0, direction),
      ]),
    ),
  };
  const bytes: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    bytes.push(piece);
  });
  let since = performance.now();
  for (const [path, pieces] of Object.entries(parts)) {
    // Rows resemble each other: looking longer for likeness takes twice the time and saves little.
    const file = new ZipDeflate(path, { level: 3 });
    zip.add(file);
    for (const piece of pieces) {
      file.push(strToU8(piece));
      if (performance.now() - since < slice) continue;
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      since = performance.now();
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return bytes;
}

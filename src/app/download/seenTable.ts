import type { Table, TableCell, TableColumn } from '../../charts/chart.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Unit } from '../../domain/indicator.ts';
import { stripBidi } from '../../locale/bidi.ts';
import type { Locale } from '../../locale/locale.ts';
import { inOrder } from '../inOrder.ts';
import type { FileCell, FileColumn, FileTable } from './fileTable.ts';

/** What the files of a figure need of the locale. */
export type FileLocale = Pick<Locale, 'say' | 'value' | 'text' | 'language' | 'direction'>;

type UnitNames = (id: Unit['id']) => string | undefined;

/**
 * A figure's own table as a file has it: names in the reader's language with a column of codes before them, numbers as the
 * data has them, dates as ISO has them. What the figure says beside a number, or in the place of one, stands in a last column.
 */
export function seenTable(table: Table, locale: FileLocale, unitOf: UnitNames): FileTable {
  const { columns } = table;
  const rows = inOrder(table.rows);
  const plain = (message: Message): string => stripBidi(locale.say(message));
  const hasCodes = rows.some(({ state, organisation }) => (state ?? organisation) !== undefined);
  const heads = columns.map((column, at): FileColumn => {
    const own = rows.map((row) => row.cells[at]);
    const unit = unitIn(column, own, locale, unitOf);
    return {
      key: column.key,
      label: labelOf(column, own, locale),
      ...(unit === undefined ? {} : { unit }),
    };
  });
  const cells = rows.map((row): readonly FileCell[] => [
    ...(hasCodes ? [row.state ?? row.organisation ?? null] : []),
    ...row.cells.map((cell, at) => fileCell(cell, columns[at]?.numeric === true, locale)),
  ]);
  const notes = rows.map((row) => notesOf(row.cells, heads, columns, locale));
  const hasNotes = notes.some((note) => note !== null);
  const said = (key: 'download:column.code' | 'download:column.notes'): string => plain({ key });
  return {
    id: 'seen',
    title: plain(table.caption),
    columns: [
      ...(hasCodes ? [{ key: 'code', label: said('download:column.code') }] : []),
      ...heads,
      ...(hasNotes ? [{ key: 'notes', label: said('download:column.notes') }] : []),
    ],
    rows: hasNotes ? cells.map((row, at) => [...row, notes[at] ?? null]) : cells,
  };
}

/** A column of a group says both: of several indicators, whose year it is; one of a single year names it also where the page has it elsewhere. */
function labelOf(
  { label, group, numeric }: TableColumn,
  cells: readonly (TableCell | undefined)[],
  locale: FileLocale,
): string {
  const plain = (message: Message): string => stripBidi(locale.say(message));
  const both = (one: string, other: string): string =>
    plain({ key: 'download:column.grouped', values: { group: one, column: other } });
  if (group !== undefined) return both(plain(group.label), plain(label));
  const own = plain(label);
  const [year, ...others] = new Set(cells.flatMap((cell) => cell?.time ?? []));
  const isOne = year !== undefined && others.length === 0 && /^\d{4}$/.test(year);
  if (numeric !== true || !isOne) return own;
  const said = stripBidi(locale.value({ kind: 'year', year: Number(year) }));
  return own.includes(said) ? own : both(own, said);
}

/** In what the numbers of a column are: what its head says, without the million that it may say them in; else what its cells say. */
function unitIn(
  { unit, group, numeric }: TableColumn,
  cells: readonly (TableCell | undefined)[],
  locale: FileLocale,
  unitOf: UnitNames,
): string | undefined {
  const said = unit ?? group?.unit;
  if (said !== undefined) {
    const inWords = said.values?.['unit'];
    return stripBidi(inWords === undefined ? locale.say(said) : locale.value(inWords));
  }
  if (numeric !== true) return undefined;
  for (const cell of cells) {
    const id = cell?.value === undefined ? undefined : unitOfValue(cell.text);
    if (id !== undefined) return unitOf(id);
  }
  return undefined;
}

/** The unit of a quantity, also where a sentence is around it. */
function unitOfValue(value: MessageValue): Unit['id'] | undefined {
  if (typeof value !== 'object') return undefined;
  if (value.kind === 'quantity') return value.unit;
  if (value.kind !== 'message') return undefined;
  for (const inner of Object.values(value.message.values ?? {})) {
    const id = unitOfValue(inner);
    if (id !== undefined) return id;
  }
  return undefined;
}

function fileCell(cell: TableCell, isNumeric: boolean, locale: FileLocale): FileCell {
  const { text, value, missing } = cell;
  if (missing === true && (isNumeric || isNoValue(text))) return null;
  if (typeof value === 'number' && isNumeric) return value;
  return plainValue(text, locale);
}

/** A value without the dress of a language where a file can do without. */
function plainValue(value: MessageValue, locale: FileLocale): FileCell {
  if (typeof value === 'number') return value;
  if (typeof value === 'object') {
    if (value.kind === 'date' && isDate(value.date)) return value.date;
    if (
      value.kind === 'dates' &&
      isDate(value.start) &&
      (value.end === null || isDate(value.end))
    ) {
      return value.start === value.end ? value.start : `${value.start}/${value.end ?? '..'}`;
    }
    if (value.kind === 'year') return value.year;
    if (value.kind === 'number' || value.kind === 'count' || value.kind === 'percent') {
      return value.value;
    }
    if (value.kind === 'quantity') return value.value;
  }
  const text = stripBidi(locale.value(value)).trim();
  return text === '' || text === '—' ? null : text;
}

/** A year, a month or a day; what lies between two days, or is not known, is for words to say. */
function isDate(date: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(date);
}

function isNoValue(text: MessageValue): boolean {
  if (typeof text === 'string') return text === '' || text === '—';
  return (
    typeof text === 'object' &&
    text.kind === 'message' &&
    text.message.key === 'figure:value.noneShort'
  );
}

/** What a row's cells say beyond their numbers, each thing once, with the columns of which it holds. */
function notesOf(
  cells: readonly TableCell[],
  heads: readonly FileColumn[],
  columns: readonly TableColumn[],
  locale: FileLocale,
): string | null {
  const held = new Map<string, string[]>();
  for (const [at, cell] of cells.entries()) {
    const note = noteOf(cell, columns[at]?.numeric === true, locale);
    const head = heads[at]?.label ?? '';
    if (note !== null) held.set(note, [...(held.get(note) ?? []), head]);
  }
  const values = cells.filter(({ time }) => time !== undefined).length;
  const notes = [...held].map(([note, labels]) =>
    labels.length >= values
      ? note
      : stripBidi(
          locale.text('download:note', {
            columns: { kind: 'list', items: labels },
            note,
          }),
        ),
  );
  return notes.length === 0 ? null : notes.join(' · ');
}

function noteOf(cell: TableCell, isNumeric: boolean, locale: FileLocale): string | null {
  const { text, value, missing, reason } = cell;
  if (reason !== undefined) return stripBidi(locale.say(reason));
  if (!isNumeric || typeof text !== 'object' || text.kind !== 'message') return null;
  if (missing === true) return isNoValue(text) ? null : stripBidi(locale.value(text));
  return typeof value === 'number' ? stripBidi(locale.value(text)) : null;
}

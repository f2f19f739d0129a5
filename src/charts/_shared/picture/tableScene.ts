import { atRest } from '../../../scene/scene.ts';
import type { Colour, Scene, SceneNode, TextNode } from '../../../scene/scene.ts';
import type { Locale } from '../../../locale/locale.ts';
import type { Table, TableColumn, TableRow } from '../../chart.ts';
import { fitText } from '../fitText.ts';
import { columnsIn, padOf } from './tableColumns.ts';
import type { SetColumn, TableSetting } from './tableColumns.ts';
import { lineOf } from './wrapText.ts';

/** In letters: how high a row is, and where in it letters stand. */
const rowOf = 2;
const foot = 1.36;

/**
 * A table as a drawing: every row, in the order given, those apart below a rule of their own. It is as high as it needs, and
 * its letters are smaller where its numbers would else not fit: a number is never cut, a name may be.
 * @param width of the sheet, in CSS pixels
 */
export function tableScene(table: Table, width: number, setting: TableSetting): Scene {
  const { locale, measure } = setting;
  const { direction, say, value } = locale;
  const isRtl = direction === 'rtl';
  const heads = table.columns.map((column) => headOf(column, say));
  const texts = table.rows.map(({ cells }) => cells.map(({ text }) => value(text)));
  const { size, columns, headLines } = columnsIn(table, heads, texts, width, setting);
  const row = Math.round(size * rowOf);
  const pad = size * padOf;
  const nodes: SceneNode[] = [];
  /** A place on the sheet, counted from where the language begins. */
  const at = (from: number): number => (isRtl ? width - from : from);
  const write = (
    key: string,
    text: string,
    { from, room, numeric }: SetColumn,
    y: number,
    style: Pick<TextNode, 'weight' | 'fill'>,
  ): void => {
    if (text === '') return;
    nodes.push({
      type: 'text',
      key,
      x: at(numeric ? from + room - pad : from + pad),
      y: Math.round(y),
      text,
      // Numbers end where their column ends, names begin where theirs begins.
      anchor: numeric === isRtl ? 'left' : 'right',
      size,
      ...style,
    });
  };
  const rule = (key: string, y: number, stroke: Colour): void => {
    nodes.push({
      type: 'path',
      key,
      d: `M0 ${y + 0.5}H${width}`,
      fill: 'none',
      stroke,
      strokeWidth: 1,
    });
  };

  const lineHeight = Math.round(size * 1.4);
  const headHeight = headLines * lineHeight + Math.round(size * 0.6);
  for (const [index, column] of columns.entries()) {
    // Heads stand on the rule under them, however many lines they have.
    const first = headLines - column.head.length;
    for (const [line, text] of column.head.entries()) {
      write(`head-${index}-${line}`, text, column, (first + line) * lineHeight + size * 1.1, {
        weight: 600,
        fill: 'ink',
      });
    }
  }
  rule('head', headHeight, 'ink');
  for (const [index, { key, pinned, apart }] of table.rows.entries()) {
    const top = headHeight + 1 + index * row;
    const isFirstApart = apart === true && table.rows[index - 1]?.apart !== true;
    if (index > 0) rule(`rule-${key}`, top, isFirstApart ? 'ink' : 'land');
    for (const [place, column] of columns.entries()) {
      const text = texts[index]?.[place] ?? '';
      const fitting = column.numeric
        ? text
        : fitText(text, column.room - 2 * pad, measure, size, pinned === true ? 700 : 400);
      write(
        `${key}-${place}`,
        fitting === '' ? '' : lineOf(fitting, direction),
        column,
        top + size * foot,
        {
          weight: pinned === true ? 700 : 400,
          fill: isMissing(table.rows[index], place) ? 'muted' : 'ink',
        },
      );
    }
  }
  // Tails of the last row's letters reach a little below it.
  const height = headHeight + 1 + table.rows.length * row + Math.ceil(size * 0.5) + 1;
  return { width, height, camera: atRest, nodes };
}

/** What stands above a column: its group, its own name, in what its numbers are. */
function headOf({ label, group, unit }: TableColumn, say: Locale['say']): readonly string[] {
  const units = unit ?? group?.unit;
  return [
    ...(group === undefined ? [] : [say(group.label)]),
    say(label),
    ...(units === undefined ? [] : [say(units)]),
  ];
}

function isMissing(row: TableRow | undefined, place: number): boolean {
  return row?.cells[place]?.missing === true;
}

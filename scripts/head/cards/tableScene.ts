/** The beginning of the table as a drawing. */
import { fitText } from '../../../src/charts/_shared/fitText.ts';
import { lineOf } from '../../../src/charts/_shared/picture/wrapText.ts';
import type { Sheet } from '../../../src/charts/chart.ts';
import { headsOf, valueColumns } from '../../../src/charts/table/tableColumns.ts';
import { joinTable, tableBundles, yearsIn } from '../../../src/charts/table/tableData.ts';
import { sortStates } from '../../../src/charts/table/tableOrder.ts';
import { stateRow, statesIn } from '../../../src/charts/table/tableRows.ts';
import { describeTable, timeValue } from '../../../src/charts/table/tableWords.ts';
import { atRest, type Scene, type SceneNode, type TextNode } from '../../../src/scene/scene.ts';
import { sortOf } from '../../../src/view/scope.ts';
import type { CardSetting } from './card.ts';
import type { Teller } from './teller.ts';

const rowHeight = 27;
const headHeight = 46;
const nameShare = 0.32;

export const tableTeller: Teller = {
  bundles: tableBundles,
  tell(bundles, view, { site, locale, measure }) {
    const data = joinTable(bundles, site.catalogue, view);
    const years = yearsIn(data, view);
    const columns = valueColumns(data, years, false);
    const states = statesIn(data, years, view.states);
    const by = sortOf(view, { page: 'table' });
    const rows = sortStates([...states], data, years, by, locale).map((id) =>
      stateRow(id, columns, { locale, exact: false }),
    );
    const heads = headsOf(columns, years, locale.language).map(({ label, unit }) => [
      locale.say(label),
      ...(unit === undefined ? [] : [locale.say(unit)]),
    ]);
    const cells = rows.map((row) => row.cells.map(({ text }) => locale.value(text)));
    return {
      shown: { time: String(years.to) },
      title: {
        key: 'table:caption',
        values: {
          indicators: {
            kind: 'list',
            items: view.indicators.map((id) => ({ kind: 'indicator', id })),
          },
          time: timeValue(years),
        },
      },
      sentences: describeTable(data, view, years, rows, rows.length),
      draw: (sheet) =>
        sceneOf(heads, cells, sheet, { direction: locale.direction, theme: 'light', measure }),
    };
  },
};

/** As many rows as there is room for, the last of them leaving the sheet. */
function sceneOf(
  heads: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  sheet: Sheet,
  { direction, measure }: CardSetting,
): Scene {
  const { width, height } = sheet;
  const isRtl = direction === 'rtl';
  const names = width * nameShare;
  const rest = (width - names) / Math.max(heads.length - 1, 1);
  const nodes: SceneNode[] = [];
  const write = (
    text: string,
    column: number,
    y: number,
    style: Pick<TextNode, 'key' | 'fill'> & Partial<TextNode>,
  ): void => {
    const { size = 13.5, weight = 400 } = style;
    const room = (column === 0 ? names : rest) - 14;
    // Names where reading begins, numbers at the end of their column.
    const along = column === 0 ? 0 : names + column * rest;
    const isLeft = (column === 0) !== isRtl;
    nodes.push({
      type: 'text',
      x: isRtl ? width - along : along,
      y,
      text: lineOf(fitText(text, room, measure, size, weight), direction),
      anchor: isLeft ? 'left' : 'right',
      size,
      weight,
      ...style,
    });
  };
  const rule = (y: number, key: string): void => {
    nodes.push({
      type: 'path',
      key,
      d: `M0 ${y}H${width}`,
      fill: 'none',
      stroke: 'land',
      strokeWidth: 1,
    });
  };
  for (const [column, [label = '', unit = '']] of heads.entries()) {
    write(label, column, 18, { key: `head-${column}`, fill: 'ink', weight: 600 });
    if (unit !== '') write(unit, column, 36, { key: `unit-${column}`, fill: 'muted', size: 11 });
  }
  rule(headHeight, 'head');
  for (const [index, row] of rows.entries()) {
    const top = headHeight + index * rowHeight;
    if (top > height) break;
    for (const [column, cell] of row.entries()) {
      write(cell, column, top + 18.5, { key: `cell-${index}-${column}`, fill: 'ink' });
    }
    rule(top + rowHeight, `row-${index}`);
  }
  return { width, height, camera: atRest, nodes };
}

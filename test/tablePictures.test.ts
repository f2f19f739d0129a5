/** What holds of every table that is drawn, however many columns it has and however long its names are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableScene } from '../src/charts/_shared/picture/tableScene.ts';
import type { Table } from '../src/charts/chart.ts';
import type { Message, MessageValue } from '../src/domain/message.ts';
import type { Scene, TextNode } from '../src/scene/scene.ts';
import { bare, measureRoughly as measure } from './looking.ts';
import { brokenNodes, outsiders, sharedKeys } from './sceneLaws.ts';

const words = ['المملكة', 'العربية', 'السعودية', 'Kuwait', 'و', 'Organisation', '—'];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
const number = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => String(value));

/** A message that says itself. */
const saying = (text: string): Message => ({ key: text as Message['key'] });

const tables = fc
  .record({
    columns: fc.array(name, { minLength: 1, maxLength: 8 }),
    rows: fc.array(fc.record({ name, numbers: fc.array(number, { minLength: 8, maxLength: 8 }) }), {
      maxLength: 30,
    }),
    pinned: fc.boolean(),
    apart: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ columns, rows, pinned, apart }): Table => ({
    caption: saying('caption'),
    columns: [
      { key: 'name', label: saying('State') },
      ...columns.map((label, index) => ({
        key: `${index}`,
        label: saying(label.join(' ')),
        numeric: true as const,
      })),
    ],
    rows: rows.map(({ name: own, numbers }, index) => ({
      key: `row-${index}`,
      ...(pinned && index === 0 ? { pinned: true as const } : {}),
      ...(index >= rows.length - apart ? { apart: true as const } : {}),
      cells: [own.join(' '), ...numbers.slice(0, columns.length)].map((text) => ({ text })),
    })),
  }));

function drawn(table: Table, width: number, direction: 'ltr' | 'rtl'): Scene {
  const say = ({ key }: Message): string => key;
  const value = (one: MessageValue): string => (typeof one === 'string' ? one : '');
  return tableScene(table, width, { locale: { say, value, direction }, measure });
}

function textsIn(scene: Scene): readonly TextNode[] {
  return scene.nodes.filter((node): node is TextNode => node.type === 'text');
}

/** From where to where a text reaches. */
function reach({ anchor, x, text, size }: TextNode): readonly [left: number, right: number] {
  const width = measure(text, size);
  return anchor === 'right' ? [x - width, x] : [x, x + width];
}

test('each table lies within its sheet, no cell over another, and no number is cut', () => {
  const scenes = fc.tuple(tables, fc.constantFrom(328, 720, 1200), fc.constantFrom('ltr', 'rtl'));
  fc.assert(
    fc.property(scenes, ([table, width, direction]) => {
      const scene = drawn(table, width, direction);
      expect(sharedKeys(scene)).toEqual([]);
      expect(brokenNodes(scene)).toEqual([]);
      const cells = textsIn(scene).filter(({ key }) => key.startsWith('row-'));
      expect(outsiders({ ...scene, nodes: cells }, measure)).toEqual([]);
      for (const y of new Set(cells.map((cell) => cell.y))) {
        const row = cells.filter((cell) => cell.y === y).map(reach);
        const inOrder = row.toSorted(([a], [b]) => a - b);
        for (const [index, [left]] of inOrder.entries()) {
          expect(left).toBeGreaterThanOrEqual(inOrder[index - 1]?.[1] ?? 0);
        }
      }
      const written = new Set(cells.map(({ text }) => bare(text)));
      for (const { cells: own } of table.rows) {
        for (const { text } of own.slice(1)) expect(written).toContain(text);
      }
    }),
    { numRuns: 300 },
  );
});

test('it runs with the language: the first column stands where the language begins', () => {
  const [table] = fc.sample(
    tables.filter(({ rows }) => rows.length > 2),
    1,
  );
  if (table === undefined) throw new Error('There is no table.');
  const first = (direction: 'ltr' | 'rtl'): TextNode | undefined =>
    textsIn(drawn(table, 720, direction)).find(({ key }) => key === 'row-0-0');
  expect(first('ltr')).toMatchObject({ anchor: 'left' });
  expect(first('rtl')).toMatchObject({ anchor: 'right' });
  expect(first('ltr')?.x).toBeLessThan(20);
  expect(first('rtl')?.x).toBeGreaterThan(700);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './labelColumn.ts';

const wanted = fc
  .array(
    fc.record({
      y: fc.double({ min: 0, max: 300, noNaN: true }),
      weight: fc.double({ min: 0, max: 1e12, noNaN: true }),
      must: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((labels) => labels.map((label, index) => ({ ...label, key: `line-${index}` })));
const column = { top: 0, bottom: 300, line: 15, reach: 34 };

test('names never touch, and stand inside their column', () => {
  fc.assert(
    fc.property(wanted, (labels) => {
      const placed = placeLabels(labels, column).toSorted((a, b) => a.y - b.y);
      for (const [index, { y }] of placed.entries()) {
        expect(y).toBeGreaterThanOrEqual(7.5 - 1e-6);
        expect(y).toBeLessThanOrEqual(292.5 + 1e-6);
        const before = placed[index - 1];
        if (before !== undefined) expect(y - before.y).toBeGreaterThanOrEqual(15 - 1e-6);
      }
    }),
  );
});

test('names that must stand do, as far as there is room; others keep near their line', () => {
  fc.assert(
    fc.property(wanted, (labels) => {
      const placed = new Map(placeLabels(labels, column).map(({ key, y }) => [key, y]));
      const musts = labels.filter(({ must }) => must);
      expect(musts.filter(({ key }) => placed.has(key))).toHaveLength(Math.min(20, musts.length));
      for (const { key, y, must } of labels) {
        const at = placed.get(key);
        if (!must && at !== undefined) expect(Math.abs(at - y)).toBeLessThanOrEqual(34 + 1e-6);
      }
    }),
  );
});

test('the order of names is that of the ends of their lines', () => {
  const placed = placeLabels(
    [
      { key: 'b', y: 101, weight: 1, must: true },
      { key: 'a', y: 100, weight: 9, must: true },
      { key: 'c', y: 102, weight: 5, must: true },
    ],
    column,
  );
  expect(placed).toEqual([
    { key: 'a', y: 86 },
    { key: 'b', y: 101 },
    { key: 'c', y: 116 },
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingLabels } from './fittingLabels.ts';
import type { LineLabel } from './fittingLabels.ts';

const line = { length: 100, gap: 4, over: 5 };
const evenly = (widths: readonly number[], main: readonly number[] = []): readonly LineLabel[] =>
  widths.map((width, index) => ({
    at: ((index + 1) / (widths.length + 1)) * 100,
    width,
    main: main.includes(index),
  }));

describe('labels under a line', () => {
  it('are all shown where there is room', () => {
    expect(fittingLabels(evenly([10, 10, 10]), line)).toEqual([true, true, true]);
  });

  it('leave the main ones where there is not', () => {
    expect(fittingLabels(evenly([20, 20, 20, 20, 20], [1, 3]), line)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('keep the middle where even the main ones are too many', () => {
    expect(fittingLabels(evenly([30, 30, 30, 30, 30], [0, 1, 2, 3, 4]), line)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('never touch, nor stand out over the ends', () => {
    const label = fc.record({
      at: fc.integer({ min: 0, max: 100 }),
      width: fc.integer({ min: 1, max: 80 }),
      main: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 10 }), (made) => {
        const labels = made.toSorted((a, b) => a.at - b.at);
        const shown = labels.filter((_, index) => fittingLabels(labels, line)[index]);
        for (const [index, { at, width }] of shown.entries()) {
          const before = shown[index - 1];
          const end = before === undefined ? -Infinity : before.at + before.width / 2 + line.gap;
          expect(at - width / 2).toBeGreaterThanOrEqual(Math.max(end, -line.over));
          expect(at + width / 2).toBeLessThanOrEqual(line.length + line.over);
        }
      }),
    );
  });
});

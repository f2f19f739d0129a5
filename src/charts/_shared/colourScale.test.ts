import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classCount, classOf, createColourScale } from './colourScale.ts';
import type { ColourScale } from './colourScale.ts';
import { rampOf } from './palette.ts';

const kinds = ['linear', 'log', 'quantile'] as const;
const kind = fc.constantFrom(...kinds);
/** What an indicator may say: from millionths to hundreds of trillions, either way, and never minus nought. */
const finite = fc
  .tuple(fc.double({ min: -6, max: 14, noNaN: true }), fc.constantFrom(-1, 0, 1))
  .map(([power, sign]) => (sign === 0 ? 0 : sign * 10 ** power));
const values = fc.array(fc.oneof(finite, fc.integer({ min: 0, max: 9 })), {
  minLength: 1,
  maxLength: 80,
});

function made(...of: Parameters<typeof createColourScale>): ColourScale {
  const scale = createColourScale(...of);
  if (scale === null) throw new Error('There are values, and yet no scale.');
  return scale;
}

describe('a colour scale', () => {
  test('has limits that ascend and lie within the values', () => {
    fc.assert(
      fc.property(kind, values, (of, all) => {
        const { limits, extent } = made(of, all);
        expect(extent).toEqual([Math.min(...all), Math.max(...all)]);
        for (const [index, limit] of limits.entries()) {
          expect(limit).toBeGreaterThan(limits[index - 1] ?? extent[0]);
          expect(limit).toBeLessThanOrEqual(extent[1]);
        }
      }),
    );
  });

  test('never gives more a lower class, and uses its lowest and its highest', () => {
    fc.assert(
      fc.property(kind, values, (of, all) => {
        const scale = made(of, all);
        const classes = all.toSorted((a, b) => a - b).map((value) => classOf(scale, value));
        expect(classes).toEqual(classes.toSorted((a, b) => a - b));
        expect(classes[0]).toBe(0);
        expect(classes.at(-1)).toBe(classCount(scale) - 1);
      }),
    );
  });

  test('has no more classes than an eye can tell apart', () => {
    fc.assert(
      fc.property(kind, values, (of, all) => {
        expect(classCount(made(of, all))).toBeLessThanOrEqual(of === 'log' ? 11 : 10);
      }),
    );
  });

  test('puts a value on a limit into the class above it', () => {
    const scale: ColourScale = { kind: 'linear', limits: [10, 20], extent: [0, 30] };
    expect([9.99, 10, 19.99, 20, 30].map((value) => classOf(scale, value))).toEqual([
      0, 1, 1, 2, 2,
    ]);
  });

  test('of powers of ten has round limits', () => {
    const gdp = Array.from({ length: 200 }, (_, index) => 10 ** (8 + index / 40));
    const { limits } = made('log', gdp);
    expect(limits.every((limit) => /^[1-5]0*$/.test(String(limit)))).toBe(true);
    expect(limits.length).toBeGreaterThan(3);
  });

  test('cannot be logarithmic with a zero among the values, and says what it is instead', () => {
    expect(made('log', [0, 1, 10, 100]).kind).toBe('quantile');
    expect(made('log', [1, 10, 100]).kind).toBe('log');
  });

  test('of one value is one class; of none there is no scale', () => {
    expect(made('linear', [7, 7])).toEqual({ kind: 'linear', limits: [], extent: [7, 7] });
    expect(createColourScale('log', [])).toBeNull();
  });
});

/** Relative luminance, as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('a ramp of colours', () => {
  test.each(['light', 'dark', 'contrast'] as const)(
    'runs one way in lightness in %s, however many classes there are',
    (theme) => {
      for (let count = 2; count <= 11; count += 1) {
        const ramp = rampOf(theme, count).map(luminance);
        const sorted = ramp.toSorted((a, b) => (theme === 'dark' ? a - b : b - a));
        expect(new Set(ramp).size).toBe(count);
        expect(ramp).toEqual(sorted);
      }
    },
  );
});

/** Scales around zero: where their limits are, what their colours say, and why they are drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../chart.ts';
import { classOf, createColourScale, placeOf } from './colourScale.ts';
import type { ColourScale } from './colourScale.ts';
import { coloursOf } from './palette.ts';

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];
const side = fc.double({ min: 0.01, max: 1e6, noNaN: true });
/** At least one value in twenty on either side. */
const twoSided = fc
  .tuple(
    fc.array(side, { minLength: 5, maxLength: 30 }),
    fc.array(side, { minLength: 5, maxLength: 30 }),
  )
  .map(([up, down]) => [...up, ...down.map((value) => -value)]);

function made(...of: Parameters<typeof createColourScale>): ColourScale {
  const scale = createColourScale(...of);
  if (scale === null) throw new Error('There are values, and yet no scale.');
  return scale;
}

describe('a scale of values on both sides of zero', () => {
  it('has zero as a limit, and the same limits on both sides as far as values go', () => {
    fc.assert(
      fc.property(fc.constantFrom('linear', 'quantile', 'log'), twoSided, (kind, values) => {
        const { limits, extent, diverging } = made(kind, values);
        expect(diverging).toBe(true);
        expect(limits).toContain(0);
        for (const limit of limits) {
          const mirrored = limit === 0 ? 0 : -limit;
          if (mirrored > extent[0] && mirrored <= extent[1]) expect(limits).toContain(mirrored);
        }
      }),
    );
  });

  it('is not made for a stray value below zero', () => {
    const growing = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(made('linear', [...growing, -1]).diverging).toBeUndefined();
    expect(made('linear', [...growing, 0, 0]).diverging).toBeUndefined();
    expect(made('linear', [...growing, ...growing.map((value) => -value)]).diverging).toBe(true);
  });
});

/** Lightness of CIE Lab, 0 to 100. */
function lightness([red, green, blue]: readonly [number, number, number]): number {
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

function linearRgb(colour: string): readonly [number, number, number] {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

type Matrix = readonly (readonly [number, number, number])[];
/** What is left to the eye without one kind of cone (Viénot, Brettel and Mollon 1999; Machado and others 2009), in linear light. */
const blindness: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(matrix: Matrix, colour: string): readonly [number, number, number] {
  const rgb = linearRgb(colour);
  const row = (index: number): number =>
    (matrix[index] ?? [0, 0, 0]).reduce((sum, factor, at) => sum + factor * (rgb[at] ?? 0), 0);
  return [row(0), row(1), row(2)].map((value) => Math.min(1, Math.max(0, value))) as [
    number,
    number,
    number,
  ];
}

/** How far apart two colours are, of 100 or so, hue and lightness together. */
function distance(
  a: readonly [number, number, number],
  b: readonly [number, number, number],
): number {
  const root = (value: number): number => Math.cbrt(value) * 100;
  return Math.hypot(...a.map((value, index) => root(value) - root(b[index] ?? 0)));
}

describe.each(themes)('the colours around zero in %s', (theme) => {
  const scale = made('linear', [-8, -6, -4, -2, 2, 4, 6, 8]);
  const colours = coloursOf(theme, scale);
  const below = colours.slice(0, classOf(scale, 0)).toReversed();
  const above = colours.slice(classOf(scale, 0));

  it('grow stronger away from it, on both sides alike', () => {
    const paler = theme === 'dark' ? -1 : 1;
    for (const arm of [below, above]) {
      const steps = arm.map((colour) => lightness(linearRgb(colour)) * paler);
      expect(steps).toEqual(steps.toSorted((a, b) => b - a));
      expect(new Set(arm).size).toBe(arm.length);
    }
    expect(above).toHaveLength(below.length);
    for (const [index, colour] of above.entries()) {
      const other = lightness(linearRgb(below[index] ?? ''));
      expect(Math.abs(lightness(linearRgb(colour)) - other)).toBeLessThan(6);
    }
  });

  it.each(Object.entries(blindness))('are told apart under %s', (_, matrix) => {
    for (const [index, colour] of above.entries()) {
      const apart = distance(seen(matrix, colour), seen(matrix, below[index] ?? ''));
      // The middle is neutral by design; beyond it the hues must part.
      expect(apart).toBeGreaterThan(index === 0 ? 4 : 10);
    }
  });
});

it('gives equal distances from zero equal strength, also where one side is shorter', () => {
  const lopsided = made('linear', [-2, -1.5, -1, 1, 2, 3, 4, 5, 6, 7, 8]);
  const even = made('linear', [-8, -2, -1.5, -1, 1, 2, 3, 4, 5, 6, 7, 8]);
  const colourOf = (scale: ColourScale, value: number) =>
    coloursOf('light', scale)[classOf(scale, value)];
  expect(lopsided.limits.filter((limit) => limit > 0)).toEqual(
    even.limits.filter((limit) => limit > 0),
  );
  for (const value of [-1, 1, 3, 7]) {
    expect(colourOf(lopsided, value)).toBe(colourOf(even, value));
  }
});

describe('the reason of a scale', () => {
  const why = (...of: Parameters<typeof createColourScale>) => made(...of).reason;
  const auto = (kind: 'linear' | 'log' | 'quantile') => ({ kind, chosen: false });

  it('is not given where the reader chose and got it', () => {
    expect(why('linear', [1, 2, 3])).toBeUndefined();
    expect(why('log', [1, 10, 100])).toBeUndefined();
  });

  it('is how much the values differ, for a logarithm', () => {
    expect(why(auto('log'), [2, 10, 2000])).toEqual({ why: 'orders', times: 1000 });
  });

  it('tells a logarithm that is not possible, and how many values are in its way, chosen or not', () => {
    expect(why('log', [0, 1, 10])).toEqual({ why: 'noLog', count: 1 });
    expect(why(auto('log'), [-1, 0, 1, 10])).toEqual({ why: 'noLog', count: 2 });
  });

  it('calls a spread even only where it is', () => {
    const even = Array.from({ length: 101 }, (_, index) => index);
    expect(why(auto('linear'), even)).toEqual({ why: 'even' });
    expect(
      why(
        auto('linear'),
        even.map((value) => value ** 4),
      ),
    ).toEqual({ why: 'steps', least: 0, most: 1e8 });
  });

  it('tells of values far away only where there are some', () => {
    const near = Array.from({ length: 99 }, (_, index) => index + 1);
    expect(why(auto('quantile'), near)).toEqual({ why: 'counts' });
    expect(why(auto('quantile'), [...near, 10_000])).toEqual({
      why: 'far',
      median: 50.5,
      most: 10_000,
    });
  });

  it('tells the share below zero of a scale around it', () => {
    expect(why(auto('quantile'), [-1, 2, 3, 4])).toEqual({ why: 'zero', below: 25 });
  });
});

describe('the place of a value on the strip', () => {
  const scale: ColourScale = { kind: 'linear', limits: [10, 20], extent: [0, 40] };

  it('is in proportion within its class', () => {
    expect([0, 5, 10, 15, 30, 40].map((value) => placeOf(scale, value))).toEqual(
      [0, 0.5, 1, 1.5, 2.5, 3].map((place) => place / 3),
    );
  });

  it('stays on the strip', () => {
    expect(placeOf(scale, -5)).toBe(0);
    expect(placeOf(scale, 99)).toBe(1);
    expect(placeOf({ kind: 'linear', limits: [], extent: [7, 7] }, 7)).toBe(0.5);
  });

  it('is in proportion of orders of magnitude on a logarithmic scale', () => {
    const log: ColourScale = { kind: 'log', limits: [100], extent: [1, 10_000] };
    expect(placeOf(log, 10)).toBeCloseTo(0.25);
    expect(placeOf(log, 1000)).toBeCloseTo(0.75);
  });
});

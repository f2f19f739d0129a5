import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, luminanceOf, mixAlong } from './colourMath.ts';

const hex = fc
  .nat(0xffffff)
  .map((number): `#${string}` => `#${number.toString(16).padStart(6, '0')}`);

describe('mixAlong', () => {
  it('gives the colours themselves at their places', () => {
    fc.assert(
      fc.property(fc.array(hex, { minLength: 2, maxLength: 8 }), (colours) => {
        for (const [index, colour] of colours.entries()) {
          expect(mixAlong(colours, index / (colours.length - 1))).toBe(colour);
        }
      }),
    );
  });

  it('mixes black and white to a grey that looks half as light', () => {
    expect(mixAlong(['#000000', '#ffffff'], 0.5)).toBe('#636363');
  });

  it('stays between its ends in luminance along a grey ramp', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const light = luminanceOf(mixAlong(['#202020', '#e0e0e0'], share));
        expect(light).toBeGreaterThanOrEqual(luminanceOf('#202020'));
        expect(light).toBeLessThanOrEqual(luminanceOf('#e0e0e0'));
      }),
    );
  });
});

describe('contrast', () => {
  it('is 21 between black and white and the same both ways', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 6);
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        expect(contrastOf(a, b)).toBe(contrastOf(b, a));
      }),
    );
  });
});

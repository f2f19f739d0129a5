import { describe, expect, test } from 'vitest';
import { sliderStep } from './sliderKeys.ts';

const state = { min: 1960, max: 2024, value: 2000 };

describe.each([
  ['ArrowRight', 2001, 1999],
  ['ArrowLeft', 1999, 2001],
  ['ArrowUp', 2001, 2001],
  ['ArrowDown', 1999, 1999],
  ['PageUp', 2010, 2010],
  ['PageDown', 1990, 1990],
  ['Home', 1960, 1960],
  ['End', 2024, 2024],
  ['Enter', null, null],
  [' ', null, null],
  ['Tab', null, null],
  ['a', null, null],
] as const)('%s', (key, ltr, rtl) => {
  test(`asks for ${ltr} where time runs to the right`, () => {
    expect(sliderStep(key, { ...state, direction: 'ltr' })).toBe(ltr);
  });

  test(`asks for ${rtl} where time runs to the left`, () => {
    expect(sliderStep(key, { ...state, direction: 'rtl' })).toBe(rtl);
  });
});

describe('at the ends', () => {
  test.each([
    ['ArrowRight', 2024, 2024],
    ['PageUp', 2020, 2024],
    ['ArrowLeft', 1960, 1960],
    ['PageDown', 1965, 1960],
  ])('%s at %i stays within: %i', (key, value, expected) => {
    expect(sliderStep(key, { ...state, value, direction: 'ltr' })).toBe(expected);
  });
});

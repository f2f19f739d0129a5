import { expect, test } from 'vitest';
import { linesIn, stretchIn } from './gridWindow.ts';

test('what is in sight is in the document, and little more', () => {
  for (let scrolled = 0; scrolled <= 5000; scrolled += 37) {
    const { from, to } = stretchIn(scrolled, 600, 28, 200);
    expect(from * 28).toBeLessThanOrEqual(scrolled);
    expect(Math.min(200 * 28, scrolled + 600)).toBeLessThanOrEqual(to * 28);
    expect(to - from).toBeLessThanOrEqual(600 / 28 + 33);
  }
});

test('a short grid is whole', () => {
  expect(stretchIn(0, 600, 28, 12)).toEqual({ from: 0, to: 12 });
});

test('the line with the focus stays, wherever the others are', () => {
  expect(linesIn({ from: 8, to: 11 }, 3, 200)).toEqual([3, 8, 9, 10]);
  expect(linesIn({ from: 8, to: 11 }, 9, 200)).toEqual([8, 9, 10]);
  expect(linesIn({ from: 8, to: 11 }, -1, 200)).toEqual([8, 9, 10]);
});

import { expect, it } from 'vitest';
import { dateOf, days, makeItems } from './items.ts';

it.each([
  [1000, 100],
  [10_000, 100],
])('makes %i items in %i lanes, within the years, and the same again', (count, lanes) => {
  const items = makeItems(count, lanes);
  expect(items.spans.length + items.moments.length).toBe(count);
  expect(new Set(items.spans.map(({ lane }) => lane)).size).toBe(lanes);
  expect(items.spans.every(({ from, to }) => from >= 0 && from < to && to < days)).toBe(true);
  expect(items.moments.every(({ at }) => at >= 0 && at < days)).toBe(true);
  expect(makeItems(count, lanes)).toEqual(items);
});

it('lets the spans of a lane follow each other', () => {
  const { spans } = makeItems(1000, 100);
  const touching = spans.filter(({ lane, to }, index) => {
    const next = spans[index + 1];
    return next?.lane === lane && next.from <= to;
  });
  expect(touching).toEqual([]);
});

it('shares items out evenly or not at all', () => {
  expect(() => makeItems(1000, 7)).toThrow(/evenly/);
});

it('counts days from 1950', () => {
  expect([dateOf(0), dateOf(days)]).toEqual(['1950-01-01', '2025-12-31']);
});

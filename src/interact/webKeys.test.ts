import { describe, expect, it } from 'vitest';
import { webStep } from './webKeys.ts';
import type { WebBoard } from './webKeys.ts';

/** A cross around a middle, with one far off that nothing ties to it. */
const places = [
  { id: 'middle', x: 50, y: 50 },
  { id: 'west', x: 10, y: 50 },
  { id: 'east', x: 90, y: 50 },
  { id: 'near-east', x: 60, y: 52 },
  { id: 'north', x: 50, y: 10 },
];
const ties: Readonly<Record<string, readonly string[]>> = {
  middle: ['west', 'east'],
  west: ['middle'],
};
const board: WebBoard = { places, neighbours: (id) => ties[id] ?? [] };

describe('an arrow', () => {
  it('follows a link before it goes to somebody nearer who is not tied', () => {
    expect(webStep('ArrowRight', board, 'middle')).toBe('east');
  });

  it('goes to the nearest on that side where no link leads there', () => {
    expect(webStep('ArrowUp', board, 'middle')).toBe('north');
    expect(webStep('ArrowLeft', board, 'near-east')).toBe('middle');
  });

  it('goes nowhere at the edge', () => {
    expect(webStep('ArrowDown', board, 'near-east')).toBeNull();
    expect(webStep('ArrowLeft', board, 'nobody')).toBeNull();
  });
});

it.each([
  ['Home', 'middle'],
  ['End', 'north'],
  ['x', null],
])('%s leads to %s', (key, to) => {
  expect(webStep(key, board, 'west')).toBe(to);
});

it('reaches everything of a web by arrows alone', () => {
  const seen = new Set(['west']);
  for (const id of seen) {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const next = webStep(key, board, id);
      if (next !== null) seen.add(next);
    }
  }
  expect([...seen].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
    places.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)),
  );
});

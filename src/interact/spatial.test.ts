import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { directions, linkPlaces } from './spatial.ts';
import type { Direction, Neighbours, Place } from './spatial.ts';

const at = (id: string, x: number, y: number): Place => ({ id, x, y });

/** Everything that the four keys lead to from a place, itself among it. */
function reachedFrom(start: string, neighbours: Neighbours): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const place of seen) {
    for (const direction of directions) {
      const next = neighbours(place, direction);
      if (next !== null) seen.add(next);
    }
  }
  return seen;
}

describe('a key leads', () => {
  const cross = linkPlaces([
    at('middle', 50, 50),
    at('west', 10, 50),
    at('east', 90, 50),
    at('north', 50, 10),
    at('south', 50, 90),
  ]);

  it.each<[Direction, string]>([
    ['left', 'west'],
    ['right', 'east'],
    ['up', 'north'],
    ['down', 'south'],
  ])('%s from the middle', (direction, to) => {
    expect(cross('middle', direction)).toBe(to);
  });

  it('nowhere where nothing lies on that side', () => {
    expect(cross('west', 'left')).toBeNull();
    expect(cross('nobody', 'left')).toBeNull();
    expect(linkPlaces([])('a', 'up')).toBeNull();
    expect(linkPlaces([at('a', 1, 1)])('a', 'up')).toBeNull();
  });

  it('straight ahead before aslant, but aslant before nothing', () => {
    const links = linkPlaces([at('a', 0, 0), at('ahead', 40, 5), at('aslant', 20, 60)]);
    expect(links('a', 'right')).toBe('ahead');
    expect(links('a', 'down')).toBe('aslant');
    expect(linkPlaces([at('a', 0, 0), at('aslant', 5, 90)])('a', 'right')).toBe('aslant');
  });

  it('to the near one before the far one', () => {
    const links = linkPlaces([at('a', 0, 0), at('far', 100, 0), at('near', 30, 10)]);
    expect(links('a', 'right')).toBe('near');
  });
});

const places = (spread: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: spread }), fc.integer({ min: 0, max: spread })), {
      minLength: 2,
      maxLength: 40,
    })
    .map((points) => points.map(([x, y], index) => at(`p${index}`, x, y)));

// A narrow sheet piles many places on one spot or in one line.
test.each([1000, 30, 3, 0])('everything is reached from everything on a sheet of %i', (spread) => {
  fc.assert(
    fc.property(places(spread), (all) => {
      const neighbours = linkPlaces(all);
      for (const { id } of all) expect(reachedFrom(id, neighbours).size).toBe(all.length);
    }),
  );
});

test('everything is reached in rows and columns, where many are equally near', () => {
  const grid = Array.from({ length: 48 }, (_, index) =>
    at(`p${index}`, (index % 8) * 10, Math.floor(index / 8) * 10),
  );
  const neighbours = linkPlaces(grid);
  for (const { id } of grid) expect(reachedFrom(id, neighbours).size).toBe(grid.length);
  expect(neighbours('p9', 'right')).toBe('p10');
  expect(neighbours('p9', 'down')).toBe('p17');
});

test('a key never leads to the other side', () => {
  fc.assert(
    fc.property(places(1000), (all) => {
      const neighbours = linkPlaces(all);
      const placeOf = new Map(all.map((place) => [place.id, place]));
      for (const from of all) {
        for (const direction of directions) {
          const to = placeOf.get(neighbours(from.id, direction) ?? '');
          if (to === undefined) continue;
          const [dx, dy] = [to.x - from.x, to.y - from.y];
          const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
          expect(ahead).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});

test('the order in which places are given changes nothing', () => {
  fc.assert(
    fc.property(places(200), (all) => {
      const [one, other] = [linkPlaces(all), linkPlaces(all.toReversed())];
      for (const { id } of all) {
        for (const direction of directions) expect(one(id, direction)).toBe(other(id, direction));
      }
    }),
  );
});

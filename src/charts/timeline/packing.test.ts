import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { EventItem } from './items.ts';
import { crowdRadius, levelOf, markRadius, packSpots, spotsOf } from './packing.ts';

function itemOn(day: number, index: number, length = 1): EventItem {
  return {
    kind: 'event',
    key: `event-${String(index).padStart(4, '0')}`,
    event: { id: `event-${index}` } as AtlasEvent,
    home: null,
    fuzzy: false,
    span: { from: day, sureFrom: day, sureTo: day + length, to: day + length },
  };
}

const anyItems = fc
  .array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 300 })
  .map((days) => days.toSorted((a, b) => a - b).map((day, index) => itemOn(day, index)));

describe('packed marks', () => {
  it('stand for every event once, in order of time, none on another, at any zoom of their level', () => {
    fc.assert(
      fc.property(
        anyItems,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: -14, max: 14 }),
        fc.double({ min: 1, max: 1.41, noNaN: true }),
        (items, rows, level, more) => {
          const { marks } = packSpots(spotsOf(items), rows, level);
          const packed = marks.flatMap(({ spots }) => spots.map(({ item }) => item.key));
          expect(packed.toSorted()).toEqual(items.map(({ key }) => key).toSorted());
          const scale = 2 ** (level / 2) * more;
          for (const row of Map.groupBy(marks, (mark) => mark.row).values()) {
            for (const [index, mark] of row.entries()) {
              const before = row[index - 1];
              if (before === undefined) continue;
              const radius = (of: typeof mark): number =>
                of.spots.length === 1 ? markRadius : crowdRadius;
              const apart = (mark.day - before.day) * scale;
              expect(apart).toBeGreaterThan(radius(mark) + radius(before));
            }
          }
        },
      ),
    );
  });

  it('of one day come apart when they are looked at from near', () => {
    const items = Array.from({ length: 4 }, (_, index) => itemOn(100, index));
    const near = packSpots(spotsOf(items), 1, levelOf(150));
    expect(near.marks.map(({ spots }) => spots.length)).toEqual([1, 1, 1, 1]);
    const far = packSpots(spotsOf(items), 1, levelOf(0.1));
    expect(far.marks.map(({ spots }) => spots.length)).toEqual([4]);
  });

  it('are the same whenever they are packed', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(packSpots(spotsOf(items), 3, 0)).toEqual(packSpots(spotsOf(items), 3, 0));
      }),
    );
  });

  it('of several days have no mark of another on them', () => {
    const items = [itemOn(100, 0), itemOn(100, 1, 3), itemOn(101, 2), itemOn(104, 3)];
    const { marks } = packSpots(spotsOf(items), 3, levelOf(120));
    const long = marks.find(({ spots }) => spots[0]?.item.key === 'event-0001');
    const same = marks.filter((mark) => mark.row === long?.row).map(({ day }) => day);
    expect(same).toEqual([100, 104.5]);
  });

  it('know how far the longest of them reaches', () => {
    const items = [itemOn(0, 0, 30), itemOn(500, 1)];
    expect(packSpots(spotsOf(items), 1, 0).longest).toBe(30);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { world } from '../testWorlds.ts';
import { mosaicOf, neighbours, splitArcs } from './mosaic.ts';
import type { Mosaic } from './mosaic.ts';
import { takeParts } from './parts.ts';
import type { PartRule } from './parts.ts';
import { pointsOf, polygonArea } from './rings.ts';

const mosaic = mosaicOf(world);

function areaOf({ pieces, arcs }: Mosaic, name: string): number {
  const polygons = pieces.find((piece) => piece.name === name)?.polygons ?? [];
  return polygons.reduce((sum, polygon) => sum + polygonArea(polygon, arcs), 0);
}

/** Every ring of the mosaic as its points. */
function rings({ pieces, arcs }: Mosaic): readonly unknown[] {
  return pieces.map(({ name, polygons }) => [
    name,
    polygons.map((polygon) => polygon.map((ring) => pointsOf(ring, arcs))),
  ]);
}

const sahara: PartRule = {
  part: 'south',
  of: 'Morocco',
  at: [-14, 25.5],
  along: [
    [-13.178, 27.652],
    [-8.818, 27.655],
  ],
  as: 'ESH',
  reason: 'A test.',
};

describe('a part cut off along a line', () => {
  const { mosaic: cut, problems } = takeParts(mosaic, [sahara]);

  test('and what remains are what was there', () => {
    expect(problems).toEqual([]);
    const before = areaOf(mosaic, 'Morocco');
    expect(areaOf(cut, 'Morocco') + areaOf(cut, 'south')).toBeCloseTo(before, 9);
    expect(areaOf(cut, 'south') / before).toBeGreaterThan(0.25);
    expect(areaOf(cut, 'south') / before).toBeLessThan(0.45);
  });

  test('share the line, and their neighbours keep their arcs', () => {
    const borders = [...neighbours(cut)].map(([arc, sides]) => ({
      arc,
      names: sides.map(({ name }) => name),
    }));
    const between = borders.filter(
      ({ names }) => names.includes('Morocco') && names.includes('south'),
    );
    expect(between.map(({ arc }) => cut.arcs[arc]?.length)).toEqual([2]);
    const around = (name: string) =>
      new Set(borders.filter(({ names }) => names.includes(name)).flatMap(({ names }) => names));
    expect(around('south')).toEqual(new Set(['south', 'Morocco', 'W. Sahara']));
    // The line ends a little west of where the three borders meet.
    expect(around('Morocco')).toEqual(new Set(['south', 'Morocco', 'Algeria', 'W. Sahara']));
  });

  test('leave every other ring as it was', () => {
    const others = (one: Mosaic) =>
      rings({ ...one, pieces: one.pieces.filter(({ name }) => !/Morocco|south/.test(name)) });
    expect(others(cut)).toEqual(others(mosaic));
  });
});

test('a part of a part can be taken, in order', () => {
  const inner: PartRule = { ...sahara, part: 'rest', of: 'south' };
  const line: PartRule['along'] = [
    [-14.79, 25.4],
    [-12.23, 25.42],
  ];
  const { problems, mosaic: cut } = takeParts(mosaic, [
    sahara,
    { ...inner, at: [-14, 24.8], along: line },
  ]);
  expect(problems).toEqual([]);
  expect(areaOf(cut, 'south') + areaOf(cut, 'rest')).toBeCloseTo(
    areaOf(takeParts(mosaic, [sahara]).mosaic, 'south'),
    9,
  );
});

test('a rule that does not fit changes nothing and hinders no other', () => {
  const { mosaic: cut, problems } = takeParts(mosaic, [{ ...sahara, of: 'Maroc' }, sahara]);
  expect(problems.map(({ rule, key }) => [rule, key])).toEqual([[0, 'of']]);
  expect(areaOf(cut, 'south')).toBeGreaterThan(0);
});

test('arcs divided anywhere make the same rings', () => {
  const before = rings(mosaic);
  const place = fc.tuple(fc.nat({ max: mosaic.arcs.length - 1 }), fc.array(fc.nat({ max: 200 })));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      expect(rings(splitArcs(mosaic, new Map(places)))).toEqual(before);
    }),
    { numRuns: 5 },
  );
});

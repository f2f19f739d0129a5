import { describe, expect, test } from 'vitest';
import { frameOf, localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { Shapes } from '../../domain/shape.ts';
import { centredOn } from '../../scene/camera.ts';
import { finePart } from './finePart.ts';
import { mapChart } from './map.ts';
import { featuresOf } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';
import { createSight } from './sight.ts';

const world = buildWorld('data');
const locale = await localeIn(world, 'en');
const view = viewOf(world, 'orgs=all&region=world');
const data = mapChart.join(world.bundles, world.catalogue, view);
const fine = world.bundles.get<Shapes>('shapes-fine');
const sheet = frameOf(locale);
/** A layout of its own for each test: what has been made for one is kept with it. */
const freshLayout = (): MapLayout => ({ ...mapChart.layout(data, view, sheet) });
const near = (layout: MapLayout, place: readonly [number, number], k: number) =>
  frameOf(locale, { camera: centredOn(layout.toSheet([place[0], place[1]]) ?? [0, 0], k, sheet) });
const gulf = [51, 26] as const;
const always = () => true;

const pathOf = (layout: MapLayout, state: string): string =>
  (finePart.drawing(layout)?.shapes ?? layout.shapes).find((shape) => shape.state === state)?.d ??
  '';
const pointsIn = (d: string): number => d.split(/[ML]/).length - 1;

test('both topologies have the same shapes in the same order', () => {
  const coarse = world.bundles.get<Shapes>('shapes');
  expect(featuresOf(fine).map(({ id }) => id)).toEqual(featuresOf(coarse).map(({ id }) => id));
});

describe('a refinement', () => {
  test('makes what is in sight, and leaves alone what is not', () => {
    const layout = freshLayout();
    expect(finePart.drawing(layout)).toBeNull();
    expect(finePart.refine(layout, fine, near(layout, gulf, 8), always)).toBe('finished');
    expect(pointsIn(pathOf(layout, 'SAU'))).toBeGreaterThan(
      pointsIn(layout.shapes.find(({ state }) => state === 'SAU')?.d ?? ''),
    );
    expect(pathOf(layout, 'CAN')).toBe(layout.shapes.find(({ state }) => state === 'CAN')?.d);
    expect(finePart.drawing(layout)?.borders.coast).not.toBe('');
  });

  test('has nothing to do where everything in sight is there', () => {
    const layout = freshLayout();
    const frame = near(layout, gulf, 8);
    finePart.refine(layout, fine, frame, always);
    const before = finePart.drawing(layout);
    expect(finePart.refine(layout, fine, frame, always)).toBe('nothing');
    expect(finePart.drawing(layout)).toBe(before);
  });

  test('stops when the time is up, shows nothing of what is half done, and comes to the same end', () => {
    const [whole, sliced] = [freshLayout(), freshLayout()];
    const frame = near(whole, gulf, 4);
    finePart.refine(whole, fine, frame, always);
    let slices = 0;
    while (finePart.refine(sliced, fine, frame, () => false) === 'more') {
      slices += 1;
      expect(finePart.drawing(sliced)).toBeNull();
    }
    expect(slices).toBeGreaterThan(5);
    expect(finePart.drawing(sliced)?.borders).toEqual(finePart.drawing(whole)?.borders);
    expect(pathOf(sliced, 'SAU')).toBe(pathOf(whole, 'SAU'));
  });

  test('keeps what was fine while more comes into sight', () => {
    const layout = freshLayout();
    finePart.refine(layout, fine, near(layout, gulf, 8), always);
    const before = finePart.drawing(layout)?.shapes.find(({ state }) => state === 'QAT');
    expect(finePart.refine(layout, fine, near(layout, [10, 50], 8), always)).toBe('finished');
    const after = finePart.drawing(layout)?.shapes;
    expect(after?.find(({ state }) => state === 'QAT')).toBe(before);
    expect(pointsIn(pathOf(layout, 'DEU'))).toBeGreaterThan(
      pointsIn(layout.shapes.find(({ state }) => state === 'DEU')?.d ?? ''),
    );
  });
});

test('the scene draws the finer shapes, as the same marks', () => {
  const layout = freshLayout();
  const frame = near(layout, gulf, 8);
  const marksOf = () =>
    mapChart
      .scene(layout, data, view, frame)
      .nodes.flatMap(({ mark }) => (mark === undefined ? [] : [[mark.state, mark.value]]));
  const before = marksOf();
  mapChart.refine?.(layout, data, frame, always);
  expect(marksOf()).toEqual(before);
  const paths = new Set(
    mapChart
      .scene(layout, data, view, frame)
      .nodes.flatMap((node) => (node.type === 'path' ? [node.d] : [])),
  );
  expect(paths.has(pathOf(layout, 'QAT'))).toBe(true);
});

test.each([
  ['orgs=all&region=world', false],
  ['orgs=all&region=world&zoom=29.51.26', false],
  ['orgs=all&region=world&zoom=30.51.26', true],
  ['region=KWT', true],
  ['region=gcc', false],
])('%s needs the finer shapes: %s', (query, isNear) => {
  const asked = viewOf(world, query);
  expect(mapChart.bundles(asked).includes('shapes-fine')).toBe(isNear);
  expect(mapChart.parts?.(asked).some(({ id }) => id === 'part/fine')).toBe(isNear);
});

describe('what is in sight', () => {
  const layout = freshLayout();
  const boxAt = (longitude: number, latitude: number) => ({
    west: longitude - 1,
    east: longitude + 1,
    south: latitude - 1,
    north: latitude + 1,
  });

  test('is all of the world from afar', () => {
    const isInSight = createSight(layout, sheet);
    for (const longitude of [-150, -60, 0, 60, 150])
      expect(isInSight(boxAt(longitude, 20))).toBe(true);
  });

  test('is around the middle from near', () => {
    const isInSight = createSight(layout, near(layout, gulf, 10));
    expect(isInSight(boxAt(50, 26))).toBe(true);
    for (const place of [boxAt(-100, 40), boxAt(51, -30), boxAt(140, 26)]) {
      expect(isInSight(place)).toBe(false);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { frameOf, localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { Shapes } from '../../domain/shape.ts';
import { centredOn } from '../../scene/camera.ts';
import { fineDrawings } from './fineDrawing.ts';
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
  (fineDrawings.get(layout)?.shapes ?? layout.shapes).find((shape) => shape.state === state)?.d ??
  '';
const pointsIn = (d: string): number => d.split(/[ML]/).length - 1;

test('both topologies have the same shapes in the same order', () => {
  const coarse = world.bundles.get<Shapes>('shapes');
  expect(featuresOf(fine).map(({ id }) => id)).toEqual(featuresOf(coarse).map(({ id }) => id));
});

describe('a refinement', () => {
  test('makes what is in sight, and leaves alone what is not', () => {
    const layout = freshLayout();
    expect(fineDrawings.get(layout)).toBeUndefined();
    expect(finePart.refine(layout, fine, near(layout, gulf, 8), always)).toBe('finished');
    expect(pointsIn(pathOf(layout, 'SAU'))).toBeGreaterThan(
      pointsIn(layout.shapes.find(({ state }) => state === 'SAU')?.d ?? ''),
    );
    expect(pathOf(layout, 'CAN')).toBe(layout.shapes.find(({ state }) => state === 'CAN')?.d);
    expect(fineDrawings.get(layout)?.borders.coast).not.toBe('');
  });

  test('has nothing to do where everything in sight is there', () => {
    const layout = freshLayout();
    const frame = near(layout, gulf, 8);
    finePart.refine(layout, fine, frame, always);
    const before = fineDrawings.get(layout);
    expect(finePart.refine(layout, fine, frame, always)).toBe('nothing');
    expect(fineDrawings.get(layout)).toBe(before);
  });

  test('stops when the time is up, shows nothing of what is half done, and comes to the same end', () => {
    const [whole, sliced] = [freshLayout(), freshLayout()];
    const frame = near(whole, gulf, 4);
    finePart.refine(whole, fine, frame, always);
    let slices = 0;
    while (finePart.refine(sliced, fine, frame, () => false) === 'more') {
      slices += 1;
      expect(fineDrawings.get(sliced)).toBeUndefined();
    }
    expect(slices).toBeGreaterThan(5);
    expect(fineDrawings.get(sliced)?.borders).toEqual(fineDrawings.get(whole)?.borders);
    expect(pathOf(sliced, 'SAU')).toBe(pathOf(whole, 'SAU'));
  });

  test('keeps what was fine while more comes into sight', () => {
    const layout = freshLayout();
    finePart.refine(layout, fine, near(layout, gulf, 8), always);
    const before = fineDrawings.get(layout)?.shapes.find(({ state }) => state === 'QAT');
    expect(finePart.refine(layout, fine, near(layout, [10, 50], 8), always)).toBe('finished');
    const after = fineDrawings.get(layout)?.shapes;
    expect(after?.find(({ state }) => state === 'QAT')).toBe(before);
    expect(pointsIn(pathOf(layout, 'DEU'))).toBeGreaterThan(
      pointsIn(layout.shapes.find(({ state }) => state === 'DEU')?.d ?? ''),
    );
  });
});

test('the scene draws the finer shapes from near, as the same marks', () => {
  const layout = freshLayout();
  const frame = near(layout, gulf, 8);
  const nearby = viewOf(world, 'orgs=all&region=world&zoom=80.51.26');
  const drawn = (seen: typeof view) => mapChart.scene(layout, data, seen, frame).nodes;
  const marksOf = (nodes: ReturnType<typeof drawn>) =>
    nodes.flatMap(({ mark }) => (mark === undefined ? [] : [[mark.state, mark.value]]));
  const before = marksOf(drawn(nearby));
  expect(mapChart.refine?.(layout, world.bundles, frame, always)).toBe('finished');
  expect(marksOf(drawn(nearby))).toEqual(before);
  const paths = (seen: typeof view) =>
    drawn(seen).flatMap((node) => (node.type === 'path' ? [node.d] : []));
  expect(paths(nearby)).toContain(pathOf(layout, 'SAU'));
  expect(paths(view)).not.toContain(pathOf(layout, 'SAU'));
});

test.each([
  ['orgs=all&region=world', []],
  ['orgs=all&region=world&zoom=29.51.26', []],
  ['orgs=all&region=world&zoom=30.51.26', ['shapes-fine']],
  ['region=KWT', ['shapes-fine']],
  ['region=gcc', []],
])('%s asks for %j beside the picture', (query, bundles) => {
  const asked = viewOf(world, query);
  expect(mapChart.finer?.(asked).bundles).toEqual(bundles);
  expect(mapChart.bundles(asked)).not.toContain('shapes-fine');
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

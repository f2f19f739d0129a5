/** Every state on a map is reached from every other by the arrow keys alone, on the real data and its layouts. */
import { expect, test, vi } from 'vitest';
import { createLinker } from '../src/app/map/walkBoard.ts';
import { walkMarksOf } from '../src/app/map/walkMarks.ts';
import { createStages } from '../src/charts/stages.ts';
import { mapChart } from '../src/charts/map/map.ts';
import type { StateId } from '../src/domain/ids.ts';
import { directions } from '../src/interact/spatial.ts';
import type { Neighbours } from '../src/interact/spatial.ts';
import { atRest, marksOf } from '../src/scene/scene.ts';
import type { Camera, Scene } from '../src/scene/scene.ts';
import { frameOf, localeIn, viewOf } from './looking.ts';
import { buildWorld } from './worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = buildWorld('data');
const locale = await localeIn(world, 'ar');
const sizes = [
  { width: 1040, height: 540 },
  { width: 340, height: 300 },
];

function draw(query: string, size: (typeof sizes)[number], camera: Camera = atRest): Scene {
  const stages = createStages(mapChart);
  const view = viewOf(world, query);
  const frame = frameOf(locale, { ...size, camera });
  return stages.scene(stages.data(world.bundles, world.catalogue, view), view, frame);
}

function reachedFrom(start: StateId, neighbours: Neighbours<StateId>): ReadonlySet<StateId> {
  const seen = new Set([start]);
  for (const state of seen) {
    for (const direction of directions) {
      const next = neighbours(state, direction);
      if (next !== null) seen.add(next);
    }
  }
  return seen;
}

const queries = [
  'orgs=dco',
  'orgs=dco&region=world',
  'orgs=gcc',
  'orgs=gcc&region=world',
  'orgs=eco',
  'orgs=eco&region=world',
  'orgs=dco&indicator=membership&time=2020-11-27',
  'orgs=dco.gcc.eco&indicator=membership',
  'orgs=all&region=world',
];

const cameras: readonly Camera[] = [atRest, { k: 3, dx: -400, dy: -250 }];

test.each(queries)('%s', (query) => {
  for (const scene of sizes.flatMap((size) => cameras.map((camera) => draw(query, size, camera)))) {
    const marks = walkMarksOf(scene);
    const states = new Set(
      marksOf(scene).flatMap(({ mark }) => (mark.kind === 'state' ? [mark.state] : [])),
    );
    expect(new Set(marks.keys())).toEqual(states);
    const neighbours = createLinker()(marks.values());
    for (const state of marks.keys()) {
      expect(reachedFrom(state, neighbours).size).toBe(marks.size);
    }
  }
});

test('nearly every key leads to the nearest state on its side', () => {
  const marks = walkMarksOf(draw('orgs=all&region=world', { width: 1040, height: 540 }));
  const neighbours = createLinker()(marks.values());
  const keys = [...marks.values()].flatMap((from) =>
    directions.map((direction) => {
      const costs = [...marks.values()].flatMap((to) => {
        const [dx, dy] = [to.x - from.x, to.y - from.y];
        const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
        const across = direction === 'left' || direction === 'right' ? dy : dx;
        return ahead > 0 ? [{ id: to.id, cost: ahead + across ** 2 / ahead }] : [];
      });
      const nearest = costs.toSorted((a, b) => a.cost - b.cost)[0]?.id ?? null;
      return nearest === neighbours(from.id, direction);
    }),
  );
  expect(keys.length).toBeGreaterThan(800);
  expect(keys.filter((isNearest) => isNearest).length / keys.length).toBeGreaterThan(0.96);
});

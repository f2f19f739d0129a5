/** Where states are met on the map, with the real shapes: nobody under a finger's size, nobody in another's way. */
import { describe, expect, test, vi } from 'vitest';
import { frameOf, localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { nearestDisc, targetSize } from '../../scene/hit.ts';
import { isWithin, readOutline } from '../../scene/outline.ts';
import { atRest, marksOf } from '../../scene/scene.ts';
import type { Camera, CircleNode, Scene } from '../../scene/scene.ts';
import { createStages } from '../stages.ts';
import { mapChart } from './map.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = buildWorld('data');
const locale = await localeIn(world, 'en');
/** The sheet of a phone of 360 px. */
const phone = { width: 321, height: 260 };

function draw(query: string, camera: Camera = atRest, sheet = phone): Scene {
  const stages = createStages(mapChart);
  const view = viewOf(world, query);
  const data = stages.data(world.bundles, world.catalogue, view);
  return stages.scene(data, view, frameOf(locale, { ...sheet, camera }));
}

function discsOf(scene: Scene): readonly CircleNode[] {
  return scene.nodes.filter(
    (node) => node.type === 'circle' && node.mark !== undefined,
  ) as CircleNode[];
}

function distance(a: CircleNode, b: CircleNode): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function leastDistance(discs: readonly CircleNode[]): number {
  return Math.min(...discs.flatMap((a, i) => discs.slice(i + 1).map((b) => distance(a, b))));
}

/** What a tap chooses: a small mark that is near, else the uppermost shape under the finger. */
function tapped(scene: Scene, x: number, y: number): string | undefined {
  const { k, dx, dy } = scene.camera;
  const under = scene.nodes.findLast(
    (node) =>
      node.type === 'path' &&
      node.world === true &&
      node.mark !== undefined &&
      isWithin(readOutline([node.d]), (x - dx) / k, (y - dy) / k),
  );
  return (nearestDisc(scene, x, y) ?? under?.mark)?.state;
}

/** Where somebody would put a finger: on the state's disc or name point, or on the middle of what is drawn of it. */
function ownPlaces(scene: Scene): readonly (readonly [id: string, x: number, y: number])[] {
  const { k, dx, dy } = scene.camera;
  return marksOf(scene).flatMap((node): (readonly [string, number, number])[] => {
    const id = String(node.mark.state);
    if (node.type === 'circle') return [[id, node.x, node.y]];
    if (node.type !== 'path') return [];
    const [x, y] = node.centre ?? [NaN, NaN];
    return [[id, x * k + dx, y * k + dy]];
  });
}

describe.each(['dco', 'gcc', 'eco'])('on a phone, every member of %s', (organisation) => {
  test.each(['members', 'world'])('can be tapped at its own place at region=%s', (region) => {
    const scene = draw(`orgs=${organisation}&region=${region}`);
    const places = ownPlaces(scene);
    expect(places.length).toBeGreaterThan(5);
    expect(places.map(([, x, y]) => tapped(scene, x, y))).toEqual(places.map(([id]) => id));
  });

  test.each(['members', 'world'])('has a target of 24 px for itself at region=%s', (region) => {
    const scene = draw(`orgs=${organisation}&region=${region}`);
    const small = new Set(
      marksOf(scene).flatMap((node) =>
        node.type === 'circle' || (node.type === 'path' && node.small === true)
          ? [String(node.mark.state)]
          : [],
      ),
    );
    const discs = new Set(discsOf(scene).map(({ mark }) => String(mark?.state)));
    const half = targetSize / 2 - 0.7;
    const edges = [
      [half, 0],
      [-half, 0],
      [0, half],
      [0, -half],
    ] as const;
    const faults = ownPlaces(scene).flatMap(([id, x, y]) =>
      edges.flatMap(([byX, byY]) => {
        const found = tapped(scene, x + byX, y + byY) ?? 'nobody';
        // A disc's target is its own; a small shape's may end where another shape's begins, but never under a disc.
        const isWrong = discs.has(id) ? found !== id : small.has(id) && discs.has(found);
        return isWrong ? [`${id}: ${found}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('discs', () => {
  test.each([
    'orgs=dco',
    'orgs=dco&region=world',
    'orgs=gcc',
    'orgs=gcc&region=world',
    'orgs=eco',
    'orgs=eco&region=world',
    'orgs=las',
    'orgs=eu',
    'orgs=dco&indicator=membership&region=world',
  ])('keep a finger apart on a phone with %s', (query) => {
    const discs = discsOf(draw(query));
    expect(leastDistance(discs)).toBeGreaterThan(targetSize * 0.96);
  });

  test.each([phone, { width: 1009, height: 500 }])(
    'are never smaller than 8 px nor on one another with all the world on $width px',
    (sheet) => {
      const discs = discsOf(draw('orgs=all&region=world', atRest, sheet));
      expect(discs.length).toBeGreaterThan(100);
      for (const { radius } of discs) expect(radius * 2).toBeGreaterThanOrEqual(8);
      expect(leastDistance(discs)).toBeGreaterThan(9);
    },
  );

  test('stay where they are while time runs, whoever comes and goes', () => {
    const before = discsOf(draw('orgs=dco&indicator=membership&time=2021-06-01&region=world'));
    const after = new Map(
      discsOf(draw('orgs=dco&indicator=membership&time=2024-06-01&region=world')).map((disc) => [
        disc.key,
        disc,
      ]),
    );
    expect(before.length).toBeGreaterThan(3);
    for (const { key, x, y } of before) expect(after.get(key)).toMatchObject({ x, y });
  });

  test('stay where they are when a state from elsewhere is chosen', () => {
    const chosen = new Map(
      discsOf(draw('orgs=gcc&states=LBN.IRQ&region=world')).map((disc) => [disc.key, disc]),
    );
    for (const { key, x, y } of discsOf(draw('orgs=gcc&region=world'))) {
      expect(chosen.get(key)).toMatchObject({ x, y });
    }
    expect(leastDistance([...chosen.values()])).toBeGreaterThan(targetSize * 0.9);
  });

  test('move all alike with the sheet', () => {
    const still = discsOf(draw('orgs=dco&region=world', { k: 1.7, dx: -40, dy: -30 }));
    const moved = discsOf(draw('orgs=dco&region=world', { k: 1.7, dx: -60, dy: -90 }));
    expect(still.length).toBeGreaterThan(3);
    for (const [index, { x, y }] of still.entries()) {
      expect(moved[index]?.x).toBeCloseTo(x - 20, 1);
      expect(moved[index]?.y).toBeCloseTo(y - 60, 1);
    }
  });

  test('move little with a little more magnification, and come home as their shapes grow', () => {
    const at = (k: number): ReadonlyMap<string, CircleNode> =>
      new Map(
        discsOf(draw('orgs=gcc&region=world', { k, dx: 0, dy: 0 })).map((disc) => [disc.key, disc]),
      );
    for (let k = 1; k < 16; k *= 1.03) {
      const next = at(k * 1.03);
      for (const [key, { x, y }] of at(k)) {
        const there = next.get(key);
        if (there === undefined) continue;
        // What magnification alone moves is left out.
        expect(Math.hypot(there.x - x * 1.03, there.y - y * 1.03), `${key} at ${k}`).toBeLessThan(
          6,
        );
      }
    }
    expect([...at(40).keys()]).toEqual(['disc-BHR']);
    expect(at(48).size).toBe(0);
  });

  test('have no mark where the shape has it, and every state has one', () => {
    for (const k of [1, 3, 9]) {
      const marks = marksOf(draw('orgs=eu&region=world', { k, dx: 0, dy: 0 })).map(
        ({ mark }) => mark.state,
      );
      expect(new Set(marks).size).toBe(marks.length);
      expect(marks.length).toBe(27);
    }
  });
});

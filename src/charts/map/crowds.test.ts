import { describe, expect, test } from 'vitest';
import { frameOf, localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { nearestDisc, targetSize } from '../../scene/hit.ts';
import type { Scene } from '../../scene/scene.ts';
import { insetOf } from './crowds.ts';
import { mapChart } from './map.ts';

const world = buildWorld('data');
const locale = await localeIn(world, 'ar');

function draw(query: string, width: number, height: number) {
  const view = viewOf(world, query);
  const data = mapChart.join(world.bundles, world.catalogue, view);
  const frame = frameOf(locale, { width, height });
  const layout = mapChart.layout(data, view, frame);
  const scene = mapChart.scene(layout, data, view, frame);
  const inset = insetOf(scene, (id) => mapChart.spot?.(layout, id) ?? null, 'right');
  const seen =
    inset === null
      ? null
      : mapChart.scene(layout, data, view, {
          ...frame,
          width: inset.width,
          height: inset.height,
          camera: inset.camera,
        });
  return { scene, inset, seen };
}

const discOf = (scene: Scene, state: string) =>
  scene.nodes.find((node) => node.type !== 'text' && node.mark?.state === state);

describe('the Gulf on a phone that shows the world', () => {
  const { scene, inset, seen } = draw('orgs=gcc&region=world', 336, 300);

  test('has an inset in a corner that is free of marks and of buttons', () => {
    if (inset === null) throw new Error('There is no inset.');
    const right = inset.left + inset.width;
    const bottom = inset.top + inset.height;
    expect(inset.left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(scene.width);
    expect(bottom).toBeLessThanOrEqual(scene.height);
    expect(right > scene.width / 2 && bottom > scene.height / 2).toBe(false);
    const inIt = scene.nodes.filter(
      (node) =>
        (node.type === 'circle' || node.type === 'text') &&
        node.x > inset.left &&
        node.x < right &&
        node.y > inset.top &&
        node.y < bottom,
    );
    expect(inIt).toEqual([]);
  });

  test('shows every one of its small states as a target of its own', () => {
    for (const state of ['BHR', 'KWT', 'QAT']) {
      const node = seen === null ? undefined : discOf(seen, state);
      if (seen === null || node?.type !== 'circle') continue;
      expect(nearestDisc(seen, node.x, node.y)?.state).toBe(state);
      expect(node.x).toBeGreaterThan(0);
      expect(node.x).toBeLessThan(inset?.width ?? 0);
    }
    expect(seen?.nodes.some(({ mark }) => mark?.state === 'BHR')).toBe(true);
  });

  test('stands for a part of the sheet that has the same shape as the inset', () => {
    if (inset === null) throw new Error('There is no inset.');
    const { of, width, height, camera } = inset;
    expect((of.right - of.left) / (of.bottom - of.top)).toBeCloseTo(width / height);
    expect(of.left * camera.k + camera.dx).toBeCloseTo(0);
    expect(of.bottom * camera.k + camera.dy).toBeCloseTo(height);
    expect(camera.k).toBeGreaterThan(targetSize / 12);
  });
});

test.each([
  ['orgs=dco&region=members', 1040, 540],
  ['states=KWT&orgs=eco', 1040, 540],
])('there is none where nobody crowds: %s', (query, width, height) => {
  expect(draw(query, width, height).inset).toBeNull();
});

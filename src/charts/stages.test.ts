import { describe, expect, test, vi } from 'vitest';
import { frameOf, localeIn, viewOf } from '../../test/looking.ts';
import { buildWorld } from '../../test/worlds.ts';
import { marksOf } from '../scene/scene.ts';
import type { Scene } from '../scene/scene.ts';
import type { View } from '../view/view.ts';
import type { Frame } from './chart.ts';
import { mapChart } from './map/map.ts';
import { createStages } from './stages.ts';

const world = buildWorld('test/datasets/awkward');
const frame = frameOf(await localeIn(world, 'en'));

/** The map's stages, with a count of how often each has run. */
function counted() {
  const join = vi.fn<typeof mapChart.join>(mapChart.join);
  const layout = vi.fn<typeof mapChart.layout>(mapChart.layout);
  const scene = vi.fn<typeof mapChart.scene>(mapChart.scene);
  const stages = createStages({ ...mapChart, join, layout, scene });
  const draw = (view: View, on: Frame = frame): Scene =>
    stages.scene(stages.data(world.bundles, world.catalogue, view), view, on);
  const runs = () => [join, layout, scene].map((stage) => stage.mock.calls.length);
  return { draw, runs };
}

const view = viewOf(world, 'orgs=all&region=world&time=2000');
/** Another view, as the store makes it: what is the same keeps its identity. */
const but = (change: Partial<View>): View => ({ ...view, ...change });

/** The paths of the world: what lies on the sheet itself may follow the camera. */
const pathsOf = (scene: Scene) =>
  scene.nodes.flatMap((node) =>
    node.type === 'path' && node.world === true ? [[node.key, node.d]] : [],
  );

describe('the stages of a chart', () => {
  test('draw five scenes for five steps of a drag, and lay out none', () => {
    const { draw, runs } = counted();
    const first = draw(view);
    expect(runs()).toEqual([1, 1, 1]);
    const steps = [2001, 2002, 2003, 2004, 2005].map((time) => draw(but({ time })));
    expect(runs()).toEqual([1, 1, 6]);
    expect(new Set([first, ...steps]).size).toBe(6);
    for (const step of steps) expect(pathsOf(step)).toEqual(pathsOf(first));
  });

  test('draw nothing again for the view that is shown', () => {
    const { draw, runs } = counted();
    const scene = draw(view);
    expect(draw(view)).toBe(scene);
    expect(runs()).toEqual([1, 1, 1]);
  });

  test('neither join nor lay out for a selection, a theme or another language', () => {
    const { draw, runs } = counted();
    draw(view);
    draw(but({ states: viewOf(world, 'states=XAC').states }));
    draw(view, { ...frame, theme: 'dark' });
    draw(view, { ...frame, label: () => 'اسم' });
    expect(runs()).toEqual([1, 1, 4]);
  });

  test('join for another indicator, and keep its paths', () => {
    const { draw, runs } = counted();
    const before = draw(view);
    const after = draw(but({ indicator: viewOf(world, 'indicator=internet-users').indicator }));
    expect(runs()[0]).toBe(2);
    expect(pathsOf(after)).toEqual(pathsOf(before));
    expect(marksOf(after)).not.toEqual(marksOf(before));
  });

  test('lay out for another size and another region', () => {
    const { draw, runs } = counted();
    draw(view);
    draw(view, { ...frame, width: 400 });
    draw(but({ region: 'members' }));
    expect(runs()).toEqual([1, 3, 3]);
  });

  test('look at the same layout through a camera that has moved', () => {
    const { draw, runs } = counted();
    const atRest = draw(view);
    const near = draw(view, { ...frame, camera: { k: 4, dx: -900, dy: -300 } });
    expect(runs()).toEqual([1, 1, 2]);
    expect(near.camera.k).toBe(4);
    expect(pathsOf(near)).toEqual(pathsOf(atRest));
  });
});

describe('what can be drawn', () => {
  const stages = createStages(mapChart);
  const data = stages.data(world.bundles, world.catalogue, view);

  test('is what was drawn last while the next is on its way, as the very same object', () => {
    const first = stages.drawable(data, view, 'en');
    expect(first).toMatchObject({ data, view });
    expect(stages.drawable(data, view, 'en')).toBe(first);
    expect(stages.drawable(null, but({ indicator: 'membership' }), 'en')).toBe(first);
  });

  test('is nothing where there was nothing, or nothing in this language', () => {
    expect(createStages(mapChart).drawable(null, view, 'en')).toBeNull();
    stages.drawable(data, view, 'en');
    expect(stages.drawable(null, view, 'ar')).toBeNull();
  });
});

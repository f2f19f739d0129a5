import { describe, expect, test, vi } from 'vitest';
import { makeWeb } from '../../../bench/network/web.ts';
import { localeIn } from '../../../test/looking.ts';
import { networkOf } from '../../../test/network.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { arranging } from './arrange.ts';
import type { ArrangeTask } from './arrange.ts';
import { arranged, arrangeTaskOf, layoutBetween } from './arrangement.ts';
import { finish } from './inPieces.ts';
import { networkChart } from './network.ts';
import { layOutNetwork } from './networkLayout.ts';
import { settling } from './settle.ts';

vi.setConfig({ testTimeout: 120_000 });

const world = buildWorld('data');
const locale = await localeIn(world, 'ar', ['network']);

/** As a worker does it: from a copy of what is sent to it. */
const arrange = (task: ArrangeTask) => finish(arranging(structuredClone(task)));

/** How many boxes lie on another, and how many beside the sheet. */
function faults({ halves, width, height }: ArrangeTask, places: Float32Array) {
  const boxes = Array.from({ length: halves.length / 2 }, (_, index) => {
    const [x, y] = [places[2 * index] ?? 0, places[2 * index + 1] ?? 0];
    const [wide, high] = [halves[2 * index] ?? 0, halves[2 * index + 1] ?? 0];
    return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
  }).toSorted((a, b) => a.left - b.left);
  let over = 0;
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      if (b.left >= a.right) break;
      if (a.top < b.bottom && b.top < a.bottom) over += 1;
    }
  });
  const beside = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  ).length;
  return { over, beside };
}

describe.each([
  'orgs=all',
  '',
  'links=event',
  'orgs=all&links=agreement',
  'orgs=all&links=shared',
  'orgs=all&time=1950',
  'focus=KWT&time=2024-06-01',
  'orgs=all&focus=un',
  'nodes=event',
])('%s', (query) => {
  test.each([
    [328, 470],
    [1080, 620],
  ])('on %i by %i is arranged without a node on another, the same every time', (width, height) => {
    const { data, view, web: drawn, frame } = networkOf(world, query, locale, { width, height });
    // What is a node of its own ties whom it names all the same.
    const links = [...new Set([...view.links, ...view.nodes])];
    const web = networkChart.web(data, { ...view, links, nodes: [] }, drawn.day);
    const base = layOutNetwork(data, view, frame);
    const task = arrangeTaskOf(base, web);
    const places = arrange(task);
    expect(faults(task, places)).toEqual({ over: 0, beside: 0 });
    expect(arrange(task)).toEqual(places);
    const layout = arranged(base, places);
    expect([...layout.spots.keys()].toSorted()).toEqual([...base.spots.keys()].toSorted());
    expect(new Map(layoutBetween(base, layout, 1).spots)).toEqual(new Map(layout.spots));
    if (view.focus !== null) {
      expect(layout.spots.get(view.focus)).toMatchObject({ x: width / 2, y: height / 2 });
    }
  });
});

test('says how far it is, never backwards by more than a try', () => {
  const { data, view, web, frame } = networkOf(world, '', locale);
  const shares = [...arranging(arrangeTaskOf(layOutNetwork(data, view, frame), web))];
  expect(shares.length).toBeGreaterThan(100);
  for (const share of shares) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
});

test.each([2000, 10_000])('%i made-up nodes find places of their own', (count) => {
  const { bodies, ties } = makeWeb(count);
  const [width, height] = [1080, 620];
  const task: ArrangeTask = {
    width,
    height,
    places: new Float32Array(2 * bodies).fill(300),
    halves: new Float32Array(2 * bodies).fill(2),
    roles: new Uint8Array(bodies).fill(2),
    ends: Uint32Array.from(ties.flat()),
    pulls: new Float32Array(ties.length).fill(0.5),
  };
  const places = arrange(task);
  expect(faults(task, places)).toEqual({ over: 0, beside: 0 });
});

/** Worked out once and written down: another machine, or another engine, has to come to the same thousandths. */
test('a web settles where it has always settled', () => {
  const pullers = [true, false, false, false, true, false].map((isOrganisation) => ({
    isOrganisation,
  }));
  const pulls = [
    [0, 1, 1],
    [0, 2, 1],
    [0, 3, 0.4],
    [4, 3, 1],
    [4, 5, 1],
    [2, 5, 0.3],
  ].map(([a = 0, b = 0, pull = 1]) => ({ a, b, pull }));
  expect(
    finish(settling(pullers, pulls)).map(({ x, y }) => [
      Math.round(x * 1000) / 1000,
      Math.round(y * 1000) / 1000,
    ]),
  ).toEqual([
    [-30.112, -40.537],
    [33.369, -85.299],
    [57.5, -35.949],
    [-74.656, 36.448],
    [11.149, 50.958],
    [93.511, 28.32],
  ]);
});

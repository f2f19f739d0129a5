/** A thousand random zooms and pans: whatever the window, the drawing keeps its laws. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { axisScene, lanesScene } from '../src/charts/timeline/timelineScene.ts';
import { extentOf, panWindow, zoomWindow } from '../src/charts/timeline/timeWindow.ts';
import { createTimeScale, timeDirection } from '../src/charts/timeline/timeScale.ts';
import type { TimeWindow } from '../src/charts/timeline/timelineFrame.ts';
import type { Scene, SceneNode } from '../src/scene/scene.ts';
import { localeIn, timelineOf } from './looking.ts';
import { brokenNodes, outsiders, sharedKeys } from './sceneLaws.ts';
import { buildWorld } from './worlds.ts';

vi.setConfig({ testTimeout: 240_000 });

const world = buildWorld('data');
/** Wider than letters are, so that what is free of overlap here is so on any screen. */
const measure = (text: string, size: number): number =>
  text.replaceAll(/[\u2066-\u2069]/g, '').length * size * 0.62;
const walks = ['', 'orgs=las.gcc', 'orgs=all&group=type', 'orgs=dco&group=state'];
const steps = 1000 / walks.length / 2;

/** A step of the reader's hand: a pan by part of what is seen, or a zoom around some place of it. */
const anyStep = fc.oneof(
  fc.record({ pan: fc.double({ min: -1, max: 1, noNaN: true }) }),
  fc.record({
    zoom: fc.double({ min: 0.2, max: 3, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

type TextNode = Extract<SceneNode, { type: 'text' }>;
interface Box {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ key, text, x, y, anchor, size }: TextNode): Box {
  const width = measure(text, size);
  const left = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2;
  return { key, left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.1 };
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.key} on ${b.key}`),
  );
}

const textsOf = (scene: Scene): readonly Box[] =>
  scene.nodes.flatMap((node) => (node.type === 'text' ? [boxOf(node)] : []));

describe.each(['ar', 'en'])('in %s', (language) => {
  test.each(walks)('%s', async (query) => {
    const locale = await localeIn(world, language);
    const folds = new Map([['memberships', true]]);
    const { view, data, layout, frame } = timelineOf(world, query, locale, { measure, folds });
    const extent = extentOf(data);
    const direction = timeDirection(view, locale);
    let window: TimeWindow = frame.window;
    for (const step of fc.sample(anyStep, { numRuns: steps, seed: 20260206 })) {
      const length = window.to - window.from;
      window =
        'pan' in step
          ? panWindow(window, step.pan * length, extent)
          : zoomWindow(window, step.zoom, extent, window.from + step.at * length);
      expect(window.to - window.from).toBeGreaterThanOrEqual(7);
      const now = { ...frame, window };
      const lanes = lanesScene(layout, data, view, now);
      for (const scene of [lanes, axisScene(layout, data, view, now)]) {
        expect(brokenNodes(scene)).toEqual([]);
        expect(sharedKeys(scene)).toEqual([]);
        expect(outsiders(scene, measure).map(({ key }) => key)).toEqual([]);
        expect(overlaps(textsOf(scene))).toEqual([]);
      }
      inOrder(lanes, createTimeScale(layout, window, direction).direction);
    }
  });
});

/** Marks of a row stand in order of time, none on another. */
function inOrder({ nodes }: Scene, direction: 'ltr' | 'rtl'): void {
  const circles = nodes.flatMap((node) =>
    node.type === 'circle' && (node.mark?.kind === 'event' || node.mark?.kind === 'crowd')
      ? [node]
      : [],
  );
  for (const row of Map.groupBy(circles, ({ y }) => y).values()) {
    const sorted = row.toSorted((a, b) => a.x - b.x);
    for (const [index, circle] of sorted.entries()) {
      const before = sorted[index - 1];
      if (before === undefined) continue;
      expect(circle.x - circle.radius).toBeGreaterThan(before.x + before.radius - 0.2);
    }
    const events = sorted.filter(({ mark }) => mark?.kind === 'event');
    const days = events.map(({ mark }) => String(mark?.value).slice(0, 4));
    expect(days).toEqual(direction === 'ltr' ? days.toSorted() : days.toSorted().toReversed());
  }
}

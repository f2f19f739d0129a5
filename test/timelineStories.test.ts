/** The laws of scenes, for every story of the timeline, in both directions, on a phone, a slide and a wide window. */
import { describe, expect, test, vi } from 'vitest';
import { isInWindow, windowOf } from '../src/charts/timeline/inWindow.ts';
import { itemText, laneSentence, readerLanes } from '../src/charts/timeline/readerList.ts';
import { timelineStories } from '../src/charts/timeline/stories.ts';
import { timelineChart } from '../src/charts/timeline/timeline.ts';
import { localeIn, measureRoughly, timelineOf } from './looking.ts';
import { brokenNodes, outsiders, sharedKeys, strangeMarks, unclearMarks } from './sceneLaws.ts';
import { buildWorld } from './worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = { atlas: buildWorld('data'), awkward: buildWorld('test/datasets/awkward') };
const sizes = [
  { width: 360, height: 640 },
  { width: 960, height: 540 },
  { width: 1440, height: 760 },
];
const measure = measureRoughly;

test('stories have names and addresses of their own', () => {
  expect(new Set(timelineStories.map(({ name }) => name)).size).toBe(timelineStories.length);
  expect(new Set(timelineStories.map(({ query }) => query)).size).toBe(timelineStories.length);
});

describe.each(timelineStories)('$name', ({ dataset, query }) => {
  const world = worlds[dataset];

  test.each(['ar', 'en'])('draws by the laws of scenes in %s', async (language) => {
    const locale = await localeIn(world, language);
    for (const size of sizes) {
      const { view, data, layout, frame } = timelineOf(world, query, locale, { ...size, measure });
      const scene = timelineChart.scene(layout, data, view, frame);
      expect(sharedKeys(scene)).toEqual([]);
      expect(strangeMarks(scene, world.catalogue)).toEqual([]);
      expect(unclearMarks(scene)).toEqual([]);
      expect(brokenNodes(scene)).toEqual([]);
      expect(outsiders(scene, measure).map(({ key }) => key)).toEqual([]);
      expect(scene.nodes.length).toBeGreaterThan(0);
    }
  });

  test('has a table and a list with every fact of the stretch shown', async () => {
    const locale = await localeIn(world, 'en');
    const { view, data, layout } = timelineOf(world, query, locale);
    const window = windowOf(data, view);
    const facts = [...data.memberships, ...data.offices, ...data.events, ...data.agreements]
      .filter((item) => isInWindow(item, window))
      .map(({ key }) => key)
      .toSorted();
    const { rows, columns } = timelineChart.table(data, view, locale);
    expect(rows.map(({ key }) => key).toSorted()).toEqual(facts);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    const listed = readerLanes(layout.groups, window)
      .flatMap(({ items }) => items.map(({ key }) => key))
      .toSorted();
    const offices = data.offices.map(({ key }) => key);
    const inLanes =
      view.group === 'organisation' ? facts : facts.filter((key) => !offices.includes(key));
    expect(listed).toEqual(inLanes);
  });

  test.each(['ar', 'en', 'fa', 'fr'])('says whole sentences in %s', async (language) => {
    const locale = await localeIn(world, language);
    const { view, data, layout, frame } = timelineOf(world, query, locale, { measure });
    const { caption, columns, rows } = timelineChart.table(data, view, locale);
    const scene = timelineChart.scene(layout, data, view, frame);
    const words = [
      ...timelineChart.describe(data, view).map(locale.say),
      locale.say(caption),
      ...columns.map(({ label }) => locale.say(label)),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => locale.value(text))),
      ...readerLanes(layout.groups, frame.window).flatMap((lane) => [
        laneSentence(lane, locale),
        ...lane.items.map((item) => itemText(item, locale)),
      ]),
      ...scene.nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])),
    ];
    expect(words[0]?.length).toBeGreaterThan(10);
    for (const word of words) {
      expect(word).not.toMatch(/\[\[|\]\]|\{\{|\}\}|undefined|NaN|\[object/);
      expect(word).not.toMatch(/\b(timeline|events|figure|site):[a-z]/i);
    }
  });
});

test('time turned is the same picture in a mirror', async () => {
  const locale = await localeIn(worlds.atlas, 'en');
  const barsOf = (query: string): readonly (readonly [unknown, number])[] => {
    const { view, data, layout, frame } = timelineOf(worlds.atlas, query, locale);
    const middle = (layout.plot.left + layout.plot.right) / 2;
    return timelineChart
      .scene(layout, data, view, frame)
      .nodes.flatMap((node) =>
        node.type === 'path' && node.mark?.kind === 'membership' && node.centre !== undefined
          ? [[node.mark.membership, Math.round(Math.abs(node.centre[0] - middle))] as const]
          : [],
      );
  };
  expect(barsOf('tdir=rtl')).toEqual(barsOf('tdir=ltr'));
});

test('lanes stand close enough for a slide', async () => {
  const locale = await localeIn(worlds.atlas, 'ar');
  const view = timelineOf(worlds.atlas, '', locale);
  for (const [width, height] of [
    [1280, 720],
    [960, 540],
  ] as const) {
    const layout = timelineChart.layout(view.data, view.view, {
      width,
      height,
      locale,
      folds: new Map(),
      dense: true,
    });
    expect(layout.height).toBeLessThanOrEqual(height);
  }
});

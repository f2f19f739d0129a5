/** The laws of scenes, for every story of the ranking: in both directions, on a phone, a slide and a wide window. */
import { describe, expect, test, vi } from 'vitest';
import { createRankChart } from '../src/charts/rank/rank.ts';
import type { RankChart } from '../src/charts/rank/rank.ts';
import { placesIn } from '../src/charts/rank/rankPlaces.ts';
import { rankStories } from '../src/charts/rank/stories.ts';
import { createStages } from '../src/charts/stages.ts';
import { directionOf } from '../src/locale/defaults.ts';
import type { Locale } from '../src/locale/locale.ts';
import { marksOf } from '../src/scene/scene.ts';
import type { Scene } from '../src/scene/scene.ts';
import { frameOf, localeIn, measureRoughly, viewOf } from './looking.ts';
import {
  brokenNodes,
  marksAsRows,
  outsiders,
  sharedKeys,
  strangeMarks,
  unclearMarks,
} from './sceneLaws.ts';
import { buildWorld } from './worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = { atlas: buildWorld('data'), awkward: buildWorld('test/datasets/awkward') };
const sizes = [
  { width: 340, height: 760 },
  { width: 960, height: 540 },
  { width: 1040, height: 5000 },
];
const measure = measureRoughly;

function chartFor({ language, compare }: Locale): RankChart {
  return createRankChart({ language, direction: directionOf(language), compare });
}

function sceneOf(
  chart: RankChart,
  world: (typeof worlds)['atlas'],
  query: string,
  locale: Locale,
  size: (typeof sizes)[number],
): Scene {
  const view = viewOf(world, query, 'rank');
  const stages = createStages(chart);
  const data = stages.data(world.bundles, world.catalogue, view);
  return stages.scene(data, view, frameOf(locale, { ...size, measure }));
}

test('stories have names and addresses of their own', () => {
  expect(new Set(rankStories.map(({ name }) => name)).size).toBe(rankStories.length);
  expect(new Set(rankStories.map(({ query }) => query)).size).toBe(rankStories.length);
});

describe.each(rankStories)('$name', ({ dataset, query }) => {
  const world = worlds[dataset];

  test.each(['ar', 'en'])('draws by the laws of scenes in %s', async (language) => {
    const locale = await localeIn(world, language, ['rank']);
    for (const size of sizes) {
      const scene = sceneOf(chartFor(locale), world, query, locale, size);
      expect(sharedKeys(scene)).toEqual([]);
      expect(strangeMarks(scene, world.catalogue)).toEqual([]);
      expect(unclearMarks(scene)).toEqual([]);
      expect(brokenNodes(scene)).toEqual([]);
      expect(outsiders(scene, measure).map(({ key }) => key)).toEqual([]);
      for (const { left, top, width, height } of placesIn(scene)) {
        expect(left).toBeGreaterThanOrEqual(-0.01);
        expect(left + width).toBeLessThanOrEqual(size.width + 0.01);
        expect(top + height).toBeLessThanOrEqual(size.height + 0.01);
      }
    }
  });

  test('is the same picture in a mirror for those who read from the right', async () => {
    const locale = await localeIn(world, 'en', ['rank']);
    const size = { width: 1000, height: 900 };
    const barsOf = (direction: 'ltr' | 'rtl') => {
      const chart = createRankChart({ language: 'en', direction, compare: locale.compare });
      return placesIn(sceneOf(chart, world, query, locale, size)).map(({ id, bar }) => [
        id,
        ...bar.map((x) => Math.round(direction === 'ltr' ? x : size.width - x)),
      ]);
    };
    // Between two years runs time, which no language turns.
    const isSlope = barsOf('ltr').every(([, from, to]) => from === to);
    expect(isSlope ? [] : barsOf('rtl')).toEqual(isSlope ? [] : barsOf('ltr'));
  });

  test('has a table with the very rows that are marks', async () => {
    const locale = await localeIn(world, 'en', ['rank']);
    const chart = chartFor(locale);
    const view = viewOf(world, query, 'rank');
    const data = chart.join(world.bundles, world.catalogue, view);
    const { columns, rows } = chart.table(data, view);
    const scene = sceneOf(chart, world, query, locale, sizes[2] ?? { width: 1, height: 1 });
    const told = rows
      .filter(({ state, apart }) => state !== undefined && apart !== true)
      .map(
        ({ state, cells }) =>
          [String(state), cells.findLast(({ time }) => time !== undefined)?.value] as const,
      )
      .toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
    expect(told).toEqual(marksAsRows(scene));
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  test.each(['ar', 'en', 'fa', 'fr'])('says whole sentences in %s', async (language) => {
    const locale = await localeIn(world, language, ['rank']);
    const chart = chartFor(locale);
    const view = viewOf(world, query, 'rank');
    const data = chart.join(world.bundles, world.catalogue, view);
    const { caption, columns, rows } = chart.table(data, view);
    const scene = sceneOf(chart, world, query, locale, { width: 1000, height: 700 });
    const words = [
      ...chart.describe(data, view).map(locale.say),
      locale.say(caption),
      ...columns.map(({ label }) => locale.say(label)),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => locale.value(text))),
      ...scene.nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])),
    ];
    expect(words[0]?.length).toBeGreaterThan(10);
    for (const word of words) {
      expect(word).not.toMatch(/\[\[|\]\]|\{\{|\}\}|undefined|NaN|\[object/);
      expect(word).not.toMatch(/\b(rank|map|figure|site):[a-z]/i);
    }
  });
});

test('nothing jumps from year to year: the axis, the rows and the room of names stay', async () => {
  const locale = await localeIn(worlds.atlas, 'ar', ['rank']);
  const chart = chartFor(locale);
  const fixed = (year: number) => {
    const scene = sceneOf(chart, worlds.atlas, `orgs=las&time=${year}`, locale, {
      width: 1000,
      height: 900,
    });
    return scene.nodes
      .filter(({ key }) => /^(tick|number)-/.test(key))
      .map((node) => (node.type === 'path' ? node.d.replace(/V.*$/, '') : JSON.stringify(node)));
  };
  for (const year of [1962, 1985, 2010]) expect(fixed(year)).toEqual(fixed(2024));
});

test('every state of the world has a mark, on a slide as on a page', async () => {
  const locale = await localeIn(worlds.atlas, 'ar', ['rank']);
  const economies = worlds.atlas.catalogue.states.filter(({ economy }) => economy).length;
  for (const [width, height] of [
    [1280, 720],
    [960, 540],
    [1040, 5000],
  ] as const) {
    const scene = sceneOf(chartFor(locale), worlds.atlas, 'orgs=all', locale, { width, height });
    const states = marksOf(scene).filter(({ mark }) => mark.kind === 'state');
    expect(states).toHaveLength(economies);
  }
});

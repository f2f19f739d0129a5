/** The laws of scenes, for every story of trends, in both directions, on a phone, a slide and a wide window. */
import { describe, expect, test, vi } from 'vitest';
import { createStages } from '../src/charts/stages.ts';
import { trendsStories } from '../src/charts/trends/stories.ts';
import { trendsChart } from '../src/charts/trends/trends.ts';
import { trendsTime } from '../src/charts/trends/trendsData.ts';
import type { Scene, TextNode } from '../src/scene/scene.ts';
import { marksOf } from '../src/scene/scene.ts';
import { frameOf, localeIn, measureRoughly, viewOf } from './looking.ts';
import { brokenNodes, outsiders, sharedKeys, strangeMarks, unclearMarks } from './sceneLaws.ts';
import { buildWorld } from './worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = { atlas: buildWorld('data'), awkward: buildWorld('test/datasets/awkward') };
const sizes = [
  { width: 340, height: 320 },
  { width: 960, height: 540 },
  { width: 1440, height: 760 },
];
const measure = measureRoughly;

test('stories have names and addresses of their own', () => {
  expect(new Set(trendsStories.map(({ name }) => name)).size).toBe(trendsStories.length);
  expect(new Set(trendsStories.map(({ query }) => query)).size).toBe(trendsStories.length);
});

describe.each(trendsStories)('$name', ({ dataset, query }) => {
  const world = worlds[dataset];
  const view = viewOf(world, query, 'trends');
  const stages = createStages(trendsChart);
  const data = stages.data(world.bundles, world.catalogue, view);

  test.each(['ar', 'en'])('draws by the laws of scenes in %s', async (language) => {
    const locale = await localeIn(world, language, ['trends', 'axes']);
    for (const size of sizes) {
      const scene = stages.scene(data, view, frameOf(locale, { ...size, measure }));
      expect(sharedKeys(scene)).toEqual([]);
      expect(strangeMarks(scene, world.catalogue)).toEqual([]);
      expect(unclearMarks(scene)).toEqual([]);
      expect(brokenNodes(scene)).toEqual([]);
      expect(outsiders(scene, measure).map(({ key }) => key)).toEqual([]);
      expect(clashes(scene)).toEqual([]);
    }
  });

  test('has a row for every line, with the value of its mark', async () => {
    const locale = await localeIn(world, 'en', ['trends', 'axes']);
    const scene = stages.scene(data, view, frameOf(locale, { measure }));
    const { rows, columns } = trendsChart.table(data, view);
    const { year } = trendsTime(data, view);
    const told = new Map(
      rows.map(({ key, cells }) => [key, cells.find(({ time }) => time === String(year))?.value]),
    );
    const marked = new Map<string, unknown>(
      marksOf(scene)
        .filter(({ mark }) => mark.kind !== 'event')
        .map(({ mark }) => [mark.state ?? mark.organisation ?? 'world', mark.value]),
    );
    expect([...told.keys()].toSorted()).toEqual([...marked.keys()].toSorted());
    for (const [key, value] of told) {
      const mark = marked.get(key);
      expect([key, value === undefined]).toEqual([key, mark === undefined]);
      if (value !== undefined) expect(Number(mark) / Number(value) || 1).toBeCloseTo(1, 7);
    }
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  test.each(['ar', 'en', 'fa', 'fr'])('says whole sentences in %s', async (language) => {
    const locale = await localeIn(world, language, ['trends', 'axes']);
    const { caption, columns, rows } = trendsChart.table(data, view);
    const sentences = trendsChart.describe(data, view).map(locale.say);
    expect(sentences.length).toBeGreaterThan(0);
    for (const word of [
      ...sentences,
      locale.say(caption),
      ...columns.map(({ label }) => locale.say(label)),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => locale.value(text))),
    ]) {
      expect(word).not.toMatch(/\[\[|\]\]|\{\{|\}\}|undefined|NaN|\[object|\b(map|trends|figure):/);
    }
  });

  test('a step of the year draws neither the layout nor a line anew', async () => {
    const locale = await localeIn(world, 'en', ['trends', 'axes']);
    const frame = frameOf(locale, { measure });
    const { years } = trendsTime(data, view);
    const at = (time: number): Scene =>
      stages.scene(data, { ...view, time, span: { from: years[0], to: years[1] } }, frame);
    const [one, other] = [at(years[1]), at(years[1] - 1)];
    const linesOf = ({ nodes }: Scene): readonly string[] =>
      nodes.flatMap((node) =>
        node.type === 'path' && node.key.startsWith('line-') ? [node.d] : [],
      );
    expect(linesOf(one)).toEqual(linesOf(other));
    expect(stages.layout(data, { ...view, time: years[0] }, frame)).toBe(
      stages.layout(data, view, frame),
    );
    expect(one.nodes.map(({ key }) => key)).toEqual(other.nodes.map(({ key }) => key));
  });
});

/** Names of lines that touch each other. */
function clashes({ nodes }: Scene): readonly string[] {
  const names = nodes.filter(
    (node): node is TextNode => node.type === 'text' && node.key.startsWith('name-'),
  );
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter(
        (other) =>
          other.anchor === one.anchor && other.x === one.x && Math.abs(other.y - one.y) < 13,
      )
      .map((other) => `${one.key} ${other.key}`),
  );
}

/** The laws of scenes, for every story of the comparison, in both directions, on a phone, a slide and a wide window. */
import { describe, expect, test, vi } from 'vitest';
import { compareChart } from '../src/charts/compare/compare.ts';
import { compareStories } from '../src/charts/compare/stories.ts';
import { createStages } from '../src/charts/stages.ts';
import type { Scene, TextNode } from '../src/scene/scene.ts';
import { marksOf } from '../src/scene/scene.ts';
import { frameOf, localeIn, measureRoughly, viewOf } from './looking.ts';
import { brokenNodes, outsiders, sharedKeys, strangeMarks, unclearMarks } from './sceneLaws.ts';
import { buildWorld } from './worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = { atlas: buildWorld('data'), awkward: buildWorld('test/datasets/awkward') };
const sizes = [
  { width: 340, height: 340 },
  { width: 960, height: 540 },
  { width: 1100, height: 700 },
];
const measure = measureRoughly;

test('stories have names and addresses of their own', () => {
  expect(new Set(compareStories.map(({ name }) => name)).size).toBe(compareStories.length);
  expect(new Set(compareStories.map(({ query }) => query)).size).toBe(compareStories.length);
});

describe.each(compareStories)('$name', ({ dataset, query }) => {
  const world = worlds[dataset];
  const view = viewOf(world, query, 'compare');
  const stages = createStages(compareChart);
  const data = stages.data(world.bundles, world.catalogue, view);

  test.each(['ar', 'en'])('draws by the laws of scenes in %s', async (language) => {
    const locale = await localeIn(world, language, ['compare', 'axes']);
    for (const size of sizes) {
      const scene = stages.scene(data, view, frameOf(locale, { ...size, measure }));
      expect(sharedKeys(scene)).toEqual([]);
      expect(strangeMarks(scene, world.catalogue)).toEqual([]);
      expect(unclearMarks(scene)).toEqual([]);
      expect(brokenNodes(scene)).toEqual([]);
      expect(outsiders(withoutBubbles(scene), measure).map(({ key }) => key)).toEqual([]);
      expect(overlaps(scene)).toEqual([]);
      for (const node of scene.nodes) {
        if (node.type === 'circle') {
          expect(node.radius).toBeGreaterThanOrEqual(4);
          expect(node.x >= 0 && node.x <= size.width && node.y >= 0 && node.y <= size.height).toBe(
            true,
          );
        }
      }
    }
  });

  test('has a row for every mark, with its value', async () => {
    const locale = await localeIn(world, 'en', ['compare', 'axes']);
    const scene = stages.scene(data, view, frameOf(locale, { measure }));
    const { rows, columns } = compareChart.table(data, view);
    const told = rows
      .map(({ state, cells }) => {
        const [, y, x] = cells;
        return `${state} ${y?.missing === true || x?.missing === true ? undefined : y?.value}`;
      })
      .toSorted();
    const marked = marksOf(scene)
      .map(({ mark }) => `${mark.state} ${mark.value}`)
      .toSorted();
    expect(told).toEqual(marked);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  test.each(['ar', 'en', 'fa', 'fr'])('says whole sentences in %s', async (language) => {
    const locale = await localeIn(world, language, ['compare', 'axes']);
    const { caption, columns, rows } = compareChart.table(data, view);
    const sentences = compareChart.describe(data, view).map(locale.say);
    expect(sentences.length).toBeGreaterThan(0);
    for (const word of [
      ...sentences,
      locale.say(caption),
      ...columns.map(({ label }) => locale.say(label)),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => locale.value(text))),
    ]) {
      expect(word).not.toMatch(
        /\[\[|\]\]|\{\{|\}\}|undefined|NaN|\[object|\b(map|compare|figure):/,
      );
    }
  });

  test('a step of the year lays nothing out anew, and a value keeps its place', async () => {
    const locale = await localeIn(world, 'en', ['compare', 'axes']);
    const frame = frameOf(locale, { measure });
    const layout = stages.layout(data, view, frame);
    expect(stages.layout(data, { ...view, time: 2001 }, frame)).toBe(layout);
  });
});

function withoutBubbles(scene: Scene): Scene {
  return { ...scene, nodes: scene.nodes.filter(({ type }) => type !== 'circle') };
}

/** Names of states that lie on each other. */
function overlaps({ nodes }: Scene): readonly string[] {
  const names = nodes
    .filter((node): node is TextNode => node.type === 'text' && node.key.startsWith('name-'))
    .map((node) => {
      const width = measure(node.text, node.size);
      const left =
        node.anchor === 'left'
          ? node.x
          : node.anchor === 'right'
            ? node.x - width
            : node.x - width / 2;
      return { key: node.key, left, right: left + width, top: node.y - 9, bottom: node.y + 2 };
    });
  return names.flatMap((a, index) =>
    names
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.key} ${b.key}`),
  );
}

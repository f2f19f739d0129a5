/** The laws of scenes, for every story of the network, on a phone, a slide and a wide window, at rest and magnified. */
import { describe, expect, test, vi } from 'vitest';
import { linkMark, markOf } from '../src/charts/network/marks.ts';
import { networkChart } from '../src/charts/network/network.ts';
import { growthAt, spotsOf } from '../src/charts/network/networkScene.ts';
import { linksByNode, linkText, nodeText } from '../src/charts/network/readerWords.ts';
import { networkStories } from '../src/charts/network/stories.ts';
import { centredOn } from '../src/scene/camera.ts';
import { atRest } from '../src/scene/scene.ts';
import type { Scene, SceneNode } from '../src/scene/scene.ts';
import { localeIn } from './looking.ts';
import { networkOf, wideLetters } from './network.ts';
import { brokenNodes, outsiders, sharedKeys, strangeMarks, unclearMarks } from './sceneLaws.ts';
import { buildWorld } from './worlds.ts';

vi.setConfig({ testTimeout: 120_000 });

const worlds = { atlas: buildWorld('data'), awkward: buildWorld('test/datasets/awkward') };
const sizes = [
  { width: 328, height: 470 },
  { width: 640, height: 420 },
  { width: 1080, height: 620 },
];

test('stories have names and addresses of their own', () => {
  expect(new Set(networkStories.map(({ name }) => name)).size).toBe(networkStories.length);
  expect(new Set(networkStories.map(({ query }) => query)).size).toBe(networkStories.length);
});

interface Box {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOfText(node: Extract<SceneNode, { type: 'text' }>): Box {
  const width = wideLetters(node.text, node.size);
  const left =
    node.anchor === 'left' ? node.x : node.anchor === 'right' ? node.x - width : node.x - width / 2;
  // From the top of an alef to the line on which letters stand.
  return {
    key: node.key,
    left,
    right: left + width,
    top: node.y - node.size * 0.75,
    bottom: node.y,
  };
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.key} on ${b.key}`),
  );
}

const labelsOf = ({ nodes }: Scene): readonly Box[] =>
  nodes.flatMap((node) =>
    node.type === 'text' && node.key.startsWith('label-') ? [boxOfText(node)] : [],
  );

describe.each(networkStories)('$name', ({ dataset, query }) => {
  const world = worlds[dataset];

  test.each(['ar', 'en'])('draws by the laws of scenes in %s', async (language) => {
    const locale = await localeIn(world, language, ['network']);
    for (const size of sizes) {
      const { data, web, layout, frame } = networkOf(world, query, locale, size);
      for (const camera of [atRest, centredOn([size.width / 3, size.height / 2], 2.3, size)]) {
        const scene = networkChart.scene(layout, data, web, { ...frame, camera });
        expect(sharedKeys(scene)).toEqual([]);
        expect(strangeMarks(scene, world.catalogue)).toEqual([]);
        expect(unclearMarks(scene)).toEqual([]);
        expect(brokenNodes(scene)).toEqual([]);
        expect(outsiders(scene, wideLetters).map(({ key }) => key)).toEqual([]);
        const grow = growthAt(camera.k);
        const nodes = spotsOf(layout, web).map(({ node, x, y, halfWidth, halfHeight }) => ({
          key: String(node.id),
          left: x * camera.k - halfWidth * grow,
          right: x * camera.k + halfWidth * grow,
          top: y * camera.k - halfHeight * grow,
          bottom: y * camera.k + halfHeight * grow,
        }));
        expect(nodes).toHaveLength(web.nodes.length);
        expect(overlaps(nodes)).toEqual([]);
        expect(overlaps(labelsOf(scene))).toEqual([]);
      }
    }
  });

  test('has a row for every link, and a mark for everything', async () => {
    const locale = await localeIn(world, 'en', ['network']);
    const { data, web } = networkOf(world, query, locale);
    const { rows, columns } = networkChart.table(data, web, locale);
    expect(rows.map(({ key }) => key).toSorted()).toEqual(
      web.links.map(({ key }) => key).toSorted(),
    );
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    const marks = [
      ...web.nodes.map((node) => markOf(data, web, node)),
      ...web.links.map((link) => linkMark(link)),
    ];
    for (const mark of marks) expect(mark.value === undefined).toBe(mark.missing === true);
    const ids = new Set(web.nodes.map(({ id }) => String(id)));
    for (const { a, b } of web.links) expect([ids.has(a), ids.has(b)]).toEqual([true, true]);
  });

  test.each(['ar', 'en', 'fa', 'fr'])('says whole sentences in %s', async (language) => {
    const locale = await localeIn(world, language, ['network']);
    const { view, data, web, layout, frame } = networkOf(world, query, locale);
    const links = linksByNode(web);
    const { caption, columns, rows } = networkChart.table(data, web, locale);
    const words = [
      ...networkChart.describe(data, web, view, locale).map(locale.say),
      locale.say(caption),
      ...columns.map(({ label }) => locale.say(label)),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => locale.value(text))),
      ...web.nodes.map((node) => nodeText(data, node, links.get(node.id) ?? [], locale)),
      ...web.links.map((link) => linkText(data, link, locale)),
      ...networkChart
        .scene(layout, data, web, frame)
        .nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])),
    ];
    expect(words[0]?.length).toBeGreaterThan(10);
    for (const word of words) {
      expect(word).not.toMatch(/\[\[|\]\]|\{\{|\}\}|undefined|NaN|\[object/);
      expect(word).not.toMatch(/\b(network|ties|events|figure):[a-z]/i);
    }
  });
});

/** Of a question between two ends the shortest way may lead over others on another day: they get a place then. */
test.each(networkStories.filter(({ query }) => !query.includes('to=')))(
  '$name stands in the same places every time, whatever the day',
  async ({ dataset, query }) => {
    const locale = await localeIn(worlds[dataset], 'en', ['network']);
    const placesOf = (time: string) => {
      const address = `${query.replace(/&?time=[^&]*/, '')}&time=${time}`;
      const { layout } = networkOf(worlds[dataset], address, locale);
      return [...layout.spots].map(([id, { x, y }]) => [id, x, y]);
    };
    expect(placesOf('2000')).toEqual(placesOf('2024-03-05'));
  },
);

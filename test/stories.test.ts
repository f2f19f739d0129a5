/** The laws that hold for every story of every chart, in both directions and on a phone and a wide window. */
import { describe, expect, test, vi } from 'vitest';
import { createScope } from '../src/charts/_shared/scope.ts';
import type { Frame } from '../src/charts/chart.ts';
import { mapChart } from '../src/charts/map/map.ts';
import { mapStories } from '../src/charts/map/stories.ts';
import { createStages } from '../src/charts/stages.ts';
import type { Story } from '../src/charts/story.ts';
import type { Locale } from '../src/locale/locale.ts';
import { marksOf } from '../src/scene/scene.ts';
import type { Scene, SceneNode } from '../src/scene/scene.ts';
import { frameOf, localeIn, viewOf } from './looking.ts';
import {
  brokenNodes,
  marksAsRows,
  outsiders,
  sharedKeys,
  strangeMarks,
  tableAsRows,
  unclearMarks,
} from './sceneLaws.ts';
import { buildWorld } from './worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = { atlas: buildWorld('data'), awkward: buildWorld('test/datasets/awkward') };
/** Every chart with its stories; a new chart is one line here. */
const charts = [{ chart: mapChart, stories: mapStories }];
const sizes = [
  { width: 360, height: 300 },
  { width: 1440, height: 760 },
];
const readers = ['ar', 'en', 'fa', 'fr'];

interface Told {
  readonly scene: Scene;
  readonly frame: Frame;
  /** Every sentence and every cell of the figure. */
  readonly words: readonly string[];
}

function tell(
  chart: typeof mapChart,
  story: Story,
  locale: Locale,
  size: Pick<Frame, 'width' | 'height'>,
): Told {
  const world = worlds[story.dataset];
  const view = viewOf(world, story.query);
  const frame = frameOf(locale, size);
  const stages = createStages(chart);
  const data = stages.data(world.bundles, world.catalogue, view);
  const scene = stages.scene(data, view, frame);
  const { caption, columns, rows } = chart.table(data, view);
  return {
    scene,
    frame,
    words: [
      ...chart.describe(data, view).map(locale.say),
      locale.say(caption),
      ...columns.map(({ label }) => locale.say(label)),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => locale.value(text))),
    ],
  };
}

describe.each(charts)('$chart.id', ({ chart, stories }) => {
  test('has stories with names and addresses of their own', () => {
    expect(new Set(stories.map(({ name }) => name)).size).toBe(stories.length);
    expect(new Set(stories.map(({ query }) => query)).size).toBe(stories.length);
    for (const { name } of stories) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  describe.each(stories)('$name', (story) => {
    const world = worlds[story.dataset];

    test.each(['ar', 'en'])('draws by the laws of scenes in %s', async (language) => {
      const locale = await localeIn(world, language);
      // Who is only near an organisation, as an observer, does not widen the map of its members.
      const { ever } = createScope(viewOf(world, story.query), world.catalogue, world.memberships);
      const isInScope = ({ mark }: SceneNode): boolean =>
        mark?.state === undefined || ever.includes(mark.state);
      for (const size of sizes) {
        const { scene, frame } = tell(chart, story, locale, size);
        expect(sharedKeys(scene)).toEqual([]);
        expect(strangeMarks(scene, world.catalogue)).toEqual([]);
        expect(unclearMarks(scene)).toEqual([]);
        expect(brokenNodes(scene)).toEqual([]);
        expect(outsiders(scene, frame.measure).filter(isInScope)).toEqual([]);
        expect({ width: scene.width, height: scene.height }).toEqual(size);
        expect(scene.nodes.length).toBeGreaterThan(0);
      }
    });

    test('has a table with the very rows that are marks', () => {
      const view = viewOf(world, story.query);
      const data = chart.join(world.bundles, world.catalogue, view);
      const frame = frameOf({ value: String, forScene: (text) => text });
      const scene = chart.scene(chart.layout(data, view, frame), data, view, frame);
      const { columns, rows } = chart.table(data, view);
      expect(tableAsRows({ caption: { key: 'map:title' }, columns, rows })).toEqual(
        marksAsRows(scene),
      );
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    });

    test.each(readers)('says whole sentences in %s', async (language) => {
      const locale = await localeIn(world, language);
      const { words, scene } = tell(chart, story, locale, sizes[1] ?? { width: 1, height: 1 });
      const labels = scene.nodes.flatMap((node) => (node.type === 'text' ? [node.text] : []));
      expect(words[0]?.length).toBeGreaterThan(10);
      for (const word of [...words, ...labels]) {
        expect(word).not.toMatch(/\[\[|\]\]|\{\{|\}\}|undefined|NaN|\[object/);
        // A key without a text would be printed as it is.
        expect(word).not.toMatch(/\b(map|figure|site):[a-z]/i);
      }
    });

    test('takes every sentence from the messages, as the development language shows', async () => {
      const locale = await localeIn(world, 'xx');
      const data = chart.join(world.bundles, world.catalogue, viewOf(world, story.query));
      const sentences = chart.describe(data, viewOf(world, story.query)).map(locale.say);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toMatch(/^\[\[[\w:.-]+\]\]$/);
    });
  });

  test('has stories with marks, without, with gaps, and with values alone', () => {
    const locale = { value: String, forScene: (text: string) => text } as unknown as Locale;
    const counts = stories.map((story) => {
      const world = worlds[story.dataset];
      const view = viewOf(world, story.query);
      const data = chart.join(world.bundles, world.catalogue, view);
      const frame = frameOf(locale);
      const marks = marksOf(chart.scene(chart.layout(data, view, frame), data, view, frame));
      return [marks.length > 0, marks.some(({ mark }) => mark.missing === true)].join();
    });
    expect([...new Set(counts)].toSorted()).toEqual(['false,false', 'true,false', 'true,true']);
  });
});

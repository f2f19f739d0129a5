/** What holds of every picture, whatever figure it is of: in both directions, as a slide, a square and on a phone. */
import { describe, expect, test, vi } from 'vitest';
import { composePicture } from '../src/charts/_shared/picture/composePicture.ts';
import type { PictureSheet } from '../src/charts/_shared/picture/composePicture.ts';
import type { PictureLegend } from '../src/charts/_shared/picture/pictureLegend.ts';
import type { Sheet, Theme } from '../src/charts/chart.ts';
import { compareChart } from '../src/charts/compare/compare.ts';
import { legendOfCompare } from '../src/charts/compare/compareLegend.ts';
import { compareStories } from '../src/charts/compare/stories.ts';
import { mapChart } from '../src/charts/map/map.ts';
import { legendOfMap } from '../src/charts/map/mapLegend.ts';
import { mapStories } from '../src/charts/map/stories.ts';
import { createRankChart } from '../src/charts/rank/rank.ts';
import { legendOfRank } from '../src/charts/rank/rankKeys.ts';
import { rankStories } from '../src/charts/rank/stories.ts';
import { timelineStories } from '../src/charts/timeline/stories.ts';
import { timelineChart } from '../src/charts/timeline/timeline.ts';
import { legendOfTimeline } from '../src/charts/timeline/timelineLegend.ts';
import { trendsStories } from '../src/charts/trends/stories.ts';
import { trendsChart } from '../src/charts/trends/trends.ts';
import { legendOfTrends } from '../src/charts/trends/trendsSigns.ts';
import { stripBidi } from '../src/locale/bidi.ts';
import type { Locale } from '../src/locale/locale.ts';
import { textsOf } from '../src/scene/picture.ts';
import type { Picture } from '../src/scene/picture.ts';
import { atRest } from '../src/scene/scene.ts';
import type { Scene } from '../src/scene/scene.ts';
import { frameOf, localeIn, measureRoughly as measure, timelineOf, viewOf } from './looking.ts';
import { brokenNodes, sharedKeys } from './sceneLaws.ts';
import { buildWorld } from './worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = { atlas: buildWorld('data'), awkward: buildWorld('test/datasets/awkward') };
type World = (typeof worlds)['atlas'];

const sheets: readonly PictureSheet[] = [
  { width: 1280, height: 720 },
  { width: 800, height: 800 },
  { width: { drawing: 328 }, height: { drawing: 300 } },
];

interface Subject {
  readonly sentences: readonly string[];
  readonly legend: PictureLegend;
  draw(sheet: Sheet): Scene;
}

const theme: Theme = 'light';

/** A figure before a reader, as its picture is made of it. */
const figures: Readonly<Record<string, (world: World, query: string, locale: Locale) => Subject>> =
  {
    map(world, query, locale) {
      const view = viewOf(world, query);
      const data = mapChart.join(world.bundles, world.catalogue, view);
      return {
        sentences: mapChart.describe(data, view).map(locale.say),
        legend: legendOfMap(data, view, theme, locale),
        draw(sheet) {
          const layout = mapChart.layout(data, view, sheet);
          const camera = mapChart.camera?.(layout, view, sheet) ?? atRest;
          return mapChart.scene(layout, data, view, frameOf(locale, { ...sheet, camera, measure }));
        },
      };
    },
    timeline(world, query, locale) {
      const draw = (sheet: Sheet): Scene => {
        const { view, data, layout, frame } = timelineOf(world, query, locale, {
          ...sheet,
          measure,
        });
        return timelineChart.scene(layout, data, view, frame);
      };
      const { view, data } = timelineOf(world, query, locale, { measure });
      return {
        sentences: timelineChart.describe(data, view).map(locale.say),
        legend: legendOfTimeline(data, draw({ width: 1200, height: 400 }), theme, locale),
        draw,
      };
    },
    trends(world, query, locale) {
      const view = viewOf(world, query, 'trends');
      const data = trendsChart.join(world.bundles, world.catalogue, view);
      return {
        sentences: trendsChart.describe(data, view).map(locale.say),
        legend: legendOfTrends(data, view, locale),
        draw: (sheet) =>
          trendsChart.scene(
            trendsChart.layout(data, view, sheet),
            data,
            view,
            frameOf(locale, { ...sheet, measure }),
          ),
      };
    },
    compare(world, query, locale) {
      const view = viewOf(world, query, 'compare');
      const data = compareChart.join(world.bundles, world.catalogue, view);
      return {
        sentences: compareChart.describe(data, view).map(locale.say),
        legend: legendOfCompare(data, view, theme, locale),
        draw: (sheet) =>
          compareChart.scene(
            compareChart.layout(data, view, sheet),
            data,
            view,
            frameOf(locale, { ...sheet, measure }),
          ),
      };
    },
    rank(world, query, locale) {
      const view = viewOf(world, query, 'rank');
      const chart = createRankChart(locale);
      const data = chart.join(world.bundles, world.catalogue, view);
      return {
        sentences: chart.describe(data, view).map(locale.say),
        legend: legendOfRank(data, view, theme, locale),
        draw({ width, height }) {
          const least = chart.leastHeight?.(data, view, width) ?? 0;
          const sheet = { width, height: Math.max(height, least) };
          const layout = chart.layout(data, view, sheet);
          return chart.scene(layout, data, view, frameOf(locale, { ...sheet, measure }));
        },
      };
    },
  };

const stories = Object.entries({
  map: mapStories,
  timeline: timelineStories,
  trends: trendsStories,
  compare: compareStories,
  rank: rankStories,
}).flatMap(([figure, all]) => all.map((story) => ({ figure, ...story })));

const notes = [
  'المصدر: ناشر، \u2066A Dataset\u2069، \u2066CC BY 4.0\u2069.',
  'A note on borders. '.repeat(9),
];
const address = `https://atlas.example/ar/map?${'indicator=gdp&'.repeat(12)}data=2026-11-21-1a2b3c4d`;

function pictureOf({ sentences, legend, draw }: Subject, sheet: PictureSheet, locale: Locale) {
  const words = { title: 'Title', sentences, legend, notes, address, name: 'Cooperation Atlas' };
  const { direction } = locale;
  return composePicture(words, sheet, { direction, theme, measure }, [{ draw }]);
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all texts around the drawing, on the picture; letters without their tails. */
function boxesOf({ parts }: Picture, drawing: Scene): readonly Box[] {
  return parts.flatMap(({ x, y, scene }) =>
    scene === drawing
      ? []
      : scene.nodes.flatMap((node): Box[] => {
          if (node.type !== 'text') return [];
          const width = measure(node.text, node.size, node.weight);
          const start = node.anchor === 'left' ? 0 : node.anchor === 'right' ? width : width / 2;
          const left = x + node.x - start;
          const [top, bottom] = [y + node.y - node.size * 0.75, y + node.y];
          return [{ text: node.text, left, right: left + width, top, bottom }];
        }),
  );
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const namespaces = ['rank', 'trends', 'compare', 'axes'] as const;
const spoken = (text: string): string => stripBidi(text).replaceAll(/\s/g, '');

describe.each(stories)('a picture of the $figure, $name', ({ figure, dataset, query }) => {
  const world = worlds[dataset];

  test.each(['ar', 'en'])('is whole and clear in %s', async (language) => {
    const locale = await localeIn(world, language, namespaces);
    const subject = figures[figure]?.(world, query, locale);
    if (subject === undefined) throw new Error(`There is no figure ${figure}.`);
    for (const sheet of sheets) {
      let drawing: Scene | undefined;
      const watched: Subject = { ...subject, draw: (on) => (drawing = subject.draw(on)) };
      const picture = pictureOf(watched, sheet, locale);
      const { width, height, parts } = picture;
      if (drawing === undefined) throw new Error('Nothing was drawn.');
      const place = parts.find(({ scene }) => scene === drawing);

      // As asked for, but higher where a drawing needs it, which is then at its smallest.
      if (typeof sheet.width === 'number') expect(width).toBe(sheet.width);
      if (typeof sheet.height === 'number' && height !== sheet.height) {
        expect(height).toBeGreaterThan(sheet.height);
      }
      expect(place?.scale ?? 1).toBeGreaterThanOrEqual(0.79);
      expect(place?.scale ?? 1).toBeLessThanOrEqual(1);
      expect(drawing.width * (place?.scale ?? 1)).toBeLessThanOrEqual(width);
      expect(drawing.height).toBeGreaterThan(50);

      for (const { scene } of parts) {
        expect(sharedKeys(scene)).toEqual([]);
        expect(brokenNodes(scene)).toEqual([]);
      }

      // Nothing beside the sheet, over the drawing or over another text.
      const boxes = boxesOf(picture, drawing);
      const from = place?.y ?? 0;
      const to = from + drawing.height * (place?.scale ?? 1);
      for (const box of boxes) {
        expect([box.text, box.left >= -0.5, box.right <= width + 0.5]).toEqual([
          box.text,
          true,
          true,
        ]);
        expect([box.text, box.top >= 0, box.bottom <= height]).toEqual([box.text, true, true]);
        expect([box.text, box.bottom <= from || box.top >= to]).toEqual([box.text, true]);
      }
      const clashes = boxes.flatMap((box, index) =>
        boxes
          .slice(index + 1)
          .flatMap((other) => (touch(box, other) ? [[box.text, other.text]] : [])),
      );
      expect(clashes).toEqual([]);

      // What has to be said is said.
      const words = spoken(textsOf(picture).join(' '));
      const [headline = ''] = subject.sentences;
      for (const said of ['Title', headline, ...notes, address, 'Cooperation Atlas']) {
        expect(words).toContain(spoken(said));
      }
    }
  });
});

/** Numbers of memberships are coloured one by one and explained in stretches. */
const isCounted = ({ query }: { readonly query: string }): boolean =>
  query.includes('membership') && /orgs=(all|[\w-]+\.)/.test(query);

describe.each(mapStories.filter((story) => !isCounted(story)))(
  'the legend of the map, $name',
  ({ dataset, query }) => {
    test('has every colour of a state that is drawn', async () => {
      const world = worlds[dataset];
      const locale = await localeIn(world, 'en', namespaces);
      const subject = figures['map']?.(world, query, locale);
      const scene = subject?.draw({ width: 1200, height: 600 });
      const named = JSON.stringify(subject?.legend);
      const colours = scene?.nodes.flatMap(({ mark, fill }) =>
        mark?.kind === 'state' ? [typeof fill === 'string' ? fill : fill.hatch] : [],
      );
      for (const colour of new Set(colours)) expect(named).toContain(`"${colour}"`);
    });
  },
);

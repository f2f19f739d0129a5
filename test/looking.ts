/** A reader's view of a built world and the frame it is drawn in, without a browser. */
import type { Frame } from '../src/charts/chart.ts';
import { windowOf } from '../src/charts/timeline/inWindow.ts';
import { timelineChart } from '../src/charts/timeline/timeline.ts';
import type { TimelineData } from '../src/charts/timeline/timelineData.ts';
import type { TimelineFrame } from '../src/charts/timeline/timelineFrame.ts';
import type { TimelineLayout } from '../src/charts/timeline/timelineLayout.ts';
import { namesOf, vocabularyOf } from '../src/app/catalogueNames.ts';
import { loadMessages } from '../src/locale/i18n.ts';
import type { Locale } from '../src/locale/locale.ts';
import type { Namespace } from '../src/locale/messageKeys.ts';
import { testLocale } from '../src/locale/testLocale.ts';
import { atRest } from '../src/scene/scene.ts';
import { parseView } from '../src/view/codec.ts';
import type { Page } from '../src/view/page.ts';
import type { View } from '../src/view/view.ts';
import type { Vocabulary } from '../src/view/vocabulary.ts';
import type { BuiltWorld } from './worlds.ts';

const vocabularies = new WeakMap<BuiltWorld, Vocabulary>();

function vocabularyIn(world: BuiltWorld): Vocabulary {
  const known = vocabularies.get(world);
  if (known !== undefined) return known;
  const vocabulary = vocabularyOf(world.catalogue, world.manifest.version);
  vocabularies.set(world, vocabulary);
  return vocabulary;
}

/** Text without the isolates that stand in it, which take no room. */
export const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

/** The widths of a typeface without one: as wide as the wider letters of ours. */
export const measureRoughly: Frame['measure'] = (text, size) => bare(text).length * size * 0.62;

/** The view of a query. Throws where the page would have a notice: a test's address says what it means. */
export function viewOf(world: BuiltWorld, query: string, page: Page = 'map'): View {
  const context = { vocabulary: vocabularyIn(world), page, language: 'en', embed: false };
  const { view, notices } = parseView(`?${query}`, context);
  if (notices.length > 0) throw new Error(`${query}: ${JSON.stringify(notices)}`);
  return view;
}

/** The locale of a language with the names of a world's catalogue. */
export async function localeIn(
  world: BuiltWorld,
  language: string,
  namespaces: readonly Namespace[] = [],
): Promise<Locale> {
  const known = ['figure', 'legend', 'map', 'membership', 'events', 'panel', 'timeline'] as const;
  const { translate } = await loadMessages(language, [...known, ...namespaces]);
  return testLocale(language, { translate, names: namesOf(world.catalogue, language) });
}

/** A sheet at rest; letters are taken to be as wide as tall, which is wider than any are. */
export function frameOf(
  locale: Pick<Locale, 'value' | 'forScene'>,
  change: Partial<Frame> = {},
): Frame {
  return {
    width: 960,
    height: 500,
    theme: 'light',
    camera: atRest,
    label: (value) => locale.forScene(locale.value(value)),
    measure: (text, size) => text.length * size,
    ...change,
  };
}

/** A timeline before a reader: its facts, its lanes, and the frame that draws all of them at the time of the address. */
export function timelineOf(
  world: BuiltWorld,
  query: string,
  locale: Locale,
  change: Partial<TimelineFrame> = {},
): {
  readonly view: View;
  readonly data: TimelineData;
  readonly layout: TimelineLayout;
  readonly frame: TimelineFrame;
} {
  const view = viewOf(world, query, 'timeline');
  const data = timelineChart.join(world.bundles, world.catalogue, view);
  const folds = change.folds ?? new Map<string, boolean>();
  const base = frameOf(locale, { width: 1200, height: 700, ...change });
  const layout = timelineChart.layout(data, view, { ...base, locale, folds });
  return {
    view,
    data,
    layout,
    frame: {
      ...base,
      locale,
      folds,
      window: windowOf(data, view),
      slab: { top: 0, bottom: layout.height },
      lit: null,
      ...change,
    },
  };
}

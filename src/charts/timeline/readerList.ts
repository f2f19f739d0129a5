/** The same marks for those who do not see them: lane by lane, each lane a sentence, each fact a line of its own. */
import type { Mark } from '../../scene/scene.ts';
import type { Locale } from '../../locale/locale.ts';
import { membershipMark } from './barNodes.ts';
import { isInWindow } from './inWindow.ts';
import { asValue, barMessage, itemMessage } from './itemWords.ts';
import type { TimelineItem } from './items.ts';
import { laneName } from './lane.ts';
import type { Lane, LaneGroup, LaneLabel } from './lane.ts';
import { pointMark } from './pointNodes.ts';
import type { TimeWindow } from './timelineFrame.ts';

export interface ReaderItem {
  readonly item: TimelineItem;
  readonly text: string;
  readonly mark: Mark;
}

export interface ReaderLane {
  readonly key: string;
  /** The lane as a sentence. */
  readonly sentence: string;
  readonly items: readonly ReaderItem[];
}

/** Every fact in the window once, in the order of lanes and time, whether its lane is unfolded or not. */
export function readerLanes(
  groups: readonly LaneGroup[],
  window: TimeWindow,
  locale: Locale,
): readonly ReaderLane[] {
  const told = new Set<string>();
  return groups.flatMap(({ header, lanes }) =>
    lanes.flatMap((lane) => {
      const items = [...lane.bars, ...lane.points].filter(
        (item) => isInWindow(item, window) && !told.has(item.key),
      );
      if (items.length === 0) return [];
      for (const { key } of items) told.add(key);
      return [
        {
          key: lane.key,
          sentence: sentenceOf(lane, header, items, locale),
          items: items.map((item) => ({ item, text: textOf(item, locale), mark: markOf(item) })),
        },
      ];
    }),
  );
}

function sentenceOf(
  lane: Lane,
  header: Lane | null,
  items: readonly TimelineItem[],
  locale: Locale,
): string {
  const name = (label: LaneLabel): string => laneName(label, locale);
  if (lane.kind === 'membership') {
    const said = [...items, ...lane.offices].flatMap((item) =>
      item.kind === 'membership' || item.kind === 'office' ? [barMessage(item, locale)] : [],
    );
    return locale.text('timeline:lane.sentence', {
      lane: { kind: 'text', text: name(lane.label) },
      items: { kind: 'list', items: said.map(asValue) },
    });
  }
  const title = header === null ? name(lane.label) : name(header.label);
  return locale.text(header === null ? 'timeline:lane.alone' : 'timeline:lane.of', {
    group: title,
    ...(header === null ? {} : { lane: name(lane.label) }),
    count: { kind: 'count', value: items.length },
  });
}

const texts = new WeakMap<Locale, WeakMap<TimelineItem, string>>();

/** A date in words is dear, and there are hundreds: each is written once for a reader. */
function textOf(item: TimelineItem, locale: Locale): string {
  const known = texts.get(locale) ?? new WeakMap<TimelineItem, string>();
  texts.set(locale, known);
  const text = known.get(item) ?? locale.say(itemMessage(item, locale));
  known.set(item, text);
  return text;
}

function markOf(item: TimelineItem): Mark {
  switch (item.kind) {
    case 'membership':
      return membershipMark(item);
    case 'office':
      return {
        kind: 'office',
        organisation: item.organisation,
        link: item.key,
        value: item.office.start,
        role: item.office.role,
      };
    case 'event':
    case 'agreement':
      return pointMark(item);
    default:
      return item satisfies never;
  }
}

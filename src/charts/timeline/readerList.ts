/** The same marks for those who do not see them: lane by lane, each lane a sentence, each fact a line of its own. */
import type { Mark } from '../../scene/scene.ts';
import type { Locale } from '../../locale/locale.ts';
import { membershipMark } from './barNodes.ts';
import { isInWindow } from './inWindow.ts';
import { asValue, barMessage, itemMessage } from './itemWords.ts';
import type { TimelineItem } from './items.ts';
import { laneName } from './lane.ts';
import type { Lane, LaneGroup } from './lane.ts';
import { pointMark } from './pointNodes.ts';
import type { TimeWindow } from './timelineFrame.ts';

export interface ReaderLane {
  readonly key: string;
  readonly lane: Lane;
  readonly header: Lane | null;
  readonly items: readonly TimelineItem[];
}

/** Every fact in the window once, in the order of lanes and time, whether its lane is unfolded or not. */
export function readerLanes(
  groups: readonly LaneGroup[],
  window: TimeWindow,
): readonly ReaderLane[] {
  const told = new Set<string>();
  return groups.flatMap(({ header, lanes }) =>
    lanes.flatMap((lane) => {
      const items = [...lane.bars, ...lane.points].filter(
        (item) => isInWindow(item, window) && !told.has(item.key),
      );
      if (items.length === 0) return [];
      for (const { key } of items) told.add(key);
      return [{ key: lane.key, lane, header, items }];
    }),
  );
}

/** A lane in a sentence: what became of a state, or how much there is of what. */
export function laneSentence({ lane, header, items }: ReaderLane, locale: Locale): string {
  const name = laneName(lane.label, locale);
  if (lane.kind === 'membership') {
    const said = [...items, ...lane.offices].flatMap((item) =>
      item.kind === 'membership' || item.kind === 'office' ? [barMessage(item, locale)] : [],
    );
    return locale.text('timeline:lane.sentence', {
      lane: { kind: 'text', text: name },
      items: { kind: 'list', items: said.map(asValue) },
    });
  }
  const count = { kind: 'count', value: items.length } as const;
  return header === null
    ? locale.text('timeline:lane.alone', { group: name, count })
    : locale.text('timeline:lane.of', {
        group: laneName(header.label, locale),
        lane: name,
        count,
      });
}

const texts = new WeakMap<Locale, WeakMap<TimelineItem, string>>();

/** A date in words is dear, and there are hundreds: each is written once for a reader. */
export function itemText(item: TimelineItem, locale: Locale): string {
  const known = texts.get(locale) ?? new WeakMap<TimelineItem, string>();
  texts.set(locale, known);
  const text = known.get(item) ?? locale.say(itemMessage(item, locale));
  known.set(item, text);
  return text;
}

export function itemMark(item: TimelineItem): Mark {
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

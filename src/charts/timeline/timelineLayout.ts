import { toIsoDay } from '../../domain/dayNumber.ts';
import type { View } from '../../view/view.ts';
import { laneGroups } from './lanes.ts';
import { laneName } from './lane.ts';
import type { Lane, LaneGroup } from './lane.ts';
import { packSpots, spotsOf } from './packing.ts';
import type { Packing, Spot } from './packing.ts';
import type { TimelineData } from './timelineData.ts';
import type { TimelineSheet } from './timelineFrame.ts';

export const layoutKeys = ['group', 'order', 'second'] as const;
export type LayoutKey = (typeof layoutKeys)[number];

/** A lane at its place: in CSS pixels from the sheet's top. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly group: LaneGroup;
  /** The lane's name, with its isolates. */
  readonly name: string;
  readonly top: number;
  readonly height: number;
  /** The height of what is drawn in it, which on a phone lies under the lane's name. */
  readonly track: number;
  /** The packing at a level of zoom, made when it is first asked for. */
  packing(level: number): Packing;
}

export interface TimelineLayout {
  readonly width: number;
  /** Of everything, which may be more than the sheet's, and a fraction of a pixel more. */
  readonly height: number;
  /** Left and right end of time's place. */
  readonly plot: { readonly left: number; readonly right: number };
  /** Where names stand: on the side that reading begins on; over the lanes where there is no room beside them. */
  readonly names: {
    readonly side: 'left' | 'right';
    readonly x: number;
    readonly width: number;
    readonly above: boolean;
  };
  /** The size of lanes' names. */
  readonly nameSize: number;
  /** The lanes lie between them. */
  readonly top: number;
  readonly bottom: number;
  /** Words of the axis: up to when the data knows, and which way time runs. */
  readonly asOf: string;
  readonly later: string;
  /** From top to bottom. */
  readonly lanes: readonly PlacedLane[];
  readonly groups: readonly LaneGroup[];
}

const axisHeight = 30;
/** Under the lanes: the second calendar, or the day of the data. */
const footHeight = 28;
/** Time's place keeps marks at its ends inside the sheet. */
const padding = 12;
/** Names stand over the lanes on sheets narrower than this; where a figure has to fit, there is even less height for them. */
const narrow = 620;
const denseNarrow = 440;
const leastRow = 15;
/** Where a figure has to fit, as on a slide. */
const denseRow = 10;
const mostRow = 26;
/** On a phone the lane's name has a line of its own. */
const mostTrack = 15;
const nameLine = 17;

/** A group that is folded shows its numbers over time. */
const foldedShare = 1.55;

/** How much of a row each kind takes. */
const shares: Readonly<Record<Lane['kind'], number>> = {
  header: 1.35,
  office: 1,
  membership: 1,
  series: 1.05,
  events: 0.95,
  agreements: 0.95,
};

export function layOutTimeline(
  data: TimelineData,
  view: Pick<View, LayoutKey>,
  { width, height, locale, folds, dense = false }: TimelineSheet,
): TimelineLayout {
  const groups = laneGroups(data, { ...view, folds }, locale);
  const above = width < (dense ? denseNarrow : narrow);
  const side = locale.direction === 'rtl' ? 'right' : 'left';
  const beside = above ? 0 : Math.round(Math.min(230, Math.max(132, width * 0.19)));
  const plot = {
    left: padding + (side === 'left' ? beside : 0),
    right: width - padding - (side === 'right' ? beside : 0),
  };
  const shown = groups.flatMap((group) => [
    ...(group.header === null ? [] : [{ group, lane: group.header }]),
    ...(group.folded ? [] : group.lanes.map((lane) => ({ group, lane }))),
  ]);
  const shareOf = ({ lane, group }: (typeof shown)[number]): number =>
    (lane.kind === 'header' && group.folded ? foldedShare : shares[lane.kind]) * lane.rows;
  const weights = shown.reduce((sum, one) => sum + shareOf(one), 0);
  const spare = height - axisHeight - footHeight;
  const row = above
    ? mostTrack
    : Math.min(mostRow, Math.max(dense ? denseRow : leastRow, spare / Math.max(1, weights)));
  let top = axisHeight;
  const lanes = shown.map((one): PlacedLane => {
    const { lane, group } = one;
    const track = row * shareOf(one);
    const tall = track + (above ? nameLine : 0);
    const name = laneName(lane.label, locale);
    const packing = createPacking(lane);
    const placed = { lane, group, name, top, height: tall, track, packing };
    top += tall;
    return placed;
  });
  return {
    width,
    height: top + footHeight,
    plot,
    names: {
      side,
      x: side === 'left' ? (above ? padding : 4) : width - (above ? padding : 4),
      width: above ? width - 2 * padding : beside - 4,
      above,
    },
    asOf: locale.text('timeline:asOf', {
      date: { kind: 'date', date: toIsoDay(data.today) },
    }),
    later: locale.text('timeline:time.later'),
    nameSize: row < 14 ? 10 : row < 19 ? 12 : 13,
    top: axisHeight,
    bottom: top,
    lanes,
    groups,
  };
}

/** Points of a lane at every level that was looked at. */
function createPacking({ points, rows }: Lane): (level: number) => Packing {
  const packings = new Map<number, Packing>();
  let spots: readonly Spot[] | null = null;
  return (level) => {
    const known = packings.get(level);
    if (known !== undefined) return known;
    spots ??= spotsOf(points);
    const made = packSpots(spots, rows, level);
    packings.set(level, made);
    return made;
  };
}

/** The lanes that reach into a part of the height. */
export function lanesBetween(
  { lanes }: TimelineLayout,
  top: number,
  bottom: number,
): readonly PlacedLane[] {
  let first = 0;
  let after = lanes.length;
  while (first < after) {
    const middle = (first + after) >> 1;
    const lane = lanes[middle];
    if (lane !== undefined && lane.top + lane.height <= top) first = middle + 1;
    else after = middle;
  }
  let last = first;
  while (last < lanes.length && (lanes[last]?.top ?? Infinity) < bottom) last += 1;
  return lanes.slice(first, last);
}

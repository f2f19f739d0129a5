import type { View } from '../../view/view.ts';
import { laneGroups } from './lanes.ts';
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
  readonly top: number;
  readonly height: number;
  /** The height of what is drawn in it, which on a phone lies under the lane's name. */
  readonly track: number;
  /** The packing at a level of zoom, made when it is first asked for. */
  packing(level: number): Packing;
}

export interface TimelineLayout {
  readonly width: number;
  /** Of everything, which may be more than the sheet's. */
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
  /** The lanes lie between them. */
  readonly top: number;
  readonly bottom: number;
  /** From top to bottom. */
  readonly lanes: readonly PlacedLane[];
  readonly groups: readonly LaneGroup[];
}

const axisHeight = 30;
/** Under the lanes: the second calendar, or the day of the data. */
const footHeight = 24;
/** Time's place keeps marks at its ends inside the sheet. */
const padding = 12;
/** Names stand over the lanes on sheets narrower than this. */
const narrow = 620;
const leastRow = 12;
const mostRow = 26;
const nameLine = 17;

/** How much of a row each kind takes. */
const shares: Readonly<Record<Lane['kind'], number>> = {
  header: 1.35,
  office: 1,
  membership: 1,
  series: 1.05,
  events: 0.85,
  agreements: 0.85,
};

export function layOutTimeline(
  data: TimelineData,
  view: Pick<View, LayoutKey>,
  { width, height, locale, folds }: TimelineSheet,
): TimelineLayout {
  const groups = laneGroups(data, { ...view, folds }, locale);
  const above = width < narrow;
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
  const weights = shown.reduce((sum, { lane }) => sum + lane.rows * shares[lane.kind], 0);
  const spare = height - axisHeight - footHeight - (above ? shown.length * nameLine : 0);
  const row = Math.min(mostRow, Math.max(leastRow, spare / Math.max(1, weights)));
  let top = axisHeight;
  const lanes = shown.map(({ group, lane }): PlacedLane => {
    const track = Math.max(leastRow, row * shares[lane.kind]) * lane.rows;
    const tall = track + (above && lane.kind !== 'header' ? nameLine : 0);
    const placed = { lane, group, top, height: tall, track, packing: createPacking(lane) };
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

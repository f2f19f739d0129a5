import type { TimelineItem } from './items.ts';
import { crowdRadius, levelOf } from './packing.ts';
import type { Packed } from './packing.ts';
import type { TimeWindow } from './timelineFrame.ts';
import { lanesBetween } from './timelineLayout.ts';
import type { PlacedLane, TimelineLayout } from './timelineLayout.ts';
import type { TimeScale } from './timeScale.ts';
import { marksSeen } from './pointNodes.ts';

/** What lies under a place of the sheet: one fact, or a crowd of them. */
export type Hit =
  | { readonly kind: 'item'; readonly item: TimelineItem }
  | { readonly kind: 'crowd'; readonly items: readonly TimelineItem[] };

/** Pixels by which a short bar is wider for the pointer than for the eye. */
const reach = 5;

export function itemAt(
  layout: TimelineLayout,
  scale: TimeScale,
  window: TimeWindow,
  x: number,
  y: number,
): Hit | null {
  const [place] = lanesBetween(layout, y, y + 0.01);
  if (place === undefined || x < layout.plot.left - reach || x > layout.plot.right + reach) {
    return null;
  }
  return pointAt(place, scale, window, x, y) ?? barAt(place, scale, x);
}

function barAt({ lane }: PlacedLane, scale: TimeScale, x: number): Hit | null {
  const day = scale.dayAt(x);
  const margin = reach / scale.pixelsPerDay;
  const found =
    lane.bars.find(({ span }) => day >= span.from && day < span.to) ??
    lane.bars.find(({ span }) => day >= span.from - margin && day < span.to + margin);
  return found === undefined ? null : { kind: 'item', item: found };
}

function pointAt(
  place: PlacedLane,
  scale: TimeScale,
  window: TimeWindow,
  x: number,
  y: number,
): Hit | null {
  if (place.lane.points.length === 0 || place.lane.kind === 'header') return null;
  const rowHeight = place.track / place.lane.rows;
  const row = Math.floor((y - (place.top + place.height - place.track)) / rowHeight);
  const packing = place.packing(levelOf(scale.pixelsPerDay));
  let nearest: Packed | null = null;
  let least = 2 * crowdRadius;
  for (const packed of marksSeen(packing, { scale, frame: { window } })) {
    if (packed.row !== row) continue;
    const distance = distanceTo(packed, scale, x);
    if (distance >= least) continue;
    least = distance;
    nearest = packed;
  }
  if (nearest === null) return null;
  const items = nearest.spots.map(({ item }) => item);
  const [only, ...more] = items;
  if (only === undefined) return null;
  return more.length === 0 ? { kind: 'item', item: only } : { kind: 'crowd', items };
}

/** To the mark; on an event of several days, to the nearest of them. */
function distanceTo({ day, spots }: Packed, scale: TimeScale, x: number): number {
  const [only] = spots;
  if (spots.length === 1 && only !== undefined && !only.item.fuzzy) {
    const ends = [scale.xOf(only.item.span.from), scale.xOf(only.item.span.to)];
    const [left, right] = [Math.min(...ends), Math.max(...ends)];
    return Math.max(0, left - x, x - right);
  }
  return Math.abs(scale.xOf(day) - x);
}

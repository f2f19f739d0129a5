/** Events and agreements as marks, with their titles where there is room. */
import type { Mark, SceneNode } from '../../scene/scene.ts';
import { trackOf } from './barNodes.ts';
import { round, seen } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import type { PointItem } from './items.ts';
import { alternativeNodes, titleNodes } from './pointTitles.ts';
import { crowdRadius, isLong, levelOf, markRadius } from './packing.ts';
import type { Packed, Packing } from './packing.ts';
import { barPath, diamondPath, linePath } from './shapes.ts';
import type { PlacedLane } from './timelineLayout.ts';
import type { TimeWindow } from './timelineFrame.ts';
import type { TimeScale } from './timeScale.ts';

export function pointMark(item: PointItem): Mark {
  return item.kind === 'event'
    ? { kind: 'event', event: item.event.id, value: item.event.start }
    : { kind: 'agreement', agreement: item.agreement.id, value: item.agreement.date };
}

export function pointNodes(drawing: Drawing, place: PlacedLane): readonly SceneNode[] {
  const { scale, layout } = drawing;
  const packing = place.packing(levelOf(scale.pixelsPerDay));
  const { top, bottom } = trackOf(place);
  const rowHeight = (bottom - top) / place.lane.rows;
  const shrink = Math.min(1, rowHeight / (2 * crowdRadius));
  const nodes: SceneNode[] = [];
  if (place.lane.kind === 'series') nodes.push(...seriesLine(drawing, place));
  for (const packed of marksSeen(packing, drawing)) {
    const x = scale.xOf(packed.day);
    const y = top + (packed.row + 0.5) * rowHeight;
    const [only] = packed.spots;
    if (only === undefined) continue;
    if (packed.spots.length > 1) {
      if (x >= layout.plot.left && x <= layout.plot.right) {
        nodes.push(...crowdNodes(drawing, place, packed, x, y, shrink));
      }
      continue;
    }
    nodes.push(...singleNodes(drawing, place, packed, only.item, x, y, shrink));
  }
  return nodes;
}

/** The marks that may reach into the window, by binary search. */
export function marksSeen(
  { marks, longest }: Packing,
  {
    scale,
    frame: { window },
  }: {
    readonly scale: TimeScale;
    readonly frame: { readonly window: TimeWindow };
  },
): readonly Packed[] {
  const margin = longest + (2 * crowdRadius) / scale.pixelsPerDay;
  const first = firstFrom(marks, window.from - margin);
  return marks.slice(first, firstFrom(marks, window.to + margin));
}

function firstFrom(marks: readonly Packed[], day: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The thin line that joins the editions of a series. */
function seriesLine(drawing: Drawing, place: PlacedLane): readonly SceneNode[] {
  const { points, key } = place.lane;
  const first = points[0]?.span.from ?? 0;
  const last = points.at(-1)?.span.from ?? first;
  const part = seen(drawing, first, last);
  const { middle } = trackOf(place);
  return part === null
    ? []
    : [
        {
          type: 'path',
          key: `series-${key}`,
          d: linePath(part.left, middle, part.right, middle),
          fill: 'none',
          stroke: drawing.colours.strongRule,
          strokeWidth: 1,
        },
      ];
}

/** Several that stand too near one another: their number. */
function crowdNodes(
  drawing: Drawing,
  place: PlacedLane,
  { spots }: Packed,
  x: number,
  y: number,
  shrink: number,
): readonly SceneNode[] {
  const { frame, colours } = drawing;
  const [first] = spots;
  if (first === undefined) return [];
  const key = `${place.lane.key}-${first.item.key}`;
  return [
    {
      type: 'circle',
      key: `crowd-${key}`,
      x: round(x),
      y: round(y),
      radius: crowdRadius * shrink,
      fill: colours.crowd,
      mark: { kind: 'crowd', link: key, value: spots.length },
    },
    {
      type: 'text',
      key: `crowd-number-${key}`,
      x: round(x),
      y: round(y + 3.8 * shrink),
      text: frame.label(spots.length),
      anchor: 'center',
      size: round(10.5 * shrink),
      weight: 650,
      fill: 'ink',
    },
  ];
}

function singleNodes(
  drawing: Drawing,
  place: PlacedLane,
  packed: Packed,
  item: PointItem,
  x: number,
  y: number,
  shrink: number,
): readonly SceneNode[] {
  const { layout, scale, colours } = drawing;
  const { plot } = layout;
  const nodes: SceneNode[] = [];
  const { span } = item;
  const inside = x >= plot.left && x <= plot.right;
  if (item.fuzzy) {
    // As wide as what is not known: the month, the year, the days between.
    const band = seen(drawing, span.from, span.to);
    if (band !== null && band.right - band.left > 2 * markRadius) {
      nodes.push({
        type: 'path',
        key: `band-${item.key}`,
        d: barPath({ ...band, top: y - 4, bottom: y + 4 }, false, false),
        fill: colours.soft,
        opacity: 0.13,
      });
    }
  }
  const length = isLong(item) ? seen(drawing, span.from, span.to) : null;
  const drawnLong =
    length !== null && (span.to - span.from) * scale.pixelsPerDay > 2.5 * markRadius;
  const radius = markRadius * shrink;
  const edition = editionOf(item, place);
  if (drawnLong) {
    const half = edition === null ? radius - 1 : radius + 1;
    const middle = (length.left + length.right) / 2;
    nodes.push(
      {
        type: 'path',
        key: `point-${item.key}`,
        d: barPath({ ...length, top: y - half, bottom: y + half }, true, true),
        fill: colours.soft,
        mark: pointMark(item),
        centre: [middle, y],
      },
      ...(edition === null ? [] : [editionNode(drawing, item, edition, middle, y)]),
    );
  } else if (inside) {
    nodes.push(...markNodes(drawing, place, item, x, y, radius));
  } else return nodes;
  const box = drawnLong ? length : { left: x - radius, right: x + radius };
  return [
    ...nodes,
    ...alternativeNodes(drawing, item, y),
    ...titleNodes(drawing, place, packed, item, box, y),
  ];
}

function markNodes(
  drawing: Drawing,
  place: PlacedLane,
  item: PointItem,
  x: number,
  y: number,
  radius: number,
): readonly SceneNode[] {
  const { colours } = drawing;
  const mark = pointMark(item);
  const fact = item.kind === 'event' ? item.event : item.agreement;
  const look = {
    fill: item.fuzzy ? ('surface' as const) : colours.soft,
    stroke: colours.soft,
    strokeWidth: 1.5,
    ...(fact.confidence === 'low' ? { dash: [2, 2] } : {}),
    mark,
  };
  const key = `point-${item.key}`;
  if (item.kind === 'agreement') {
    const d = diamondPath(x, y, round(radius + 0.5));
    return [{ type: 'path', key, d, ...look, centre: [x, y], small: true }];
  }
  const edition = editionOf(item, place);
  const shape: SceneNode = {
    type: 'circle',
    key,
    x: round(x),
    y: round(y),
    radius: edition === null ? radius : radius * 1.5,
    ...look,
  };
  return edition === null ? [shape] : [shape, editionNode(drawing, item, edition, x, y)];
}

/** The number of an event in the series whose lane it stands in. */
function editionOf(item: PointItem, { lane }: PlacedLane): number | null {
  return lane.kind === 'series' && item.kind === 'event' ? (item.event.edition ?? null) : null;
}

function editionNode(
  { frame }: Drawing,
  item: PointItem,
  edition: number,
  x: number,
  y: number,
): SceneNode {
  return {
    type: 'text',
    key: `edition-${item.key}`,
    x: round(x),
    y: round(y + 3.6),
    text: frame.label(edition),
    anchor: 'center',
    size: 10,
    weight: 650,
    fill: item.fuzzy ? 'ink' : 'surface',
  };
}

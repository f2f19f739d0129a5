import type { StateId } from '../../domain/ids.ts';
import { stripBidi } from '../../locale/bidi.ts';
import type { PathNode, TextNode } from '../../scene/scene.ts';
import type { Frame } from '../chart.ts';
import { doesCut, grown, isApart, isOn } from './box.ts';
import type { Box } from './box.ts';
import { inkOn, paperInk } from './labelInk.ts';
import type { Ink } from './labelInk.ts';
import { edge, obstaclesOf, planLabels } from './labelPlan.ts';
import type { Label, Wording } from './labelPlan.ts';
import { anchorOf, boxAround, lineStep } from './labelSpots.ts';
import { leadersOf } from './leaders.ts';
import { leastSize } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';
import type { EventPart } from './eventPart.ts';
import type { StatePaint } from './statePaint.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';

/** Levels of magnification at which labels are placed; in between they keep their spots, as everything only moves apart. */
const levelsPerDoubling = 3;
const weight = 500;
/** Of more states than these a hidden label stays hidden: there is no room, and looking for it takes its time. */
const mostMoved = 60;
/** A shape smaller than this, in pixels, does not mind a name of another on it. */
const leastCovered = 12;
const rtlIsolate = '\u2067';

/** Letters of labels, in CSS pixels, by the sheet's width: a slide is read from further away. */
export function fontOf(width: number): number {
  if (width < 560) return 12;
  return width < 1200 ? 13 : 14;
}

export interface LabelScope {
  /** Who may be shown at some time, always the same array for the same states. */
  readonly ids: readonly StateId[];
  /** Chosen states from outside of them. */
  readonly extras: readonly StateId[];
  readonly chosen: ReadonlySet<StateId>;
  readonly all: boolean;
  /** What lies over the labels, and hides those under it. */
  readonly under: readonly Box[];
  /** Finds another spot for a label that would be hidden. */
  readonly move: EventPart['move'] | undefined;
}

/** The labels of the states that are painted, in screen pixels; their spots do not depend on who is painted. */
export function labelNodes(
  layout: MapLayout,
  scope: LabelScope,
  paints: ReadonlyMap<StateId, StatePaint>,
  places: ReadonlyMap<StateId, Place>,
  frame: Frame,
): readonly (PathNode | TextNode)[] {
  const plan = planFor(layout, scope, frame);
  const nodes: (PathNode | TextNode)[] = [];
  for (const placed of placedOf(plan, layout, scope, places, frame)) {
    const paint = paints.get(placed.place.id);
    if (paint !== undefined) nodes.push(...writtenIn(placed, inkOf(placed, paint, frame)));
  }
  return nodes;
}

/** A label of the plan that has room on the sheet. */
interface Placed {
  readonly label: Label;
  readonly place: Place;
  readonly box: Box;
  /** Its nodes by their ink: the same objects whenever the ink comes back. */
  readonly written: Map<Ink, readonly (PathNode | TextNode)[]>;
}

interface Sought {
  readonly places: ReadonlyMap<StateId, Place>;
  readonly placed: readonly Placed[];
}

/** The last search of each plan: a step of time finds the places of before. */
const sought = new WeakMap<readonly Label[], Sought>();

function placedOf(
  plan: readonly Label[],
  layout: MapLayout,
  scope: LabelScope,
  places: ReadonlyMap<StateId, Place>,
  frame: Frame,
): readonly Placed[] {
  if (scope.under.length > 0) return findRoom(plan, layout, scope, places, frame);
  const last = sought.get(plan);
  if (last?.places === places) return last.placed;
  const placed = findRoom(plan, layout, scope, places, frame);
  sought.set(plan, { places, placed });
  return placed;
}

function findRoom(
  plan: readonly Label[],
  layout: MapLayout,
  { under, move, ids }: LabelScope,
  places: ReadonlyMap<StateId, Place>,
  { width, height, camera: { k } }: Frame,
): readonly Placed[] {
  const obstacles = obstaclesOf(places);
  const lines = leadersOf(places.values());
  const taken: Box[] = [...under];
  const placed: Placed[] = [];
  const settle = (label: Label, isAgain: boolean): boolean => {
    const place = places.get(label.id);
    if (place === undefined) return true;
    const isFree = (box: Box): boolean =>
      isOn(width, height, grown(box, edge)) &&
      obstacles.every((other) => other.id === label.id || isApart(other.box, box)) &&
      taken.every((other) => isApart(other, box)) &&
      !lines.some((line) => doesCut(line, box));
    const found = isAgain ? move?.(label, place, { layout, places, k, taken, isFree }) : label;
    if (found == null) return false;
    const [anchorX, anchorY] = anchorOf(place);
    const box = boxAround(anchorX + found.x, anchorY + found.y, found.size);
    if (!isFree(box)) return false;
    taken.push(grown(box, 0.5));
    placed.push({ label: found, place, box, written: new Map() });
    return true;
  };
  // Those that something lies on look for other spots among what is left. With all the world there is nothing left.
  const hidden = plan.filter((label) => !settle(label, false));
  if (ids.length <= mostMoved) for (const label of hidden) settle(label, true);
  return placed;
}

function inkOf({ label, place }: Placed, paint: StatePaint, frame: Frame): Ink {
  const isOnShape = label.isInside && place.size >= leastSize;
  return isOnShape ? inkOn(paint.fill, frame.theme) : paperInk;
}

function writtenIn(placed: Placed, ink: Ink): readonly (PathNode | TextNode)[] {
  const known = placed.written.get(ink);
  if (known !== undefined) return known;
  const { label, place, box } = placed;
  const texts = textsOf(label, place, ink);
  const nodes = label.isFar ? [...lineTo(label.id, box, ...anchorOf(place)), ...texts] : texts;
  placed.written.set(ink, nodes);
  return nodes;
}

/** From the state to the nearest point of its label. */
function lineTo(id: StateId, box: Box, x: number, y: number): readonly PathNode[] {
  const toX = Math.min(Math.max(x, box.left), box.right);
  const toY = Math.min(Math.max(y, box.top), box.bottom);
  const d = `M${round(x)},${round(y)}L${round(toX)},${round(toY)}`;
  return [
    { type: 'path', key: `label-${id}-rim`, d, fill: 'none', stroke: 'halo', strokeWidth: 2.5 },
    { type: 'path', key: `label-${id}-line`, d, fill: 'none', stroke: 'ink', strokeWidth: 0.9 },
  ];
}

/** One text for each line. */
function textsOf(label: Label, place: Place, ink: Ink): readonly TextNode[] {
  const [anchorX, anchorY] = anchorOf(place);
  const { font } = label.size;
  const first = anchorY + label.y + font * 0.35 - ((label.lines.length - 1) * font * lineStep) / 2;
  return label.lines.map((text, index) => ({
    type: 'text',
    key: index === 0 ? `label-${label.id}` : `label-${label.id}-${index + 1}`,
    x: round(anchorX + label.x),
    y: round(first + index * font * lineStep),
    text,
    anchor: 'center',
    size: font,
    weight,
    ...ink,
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

type Plans = Map<string, readonly Label[]>;
const known = new WeakMap<MapLayout, WeakMap<Frame['label'], WeakMap<readonly StateId[], Plans>>>();
const mostPlans = 60;

function planFor(layout: MapLayout, scope: LabelScope, frame: Frame): readonly Label[] {
  const level = Math.floor(Math.log2(frame.camera.k) * levelsPerDoubling + 1e-6);
  // The width of a sample tells when the real letters have come in place of those that stood in for them.
  const sample = frame.measure('Kuwait الكويت', 12, weight);
  const key = [
    level,
    sample,
    frame.width,
    frame.height,
    scope.extras.join('.'),
    [...scope.chosen].join('.'),
  ].join('|');
  const plans = plansFor(layout, frame.label, scope.ids);
  const done = plans.get(key);
  if (done !== undefined) return done;
  if (plans.size >= mostPlans) plans.clear();
  const made = makePlan(layout, scope, frame, level);
  plans.set(key, made);
  return made;
}

function plansFor(layout: MapLayout, label: Frame['label'], ids: readonly StateId[]): Plans {
  let byLabel = known.get(layout);
  if (byLabel === undefined) known.set(layout, (byLabel = new WeakMap()));
  let byIds = byLabel.get(label);
  if (byIds === undefined) byLabel.set(label, (byIds = new WeakMap()));
  let plans = byIds.get(ids);
  if (plans === undefined) byIds.set(ids, (plans = new Map()));
  return plans;
}

function makePlan(
  layout: MapLayout,
  { ids, extras, chosen, all }: LabelScope,
  frame: Frame,
  level: number,
): readonly Label[] {
  const k = 2 ** (level / levelsPerDoubling);
  const font = fontOf(frame.width);
  const worded = (lines: readonly string[], isName: boolean): Wording => {
    let size: Wording['size'] | undefined;
    return {
      lines,
      isName,
      // Measured when somebody asks: most names fit as they are, and their shorter forms are never tried.
      get size() {
        return (size ??= {
          width: Math.max(...lines.map((line) => frame.measure(line, font, weight))),
          font,
          lines: lines.length,
        });
      },
      toRight: !lines.some((line) => line.includes(rtlIsolate)),
    };
  };
  const wordings = new Map<StateId, readonly Wording[]>();
  const wordingsOf = (id: StateId): readonly Wording[] => {
    let own = wordings.get(id);
    if (own === undefined) wordings.set(id, (own = wordingsFor(id)));
    return own;
  };
  const wordingsFor = (id: StateId): readonly Wording[] => {
    const name = frame.label({ kind: 'state', id });
    const halves = inTwo(stripBidi(name)).map((half) => frame.label(half));
    return [
      worded([name], true),
      ...(halves.length === 2 ? [worded(halves, true)] : []),
      worded([frame.label(id)], false),
    ];
  };
  const places = placesOf(layout, ids, extras, frame, { k, dx: 0, dy: 0 });
  return planLabels({
    layout,
    places,
    large: [...places.values()].flatMap(({ id, size }) => (size < leastCovered ? [] : [id])),
    k,
    width: frame.width * k,
    height: frame.height * k,
    wordingsOf,
    chosen,
    isWorld: all,
  });
}

/** A name of several words in two lines of about the same length; nothing for one word. */
function inTwo(name: string): readonly string[] {
  const words = name.split(' ');
  const breaks = words.slice(1).map((_, index) => index + 1);
  const lengthOf = (at: number): number =>
    Math.max(words.slice(0, at).join(' ').length, words.slice(at).join(' ').length);
  const [best] = breaks.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return best === undefined ? [] : [words.slice(0, best).join(' '), words.slice(best).join(' ')];
}

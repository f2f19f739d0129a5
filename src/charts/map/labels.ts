import type { StateId } from '../../domain/ids.ts';
import type { TextNode } from '../../scene/scene.ts';
import type { Frame } from '../chart.ts';
import { doesCut, grown, isApart, isOn } from './box.ts';
import type { Box } from './box.ts';
import { inkOn, paperInk } from './labelInk.ts';
import { edge, obstaclesOf, planLabels } from './labelPlan.ts';
import type { Label, Wording } from './labelPlan.ts';
import { anchorOf, boxAround } from './labelSpots.ts';
import { leadersOf } from './leaders.ts';
import { leastSize } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';
import type { StatePaint } from './mapPaint.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';

/** Levels of magnification at which labels are placed; in between they keep their spots, as everything only moves apart. */
const levelsPerDoubling = 3;
const weight = 500;
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
}

/** The labels of the states that are painted, in screen pixels; their spots do not depend on who is painted. */
export function labelNodes(
  layout: MapLayout,
  scope: LabelScope,
  paints: ReadonlyMap<StateId, StatePaint>,
  places: ReadonlyMap<StateId, Place>,
  frame: Frame,
): readonly TextNode[] {
  const plan = planFor(layout, scope, frame);
  const obstacles = obstaclesOf(places);
  const lines = leadersOf(places.values());
  const taken: Box[] = [...scope.under];
  const nodes: TextNode[] = [];
  for (const label of plan) {
    const place = places.get(label.id);
    if (place === undefined) continue;
    const [anchorX, anchorY] = anchorOf(place);
    const box = boxAround(anchorX + label.x, anchorY + label.y, label.size);
    if (!isOn(frame.width, frame.height, grown(box, edge))) continue;
    const isFree =
      obstacles.every((other) => other.id === label.id || isApart(other.box, box)) &&
      taken.every((other) => isApart(other, box)) &&
      !lines.some((line) => doesCut(line, box));
    if (!isFree) continue;
    taken.push(grown(box, 0.5));
    const paint = paints.get(label.id);
    if (paint !== undefined) nodes.push(nodeOf(label, place, paint, frame));
  }
  return nodes;
}

function nodeOf(label: Label, place: Place, paint: StatePaint, frame: Frame): TextNode {
  const [anchorX, anchorY] = anchorOf(place);
  const isOnShape = label.isInside && place.size >= leastSize;
  return {
    type: 'text',
    key: `label-${label.id}`,
    x: round(anchorX + label.x),
    y: round(anchorY + label.y + label.size.font * 0.35),
    text: label.text,
    anchor: 'center',
    size: label.size.font,
    weight,
    ...(isOnShape ? inkOn(paint.fill, frame.theme) : paperInk),
  };
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
  const worded = (text: string): Wording => ({
    text,
    size: { width: frame.measure(text, font, weight), font },
    toRight: !text.includes(rtlIsolate),
  });
  return planLabels({
    layout,
    places: placesOf(layout, ids, extras, frame, { k, dx: 0, dy: 0 }),
    k,
    width: frame.width * k,
    height: frame.height * k,
    wordingsOf: (id) => [worded(frame.label({ kind: 'state', id })), worded(frame.label(id))],
    chosen,
    isWorld: all,
  });
}

/** Parts of shapes that the policy of borders takes out: a piece of land apart, or what lies on one side of a line. */
import type { BoundariesFile } from '../dataset.ts';
import { nearest } from '../nearest.ts';
import { splitArcs } from './mosaic.ts';
import type { Mosaic, Piece } from './mosaic.ts';
import { arcIndex, holds, pointsOf } from './rings.ts';
import type { ArcPolygon, ArcRing } from './rings.ts';

export type PartRule = NonNullable<BoundariesFile['parts']>[number];
type Point = readonly [longitude: number, latitude: number];

/** Why a part cannot be taken out, for who wrote the rule. */
export interface PartProblem {
  /** Index of the rule, and the key of it that is wrong. */
  readonly rule: number;
  readonly key: 'part' | 'of' | 'at' | 'along';
  readonly what: string;
  readonly mend: string;
}

/** A line begins and ends at the edge of its shape: so far, in degrees, its ends may be from a point of the edge. */
const reach = 0.1;

export interface Divided {
  readonly mosaic: Mosaic;
  readonly problems: readonly PartProblem[];
}

/** Takes out the parts in order; a rule with a problem changes nothing. */
export function takeParts(mosaic: Mosaic, rules: readonly PartRule[]): Divided {
  const problems: PartProblem[] = [];
  let present = mosaic;
  for (const [rule, part] of rules.entries()) {
    const done = takePart(present, part);
    if ('arcs' in done) present = done;
    else problems.push({ rule, ...done });
  }
  return { mosaic: present, problems };
}

type Problem = Omit<PartProblem, 'rule'>;

function takePart(mosaic: Mosaic, rule: PartRule): Mosaic | Problem {
  const { pieces, arcs } = mosaic;
  const names = pieces.map(({ name }) => name);
  if (names.includes(rule.part)) {
    return {
      key: 'part',
      what: `a shape is named ${JSON.stringify(rule.part)} already`,
      mend: 'give the part another name',
    };
  }
  const whole = pieces.find(({ name }) => name === rule.of);
  if (whole === undefined) {
    const meant = nearest(rule.of, names);
    return {
      key: 'of',
      what: `the world has no shape named ${JSON.stringify(rule.of)}`,
      mend: meant === null ? 'remove the rule' : `write ${JSON.stringify(meant)}`,
    };
  }
  const polygon = whole.polygons.find((one) => holds(one, arcs, rule.at));
  if (polygon === undefined) {
    return {
      key: 'at',
      what: `${JSON.stringify(rule.of)} does not hold the point ${JSON.stringify(rule.at)}`,
      mend: 'move the point into it (longitude first)',
    };
  }
  if (rule.along !== undefined) return cut(mosaic, whole, polygon, { ...rule, along: rule.along });
  if (whole.polygons.length === 1) {
    return {
      key: 'at',
      what: `the point is in all of ${JSON.stringify(rule.of)}, which is in one piece`,
      mend: 'name the shape in "shapes", or give the line that divides it in "along"',
    };
  }
  return moved(mosaic, whole, rule.part, [polygon], [polygon], []);
}

/** Gives polygons of a piece to a new one: `old` go out of it, `gone` are the new one's, `left` remain in their stead. */
function moved(
  mosaic: Mosaic,
  whole: Piece,
  name: string,
  old: readonly ArcPolygon[],
  gone: readonly ArcPolygon[],
  left: readonly ArcPolygon[],
): Mosaic {
  const rest = [...whole.polygons.filter((polygon) => !old.includes(polygon)), ...left];
  const pieces = mosaic.pieces.map((piece) =>
    piece === whole ? { ...piece, polygons: rest } : piece,
  );
  return { ...mosaic, pieces: [...pieces, { name, number: null, polygons: gone }] };
}

function cut(
  mosaic: Mosaic,
  whole: Piece,
  polygon: ArcPolygon,
  rule: PartRule & { readonly along: readonly Point[] },
): Mosaic | Problem {
  const ends = [rule.along[0], rule.along.at(-1)].map((end) =>
    end === undefined ? null : nearestOnEdge(mosaic, polygon[0] ?? [], end),
  );
  const [from, to] = ends;
  if (from === null || from === undefined || to === null || to === undefined) {
    return {
      key: 'along',
      what: `the line does not begin and end at the edge of ${JSON.stringify(rule.of)}`,
      mend: `let both ends be within ${reach} degrees of a point of the edge`,
    };
  }
  const at = new Map<number, number[]>();
  for (const { arc, point } of [from, to]) at.set(arc, [...(at.get(arc) ?? []), point]);
  const index = mosaic.pieces.indexOf(whole);
  const split = splitArcs(mosaic, at);
  const splitWhole = split.pieces[index] ?? whole;
  const splitPolygon = splitWhole.polygons[whole.polygons.indexOf(polygon)] ?? polygon;
  const line = split.arcs.length;
  const arcs = [
    ...split.arcs,
    [from.place, ...rule.along.slice(1, -1).map((point) => [...point]), to.place],
  ];
  const [edge = [], ...holes] = splitPolygon;
  const there = stretch(edge, arcs, from.place, to.place);
  const back = stretch(edge, arcs, to.place, from.place);
  const sides = [
    [...there, ~line],
    [...back, line],
  ].map((ring): ArcPolygon => [
    ring,
    ...holes.filter((hole) => holds([ring], arcs, pointOf(hole, arcs))),
  ]);
  const gone = sides.filter((side) => holds(side, arcs, rule.at));
  if (there.length === 0 || back.length === 0 || gone.length !== 1) {
    return {
      key: 'along',
      what: `the line does not divide ${JSON.stringify(rule.of)}`,
      mend: 'let it run through the shape from edge to edge, with the point on one side',
    };
  }
  const left = sides.filter((side) => !gone.includes(side));
  return moved({ ...split, arcs }, splitWhole, rule.part, [splitPolygon], gone, left);
}

interface EdgePoint {
  readonly arc: number;
  readonly point: number;
  readonly place: number[];
}

function nearestOnEdge({ arcs }: Mosaic, ring: ArcRing, [x, y]: Point): EdgePoint | null {
  let found: EdgePoint | null = null;
  let least = reach;
  for (const arc of ring.map(arcIndex)) {
    for (const [point, place] of (arcs[arc] ?? []).entries()) {
      const [px = 0, py = 0] = place;
      const distance = Math.hypot(px - x, py - y);
      if (distance < least) [least, found] = [distance, { arc, point, place }];
    }
  }
  return found;
}

/** The arcs of a ring from one of its points to another, in the ring's direction; both must be ends of arcs. */
function stretch(
  ring: ArcRing,
  arcs: Mosaic['arcs'],
  from: readonly number[],
  to: readonly number[],
): ArcRing {
  const starts = ring.map((reference) => pointOf([reference], arcs));
  const indexOf = (place: readonly number[]): number =>
    starts.findIndex(([x, y]) => x === place[0] && y === place[1]);
  const [first, last] = [indexOf(from), indexOf(to)];
  if (first < 0 || last < 0 || first === last) return [];
  return first < last ? ring.slice(first, last) : [...ring.slice(first), ...ring.slice(0, last)];
}

function pointOf(ring: ArcRing, arcs: Mosaic['arcs']): Point {
  const [x = 0, y = 0] = pointsOf(ring, arcs)[0] ?? [];
  return [x, y];
}

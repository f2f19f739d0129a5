import type { PathNode } from '../../scene/scene.ts';
import type { Line } from './box.ts';
import { leastSize } from './mapLayout.ts';
import type { Place } from './places.ts';

/** A disc that still touches its true place needs no line to it. */
const leastStray = leastSize / 2 + 2;

/** The radius of the dot at a true place. */
const dot = 1.6;
/** More lines than these are drawn without rims and dots. */
const mostLines = 60;

/** The lines from discs that gave way to their true places; they end at the disc's rim. */
export function leadersOf(places: Iterable<Place>): readonly Line[] {
  const lines: Line[] = [];
  for (const { x, y, discX, discY } of places) {
    const stray = Math.sqrt((discX - x) ** 2 + (discY - y) ** 2);
    if (stray < leastStray) continue;
    const share = (stray - leastSize / 2) / stray;
    lines.push({ x1: x, y1: y, x2: x + (discX - x) * share, y2: y + (discY - y) * share });
  }
  return lines;
}

/** All lines as one node over a rim, and a dot at each true place: three nodes, however many lines there are. */
export function leaderNodes(places: Iterable<Place>): readonly PathNode[] {
  const lines = leadersOf(places);
  if (lines.length === 0) return [];
  const d = lines
    .map(({ x1, y1, x2, y2 }) => `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`)
    .join('');
  // In a crowd the lines are hardly seen between the discs: rims and dots would only fill what is left.
  if (lines.length > mostLines) {
    return [{ type: 'path', key: 'leaders', d, fill: 'none', stroke: 'muted', strokeWidth: 0.75 }];
  }
  const dots = lines.map(({ x1, y1 }) => circlePath(x1, y1, dot)).join('');
  return [
    { type: 'path', key: 'leaders-rim', d, fill: 'none', stroke: 'halo', strokeWidth: 2.5 },
    { type: 'path', key: 'leaders', d, fill: 'none', stroke: 'ink', strokeWidth: 0.9 },
    { type: 'path', key: 'places', d: dots, fill: 'ink', stroke: 'halo', strokeWidth: 0.6 },
  ];
}

/** A circle as a path of its own: many circles make one node. */
export function circlePath(x: number, y: number, radius: number): string {
  const across = round(2 * radius);
  const r = round(radius);
  return `M${round(x - radius)},${round(y)}a${r},${r} 0 1,0 ${across},0a${r},${r} 0 1,0 ${-across},0Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

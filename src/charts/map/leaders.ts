import type { PathNode } from '../../scene/scene.ts';
import type { Line } from './box.ts';
import { leastSize } from './mapLayout.ts';
import type { Place } from './places.ts';

/** A disc that still touches its true place needs no line to it. */
const leastStray = leastSize / 2 + 2;

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
  const dots = lines.map(({ x1, y1 }) => dotAt(x1, y1)).join('');
  return [
    { type: 'path', key: 'leaders-rim', d, fill: 'none', stroke: 'halo', strokeWidth: 2.5 },
    { type: 'path', key: 'leaders', d, fill: 'none', stroke: 'ink', strokeWidth: 0.9 },
    { type: 'path', key: 'places', d: dots, fill: 'ink', stroke: 'halo', strokeWidth: 0.6 },
  ];
}

const dot = 1.6;

function dotAt(x: number, y: number): string {
  return `M${round(x - dot)},${round(y)}a${dot},${dot} 0 1,0 ${2 * dot},0a${dot},${dot} 0 1,0 ${-2 * dot},0Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

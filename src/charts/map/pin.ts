import type { Spot } from './eventGroups.ts';

/** Half of the width at which a pin leaves its head, in CSS pixels. */
const neck = 2.5;

/** The corners of a diamond of half-width 1, from the top with the sun. */
const corners: readonly Spot[] = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
];

/**
 * A pin: a square on its corner for a head, drawn out to the place that it stands for, on whatever side that lies.
 * @param half half of the head's width and height, in CSS pixels
 */
export function pinPath(head: Spot, place: Spot, half: number): string {
  const width = Math.hypot(place.x - head.x, place.y - head.y);
  const towards = width === 0 ? 2 : alongOf({ x: place.x - head.x, y: place.y - head.y });
  const open = neck / half;
  const from = towards + open;
  const until = towards + 4 - open;
  const around = [from];
  for (let corner = Math.floor(from) + 1; corner < until; corner += 1) around.push(corner);
  around.push(until);
  const rim = around.map((along) => {
    const { x, y } = pointAt(along);
    return at(head.x + x * half, head.y + y * half);
  });
  return `M${[...rim, at(place.x, place.y)].join('L')}Z`;
}

/** Where a direction leaves the diamond: corners are whole numbers, 0 the top. */
function alongOf({ x, y }: Spot): number {
  const size = Math.abs(x) + Math.abs(y);
  const [u, v] = [x / size, y / size];
  if (u >= 0 && v < 0) return u;
  if (u > 0) return 1 + v;
  return v > 0 ? 2 - u : 3 - v;
}

function pointAt(along: number): Spot {
  const corner = Math.floor(along);
  const share = along - corner;
  const a = corners[corner % 4] ?? { x: 0, y: 0 };
  const b = corners[(corner + 1) % 4] ?? a;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function at(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

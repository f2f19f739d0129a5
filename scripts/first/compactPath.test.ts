import { expect, it } from 'vitest';
import { compactPath } from './compactPath.ts';

const room = { left: 0, top: 0, right: 100, bottom: 100 };

/** The points of a path of steps, in units. */
function pointsOf(path: string, grid: number): readonly (readonly [number, number])[] {
  return path.split(/(?=M)/).flatMap((part) => {
    const [x = 0, y = 0, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number);
    const points: [number, number][] = [[x, y]];
    for (let at = 0; at + 1 < steps.length; at += 2) {
      const [fromX, fromY] = points.at(-1) ?? [0, 0];
      points.push([fromX + (steps[at] ?? 0), fromY + (steps[at + 1] ?? 0)]);
    }
    return points.map(([left, top]) => [left / grid, top / grid] as const);
  });
}

it('keeps every point to half a line of the grid, however many there are', () => {
  const points = Array.from({ length: 300 }, (_, index): [number, number] => [
    50 + 40 * Math.cos(index / 40),
    50 + 40 * Math.sin(index / 40),
  ]);
  const d = `M${points.map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`).join('L')}Z`;
  const short = compactPath(d, 2, room);
  expect(short.length).toBeLessThan(d.length / 3);
  const found = pointsOf(short, 2);
  for (const [x, y] of points) {
    const nearest = Math.min(
      ...found.map(([left, top]) => Math.max(Math.abs(left - x), Math.abs(top - y))),
    );
    expect(nearest).toBeLessThanOrEqual(0.251);
  }
});

it('closes rings, leaves lines open, and parts numbers so that they can be read', () => {
  expect(compactPath('M1,1L2,3L0,3Z', 1, room)).toBe('M1 1l1 2-2 0z');
  expect(compactPath('M1,1L2,3M5,5L9,5', 1, room)).toBe('M1 1l1 2M5 5l4 0');
});

it('leaves out what is outside of the room, and what the grid makes a point', () => {
  expect(compactPath('M-9,-9L-3,-3L-9,-3ZM1,1L2,1L2,2Z', 1, room)).toBe('M1 1l1 0 0 1z');
  expect(compactPath('M1,1L1.2,1.1L1.1,1.2Z', 1, room)).toBe('');
});

import { readOutline } from '../../src/scene/outline.ts';

export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The path of the same lines on a grid, as steps from point to point: a third of the letters. Rings and lines that lie
 * outside of the room are left out, and points that the grid does not tell apart.
 * @param d of straight lines with absolute commands
 * @param grid lines of the grid for a unit
 */
export function compactPath(d: string, grid: number, room: Room): string {
  return d
    .split(/(?=M)/)
    .map((part) => compactPart(part, grid, room))
    .join('');
}

function compactPart(part: string, grid: number, room: Room): string {
  const outline = readOutline([part.replace('Z', '')]);
  const [points] = outline.rings;
  if (points === undefined) return '';
  const isFar =
    outline.right < room.left ||
    outline.left > room.right ||
    outline.bottom < room.top ||
    outline.top > room.bottom;
  if (isFar) return '';
  let [x, y] = [0, 0];
  let text = '';
  for (let at = 0; at + 1 < points.length; at += 2) {
    const nextX = Math.round((points[at] ?? 0) * grid);
    const nextY = Math.round((points[at + 1] ?? 0) * grid);
    if (text === '') text = `M${nextX} ${nextY}l`;
    else if (nextX !== x || nextY !== y) {
      const last = text.at(-1) === 'l';
      text += `${last ? '' : ' '}${nextX - x} ${nextY - y}`;
    }
    [x, y] = [nextX, nextY];
  }
  const isPoint = text.endsWith('l');
  return isPoint ? '' : `${text.replaceAll(' -', '-')}${part.includes('Z') ? 'z' : ''}`;
}

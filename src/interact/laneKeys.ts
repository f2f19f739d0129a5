/** The walk of the keys through marks that stand in lanes, each lane in order of time. */

/**
 * The mark that a key goes to from `current`; `null` where the key is not the walk's, or there is nowhere to go. Left and right
 * follow the screen, up and down go to the neighbouring lane's first mark, Home and End to the ends of the lane.
 */
export function walkStep(
  key: string,
  lanes: readonly (readonly string[])[],
  current: string,
  direction: 'ltr' | 'rtl',
): string | null {
  const lane = lanes.findIndex((marks) => marks.includes(current));
  const marks = lanes[lane] ?? [];
  const place = marks.indexOf(current);
  const onward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case onward:
      return marks[place + 1] ?? null;
    case back:
      return marks[place - 1] ?? null;
    case 'ArrowDown':
      return lanes[lane + 1]?.[0] ?? null;
    case 'ArrowUp':
      return lanes[lane - 1]?.[0] ?? null;
    case 'Home':
      return marks[0] ?? null;
    case 'End':
      return marks.at(-1) ?? null;
    case 'PageDown':
      return lanes[Math.min(lanes.length - 1, lane + 10)]?.[0] ?? null;
    case 'PageUp':
      return lanes[Math.max(0, lane - 10)]?.[0] ?? null;
    default:
      return null;
  }
}

/** Places of bodies that only events name: the build knows them for memberships and agreements alone. */
import type { WebPlace } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import { namedBy } from './links.ts';
import { isStateId } from './web.ts';

/** So many stand beside each other where several have the same neighbours, so far apart. */
const perRow = 5;
const apart = 24;

/** The places of the build with those of other bodies: in the middle of whom events name them with. */
export function withBodies(
  places: Readonly<Record<string, WebPlace>>,
  events: readonly AtlasEvent[],
): ReadonlyMap<string, WebPlace> {
  const whole = new Map(Object.entries(places));
  const sums = new Map<string, { x: number; y: number; count: number }>();
  for (const event of events) {
    const named = namedBy(event);
    const known = named.map((id) => places[id]).filter((place) => place !== undefined);
    for (const id of named) {
      if (whole.has(id) || isStateId(id) || known.length === 0) continue;
      const sum = sums.get(id) ?? { x: 0, y: 0, count: 0 };
      for (const [x, y] of known) {
        sum.x += x;
        sum.y += y;
        sum.count += 1;
      }
      sums.set(id, sum);
    }
  }
  for (const [number, [id, { x, y, count }]] of [...sums].entries()) {
    const across = (number % perRow) - (perRow - 1) / 2;
    const down = (Math.floor(number / perRow) % perRow) - (perRow - 1) / 2;
    const place = [x / count + across * apart, y / count + down * apart].map((one) =>
      Math.min(1000, Math.max(0, Math.round(one))),
    );
    whole.set(id, [place[0] ?? 500, place[1] ?? 500]);
  }
  return whole;
}

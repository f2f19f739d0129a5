/** Made-up spans and moments in lanes: the same for every page that shows them, and the same in every run. */

/** A span in a lane, such as a membership; days since 1950-01-01. */
export interface Span {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** A moment in a lane, such as an event. */
export interface Moment {
  readonly lane: number;
  readonly at: number;
}

export interface Items {
  readonly lanes: number;
  readonly spans: readonly Span[];
  readonly moments: readonly Moment[];
}

/** From 1950 to the end of 2025. */
export const days = 27_758;
const dayMs = 86_400_000;

/**
 * Half spans, half moments. Spans of a lane follow each other without touching, as memberships of one state in one
 * organisation do.
 * @param count a multiple of twice the number of lanes
 */
export function makeItems(count: number, lanes: number): Items {
  const random = randomFrom(count);
  const perLane = count / 2 / lanes;
  if (!Number.isInteger(perLane)) {
    throw new Error(`${count} items cannot be shared out evenly among ${lanes} lanes.`);
  }
  const stretch = days / perLane;
  const inLanes = <T>(make: (lane: number, index: number) => T): readonly T[] =>
    Array.from({ length: count / 2 }, (_, index) =>
      make(Math.floor(index / perLane), index % perLane),
    );
  return {
    lanes,
    spans: inLanes((lane, index) => ({
      lane,
      from: Math.floor((index + random() * 0.3) * stretch),
      to: Math.floor((index + 0.4 + random() * 0.5) * stretch),
    })),
    moments: inLanes((lane) => ({ lane, at: Math.floor(random() * days) })),
  };
}

/** `1950-01-01` for day 0. */
export function dateOf(day: number): string {
  return new Date(Date.UTC(1950, 0, 1) + day * dayMs).toISOString().slice(0, 10);
}

/** Numbers from 0 to 1 that look random and are not (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

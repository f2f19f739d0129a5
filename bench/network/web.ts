/** Made-up bodies and what ties them: the same for every page that shows them, and the same in every run. */

export interface MadeWeb {
  readonly bodies: number;
  /** Pairs of bodies by number, the smaller first; each pair once. */
  readonly ties: readonly (readonly [number, number])[];
}

const tiesEach = 3;

/** Each body is tied to some of those before it, rather to those that are tied already: a few have many ties, most have few. */
export function makeWeb(bodies: number): MadeWeb {
  const random = randomFrom(bodies);
  const ends: number[] = [0];
  const ties = new Map<string, readonly [number, number]>();
  for (let body = 1; body < bodies; body += 1) {
    for (let tie = 0; tie < Math.min(body, tiesEach); tie += 1) {
      const other = ends[Math.floor(random() * ends.length)] ?? 0;
      if (other === body) continue;
      ties.set(`${other} ${body}`, [other, body]);
      ends.push(other, body);
    }
  }
  return { bodies, ties: [...ties.values()] };
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

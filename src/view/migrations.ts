/** One pair of an address; `raw` as it stood, `key` and `value` decoded. */
export interface Pair {
  readonly key: string;
  readonly value: string;
  readonly raw: string;
}

/**
 * Lifts a link of an earlier contract to today's: pairs in, pairs out, pure.
 * A link once published works for ever: a migration is never changed in meaning, never reordered and NEVER DELETED;
 * each has a test on the old link.
 */
export type Migration = (pairs: readonly Pair[]) => readonly Pair[];

/** In the order in which they came; each sees what the one before it left. */
export const migrations: readonly Migration[] = [];

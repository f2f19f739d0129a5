/** What an unknown id may have meant: those things that share most of its words. */
import { createSearch } from '../../locale/search.ts';
import type { MatchKind, SearchEntry } from '../../locale/search.ts';

const mostSuggestions = 6;

/** What a word of an unknown id says of a thing in which it is found; a number could be of any. */
const worthOf: Readonly<Record<MatchKind, number>> = {
  whole: 1,
  start: 1,
  word: 1,
  words: 1,
  inside: 0.3,
  typo: 0.8,
};
const worthOfNumber = 0.2;

/** The ids of those that are most alike, the likeliest first. An entry's texts need not hold its id. */
export function thingsLike<Id extends string>(
  typed: string,
  entries: readonly SearchEntry<Id>[],
): readonly Id[] {
  const search = createSearch(
    entries.map(({ id, texts }) => ({ id, texts: [id.replaceAll('-', ' '), ...texts] })),
  );
  const scores = new Map<Id, number>();
  for (const word of new Set(typed.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean))) {
    const matches = search(word);
    for (const { id, kind } of matches) {
      // A word that few things have says more than one that many have.
      const rarity = Math.log(1 + entries.length / matches.length);
      const worth = worthOf[kind] * (/^\p{N}+$/u.test(word) ? worthOfNumber : 1);
      scores.set(id, (scores.get(id) ?? 0) + worth * rarity);
    }
  }
  const score = (id: Id): number => scores.get(id) ?? 0;
  return entries
    .map(({ id }) => id)
    .filter((id) => score(id) > 0)
    .toSorted((a, b) => score(b) - score(a))
    .slice(0, mostSuggestions);
}

/** Finds names by what people type: another keyboard, no hamza, no accent, a code, one letter wrong. */
import { fold } from './fold.ts';
import type { Folded } from './fold.ts';

export { foldText } from './fold.ts';

export interface SearchEntry<Id extends string = string> {
  readonly id: Id;
  /** The name that is shown first, then aliases, names in other languages, codes. */
  readonly texts: readonly string[];
}

/** Best first. */
export const matchKinds = ['whole', 'start', 'word', 'words', 'inside', 'typo'] as const;
export type MatchKind = (typeof matchKinds)[number];

export interface SearchMatch<Id extends string = string> {
  readonly id: Id;
  readonly kind: MatchKind;
  /** The text that matched, as it was given, and which of the entry's texts it is (0: the name). */
  readonly text: string;
  readonly index: number;
  /** What matched: from and up to these positions in `text`; with `words`, the first of them. */
  readonly range: readonly [start: number, end: number];
}

export type Search<Id extends string = string> = (
  query: string,
  limit?: number,
) => readonly SearchMatch<Id>[];

/** Where words of a folded text begin and end; `bare` is the beginning without an article. */
interface Word {
  readonly start: number;
  readonly bare: number;
  readonly end: number;
}

interface Text extends Folded {
  readonly original: string;
  readonly words: readonly Word[];
}

interface Hit {
  readonly kind: MatchKind;
  readonly from: number;
  readonly to: number;
}

/** A query shorter than this has no typo in it: too much would match. */
const typoLength = 4;
const article = 'ال';

export interface SearchOptions {
  /** `last`: a letter may be wrong only where nothing has all of them right; for lists that show every match. */
  readonly typos?: 'always' | 'last';
}

/**
 * Prepares names for search. Matches come best first; equals keep the order of the entries, so give them sorted.
 * An empty query matches nothing.
 */
export function createSearch<Id extends string>(
  entries: readonly SearchEntry<Id>[],
  { typos = 'always' }: SearchOptions = {},
): Search<Id> {
  const prepared = entries.map(({ id, texts }) => ({ id, texts: texts.map(prepare) }));
  const find = (query: Text, hitOf: HitOf): readonly SearchMatch<Id>[] =>
    prepared.flatMap(({ id, texts }) => bestOf(id, texts, query, hitOf) ?? []);
  return (query, limit = Infinity) => {
    const folded = prepare(query);
    if (folded.text === '') return [];
    const exact = typos === 'last' ? find(folded, exactHit) : [];
    const found = exact.length > 0 ? exact : find(folded, anyHit);
    return found.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, limit);
  };
}

type HitOf = (text: Text, query: Text) => Hit | null;

function rankOf(match: SearchMatch): number {
  return matchKinds.indexOf(match.kind);
}

function bestOf<Id extends string>(
  id: Id,
  texts: readonly Text[],
  query: Text,
  hitOf: HitOf,
): SearchMatch<Id> | null {
  let best: SearchMatch<Id> | null = null;
  for (const [index, text] of texts.entries()) {
    const hit = hitOf(text, query);
    if (hit === null) continue;
    const start = text.starts[hit.from] ?? 0;
    const end = text.ends[hit.to - 1] ?? text.original.length;
    const match = { id, kind: hit.kind, text: text.original, index, range: [start, end] } as const;
    if (best === null || rankOf(match) < rankOf(best)) best = match;
  }
  return best;
}

function bareOf({ text, words }: Text): string {
  return text.slice(words[0]?.bare ?? 0);
}

function anyHit(text: Text, query: Text): Hit | null {
  const exact = exactHit(text, query);
  if (exact !== null || query.words.length !== 1) return exact;
  return typoHit(text, query.text) ?? typoHit(text, bareOf(query));
}

function exactHit(text: Text, query: Text): Hit | null {
  const wanted = query.text;
  const bare = bareOf(query);
  for (const from of new Set([0, text.words[0]?.bare ?? 0])) {
    const whole = text.text.slice(from);
    if (whole === wanted || whole === bare) return { kind: 'whole', from, to: text.text.length };
  }
  return (
    startHit(text, wanted) ??
    (bare === wanted ? null : startHit(text, bare)) ??
    wordsHit(text, query) ??
    insideHit(text, wanted)
  );
}

/** The query at the start of the text or of one of its words, with the article or without. */
function startHit(text: Text, wanted: string): Hit | null {
  for (const [index, word] of text.words.entries()) {
    for (const from of new Set([word.start, word.bare])) {
      if (!text.text.startsWith(wanted, from)) continue;
      return { kind: index === 0 ? 'start' : 'word', from, to: from + wanted.length };
    }
  }
  return null;
}

/** Every word of the query at the start of some word, in any order. */
function wordsHit(text: Text, query: Text): Hit | null {
  if (query.words.length < 2) return null;
  let first: Hit | null = null;
  for (const { start, bare, end } of query.words) {
    const hit =
      startHit(text, query.text.slice(start, end)) ?? startHit(text, query.text.slice(bare, end));
    if (hit === null) return null;
    first ??= { ...hit, kind: 'words' };
  }
  return first;
}

function insideHit(text: Text, wanted: string): Hit | null {
  const from = wanted.length < 2 ? -1 : text.text.indexOf(wanted);
  return from === -1 ? null : { kind: 'inside', from, to: from + wanted.length };
}

/** One letter wrong, missing, too many or swapped with its neighbour, at the start of a word. */
function typoHit(text: Text, wanted: string): Hit | null {
  if (wanted.length < typoLength) return null;
  for (const { start, bare, end } of text.words) {
    for (const from of new Set([start, bare])) {
      for (const length of [wanted.length, wanted.length + 1, wanted.length - 1]) {
        const to = from + length;
        if (to <= end && isOneEditAway(text.text.slice(from, to), wanted))
          return { kind: 'typo', from, to };
      }
    }
  }
  return null;
}

function isOneEditAway(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restOfA, restOfB] = [a.slice(same), b.slice(same)];
  return (
    restOfA.slice(1) === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    (restOfA[0] === restOfB[1] &&
      restOfA[1] === restOfB[0] &&
      restOfA.slice(2) === restOfB.slice(2))
  );
}

function prepare(original: string): Text {
  const folded = fold(original);
  const words = [...folded.text.matchAll(/[^ ]+/g)].map((match): Word => {
    const [word] = match;
    const start = match.index;
    const hasArticle = word.startsWith(article) && word.length > article.length + 1;
    return { start, bare: hasArticle ? start + article.length : start, end: start + word.length };
  });
  return { ...folded, original, words };
}

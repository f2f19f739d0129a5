/** Finds a name by the letters that are typed on it, in the reader's script or, failing that, in another. */
import { foldText } from '../locale/fold.ts';

export interface NamedPlace<Id extends string = string> {
  readonly id: Id;
  /** The name that is shown first, then names in other languages, aliases, codes. */
  readonly texts: readonly string[];
}

/**
 * The place whose name begins with `typed`: `from` itself while it still does, else the next one behind it, around the end.
 * With `onward` it is never `from` while there is another. `null` where no name fits.
 */
export type FindName<Id extends string = string> = (
  typed: string,
  from: Id | null,
  onward: boolean,
) => Id | null;

interface Prepared<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** The name without its article; the name itself where it has none. */
  readonly bare: string;
  /** Every word, and those with an article without it. */
  readonly words: readonly string[];
  readonly others: readonly string[];
}

const article = 'ال';

/** `places` in the order in which they are walked. */
export function createFindName<Id extends string>(places: readonly NamedPlace<Id>[]): FindName<Id> {
  const prepared = places.map(prepare);
  return (typed, from, onward) => {
    // Folding takes a space at the end away; here it says that a word is complete.
    const end = /\s$/.test(typed) ? ' ' : '';
    const folded = foldText(typed);
    if (folded === '') return null;
    const wanted = folded + end;
    const short = withoutArticle(typed, folded) + end;
    const start = prepared.findIndex(({ id }) => id === from);
    const around = [...prepared.slice(start + 1), ...prepared.slice(0, start + 1)];
    const here = onward ? undefined : prepared[start];
    for (const fits of waysToFit) {
      if (here !== undefined && fits(here, wanted, short)) return here.id;
      const found = around.find((place) => fits(place, wanted, short));
      if (found !== undefined) return found.id;
    }
    return null;
  };
}

type Fits = (place: Prepared<string>, typed: string, short: string) => boolean;

/** Best first: an article that is typed counts as one, one that is not typed is not missed. */
const waysToFit: readonly Fits[] = [
  ({ bare }, typed) => bare.startsWith(typed),
  ({ name }, typed) => name.startsWith(typed),
  ({ bare }, _typed, short) => bare.startsWith(short),
  ({ words }, typed, short) =>
    words.some((word) => word.startsWith(typed) || word.startsWith(short)),
  ({ others }, typed) => others.some((text) => text.startsWith(typed)),
];

function prepare<Id extends string>({ id, texts }: NamedPlace<Id>): Prepared<Id> {
  const [name = '', ...others] = texts;
  const folded = foldText(name);
  const words = name.split(/\s+/).flatMap((word) => {
    const text = foldText(word);
    return [text, withoutArticle(word, text)];
  });
  return {
    id,
    name: folded,
    bare: withoutArticle(name, folded),
    words,
    others: others.map(foldText),
  };
}

/** The article as it is written: the first letters of ألمانيا are none, though they fold to the same. */
function withoutArticle(original: string, folded: string): string {
  return original.startsWith(article) && folded.length > article.length
    ? folded.slice(article.length)
    : folded;
}

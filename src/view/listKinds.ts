/** Kinds of keys that hold several values, joined by `.`. */
import { invalid, isNone, itself, valid } from './kinds.ts';
import type { Kind, Problem } from './kinds.ts';
import { findId, nearId, toKebab } from './lookup.ts';
import type { IdKind } from './lookup.ts';
import { nearest } from './nearest.ts';
import { plain } from './text.ts';
import type { ViewContext } from './vocabulary.ts';

interface ListOptions<T> {
  readonly find: (text: string, context: ViewContext) => T | undefined;
  readonly near: (text: string, context: ViewContext) => string | undefined;
  /** Puts a list without repetitions into its one order; absent where the order means something. */
  readonly sort?: (values: readonly T[], context: ViewContext) => readonly T[];
  /** Whether a list without anything has a meaning. */
  readonly empty: boolean;
}

/** Items joined by `.`; readers also take commas and semicolons, and spaces between ids. */
function list<T extends string>(options: ListOptions<T>): Kind<readonly T[]> {
  const { find, near, sort = (values: readonly T[]) => values, empty } = options;
  const tidy = (values: readonly T[], context: ViewContext): readonly T[] => {
    const sorted = sort([...new Set(values)], context);
    return sorted.length === values.length && sorted.every((value, at) => value === values[at])
      ? values
      : sorted;
  };
  return {
    read(text, context) {
      if (empty && isNone(text)) return valid([]);
      const found: T[] = [];
      const problems: Problem[] = [];
      const take = (item: string): boolean => {
        const value = find(item, context);
        if (value !== undefined) found.push(value);
        return value !== undefined;
      };
      const miss = (typed: string): void => {
        const suggestion = problems.length < 20 ? near(typed, context) : undefined;
        problems.push({ kind: 'unknown-value', typed, suggestion });
      };
      for (const item of text.split(/[.,;|~،؛]+/).map((part) => part.trim())) {
        if (item === '' || take(item)) continue;
        const words = item.split(/\s+/);
        const missed = words.filter((word) => !take(word));
        (missed.length < words.length ? missed : [item]).forEach(miss);
      }
      if (found.length + problems.length === 0) return invalid(text);
      return { value: found.length === 0 ? undefined : tidy(found, context), problems };
    },
    write: (values) => (values.length === 0 ? 'none' : values.join('.')),
    tidy: (values, context, initial) =>
      values.length === 0 && !empty ? initial : tidy(values, context),
  };
}

/** Ids of the vocabulary. `ordered`: in the order of the reader. */
export function ids<T extends string>(
  kinds: readonly IdKind[],
  { ordered = false, empty = true } = {},
): Kind<readonly T[]> {
  return list<T>({
    find: (text, { vocabulary }) => findId(kinds, text, vocabulary) as T | undefined,
    near: (text, { vocabulary }) => nearId(kinds, text, vocabulary),
    ...(ordered ? {} : { sort: (found: readonly T[]) => found.toSorted() }),
    empty,
  });
}

/** Some of a few words, which the context may give; in their order. */
export function someOf<T extends string>(
  options: (context: ViewContext) => readonly T[],
): Kind<readonly T[]> {
  return list<T>({
    find: (text, context) => options(context).find((option) => option === toKebab(text)),
    near: (text, context) => nearest(toKebab(text), options(context).map(itself)),
    sort: (found, context) => options(context).filter((option) => found.includes(option)),
    empty: true,
  });
}

/** Ids of the vocabulary, each with a place in thousandths: `KWT_402_613`. */
export function pins(kinds: readonly IdKind[]): Kind<readonly string[]> {
  return list({
    find(text, { vocabulary }) {
      const [, name = '', x, y] = /^(.+)_(\d{1,4})_(\d{1,4})$/.exec(plain(text)) ?? [];
      const id = findId(kinds, name, vocabulary);
      return id && [id, Math.min(1000, Number(x)), Math.min(1000, Number(y))].join('_');
    },
    near: () => undefined,
    sort: (found) => found.toSorted(),
    empty: true,
  });
}

/** A list with the word `all`, for which `everything` stands in the view. */
export function orAll<T, E>(
  kind: Kind<T>,
  everything: E,
  isAll: (value: T | E, context?: ViewContext) => boolean,
): Kind<T | E> {
  const { tidy } = kind;
  return {
    read: (text, context) =>
      toKebab(text).split('.').includes('all') ? valid(everything) : kind.read(text, context),
    write: (value) => (isAll(value) ? 'all' : kind.write(value as T)),
    tidy(value, context, initial) {
      if (isAll(value, context)) return everything;
      return tidy === undefined ? value : tidy(value as T, context, initial as T);
    },
  };
}

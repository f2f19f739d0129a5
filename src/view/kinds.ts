/** Kinds of keys: how each reads, writes and documents its values. None ever throws. */
import type { Page } from './page.ts';
import { findId, nearId, toKebab } from './lookup.ts';
import type { IdKind } from './lookup.ts';
import { nearest } from './nearest.ts';
import { cut, plain } from './text.ts';
import type { ViewContext } from './vocabulary.ts';

/** A piece of text that was not understood. */
export interface Problem {
  readonly kind: 'unknown-value' | 'too-long' | 'other-data';
  readonly typed: string;
  readonly suggestion?: string | undefined;
}

/** `value` is `undefined` where nothing of the text is valid: the default then shows. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

export interface Kind<T> {
  /** The values, where they are a few words. */
  readonly options?: readonly string[];
  readonly read: (text: string, context: ViewContext) => Reading<T>;
  /** The canonical text, never escaped; total, so that a citation can write every key. */
  readonly write: (value: T) => string;
  /** The value as it can be written and as the page takes it; the same object where nothing is to be done. */
  readonly tidy?: (value: T, context: ViewContext, initial: T) => T;
}

export function valid<T>(value: T): Reading<T> {
  return { value, problems: [] };
}

export function invalid(typed: string, suggestion?: string): Reading<never> {
  return { value: undefined, problems: [{ kind: 'unknown-value', typed, suggestion }] };
}

export function itself(text: string): readonly [string, string] {
  return [text, text];
}

/** One of a few words; `except` names those that a page does not have. */
export function oneOf<const T extends string>(
  options: readonly T[],
  except: { readonly [P in Page]?: readonly T[] } = {},
): Kind<T> {
  const on = ({ page }: ViewContext): readonly T[] => {
    const missing: readonly T[] = except[page] ?? [];
    return missing.length === 0 ? options : options.filter((option) => !missing.includes(option));
  };
  return {
    options,
    read(text, context) {
      const word = toKebab(text);
      const found = on(context).find((option) => option === word);
      return found === undefined
        ? invalid(text, nearest(word, on(context).map(itself)))
        : valid(found);
    },
    write: (value) => value,
    tidy: (value, context, initial) => (on(context).includes(value) ? value : initial),
  };
}

const yes = ['on', '1', 'true', 'yes'];
const no = ['off', '0', 'false', 'no'];

export function flag(): Kind<boolean> {
  return {
    options: ['off', 'on'],
    read(text) {
      const word = toKebab(text);
      if (yes.includes(word) || no.includes(word)) return valid(yes.includes(word));
      return invalid(text, nearest(word, ['off', 'on'].map(itself)));
    },
    write: (value) => (value ? 'on' : 'off'),
  };
}

/** An id, or one of a few words; `null` is written `none`. */
export function id<T extends string>(
  kinds: readonly IdKind[],
  words: readonly string[] = [],
  except: readonly Page[] = [],
): Kind<T> {
  const wordsOn = ({ page }: ViewContext): readonly string[] =>
    except.includes(page) ? [] : words;
  return {
    read(text, context) {
      const word = toKebab(text);
      const found = wordsOn(context).includes(word)
        ? word
        : findId(kinds, text, context.vocabulary);
      if (found !== undefined) return valid(found as T);
      return invalid(
        text,
        nearest(word, wordsOn(context).map(itself)) ?? nearId(kinds, text, context.vocabulary),
      );
    },
    write: (value) => value,
    tidy: (value, context, initial) =>
      words.includes(value) && !wordsOn(context).includes(value) ? initial : value,
  };
}

/** A value that may be missing, written `none`. */
export function optional<T>(kind: Kind<T>): Kind<T | null> {
  const { tidy } = kind;
  return {
    read: (text, context) => (isNone(text) ? valid(null) : kind.read(text, context)),
    write: (value) => (value === null ? 'none' : kind.write(value)),
    ...(tidy && {
      tidy: (value, context) => (value === null ? null : tidy(value, context, value)),
    }),
  };
}

/** One kind or another: the first that understands the text reads it, and `isFirst` says which writes. */
export function either<A, B>(
  first: Kind<A>,
  second: Kind<B>,
  isFirst: (value: A | B) => value is A,
): Kind<A | B> {
  return {
    read(text, context) {
      const reading = first.read(text, context);
      return reading.value === undefined ? second.read(text, context) : reading;
    },
    write: (value) => (isFirst(value) ? first.write(value) : second.write(value)),
  };
}

export function isNone(text: string): boolean {
  return toKebab(text) === 'none';
}

export function year(): Kind<number> {
  return {
    read(text) {
      const digits = plain(text);
      return /^[12]\d{3}$/.test(digits) ? valid(Number(digits)) : invalid(text);
    },
    write: String,
  };
}

/** Letters of a search text at most; a longer one is cut. */
const longest = 200;

function tidyText(value: string): string {
  return cut(value.replace(/\s+/g, ' ').trim(), longest, '').trim().toWellFormed();
}

export function searchText(): Kind<string> {
  return {
    read(text) {
      const value = tidyText(text);
      const whole = text.replace(/\s+/g, ' ').trim();
      return {
        value,
        problems: value.length < whole.length ? [{ kind: 'too-long', typed: text }] : [],
      };
    },
    write: (value) => value,
    tidy: tidyText,
  };
}

export function dataVersion(): Kind<string> {
  return {
    read(text, { vocabulary }) {
      const asked = toKebab(text);
      if (asked === vocabulary.dataVersion) return valid(asked);
      return { value: undefined, problems: [{ kind: 'other-data', typed: text }] };
    },
    write: (value) => value,
  };
}

/**
 * Intl objects, made once and kept: making one costs as much as thousands of uses.
 * Digits and calendar always stand in the tag, because what plain `ar` means differs by country and by browser's age.
 */
import type { Language } from '../domain/ids.ts';
import { developmentLanguages } from './defaults.ts';
import type { Calendar, Numerals } from './defaults.ts';

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();
const collators = new Map<string, Intl.Collator>();
const pluralRules = new Map<string, Intl.PluralRules>();

/** The tag that Intl is asked with: British English for `en` and for the development languages. */
export function intlLanguage(language: Language, region?: string): string {
  if (developmentLanguages.includes(language)) return 'en-GB';
  const tag =
    region === undefined ? (language === 'en' ? 'en-GB' : language) : `${language}-${region}`;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-GB';
  } catch {
    return region === undefined ? 'en-GB' : intlLanguage(language);
  }
}

/** `key` names the options, so that a hot path need not build or compare them. */
export function numberFormatOf(
  language: string,
  numerals: Numerals,
  key: string,
  options: () => Intl.NumberFormatOptions,
): Intl.NumberFormat {
  return kept(
    numberFormats,
    `${language} ${numerals} ${key}`,
    () => new Intl.NumberFormat(`${language}-u-nu-${numerals}`, options()),
  );
}

/** Formats days that are given as noon in UTC. */
export function dateFormatOf(
  language: string,
  numerals: Numerals,
  calendar: Calendar,
  month: 'long' | 'short',
): Intl.DateTimeFormat {
  return kept(
    dateFormats,
    `${language} ${numerals} ${calendar} ${month}`,
    () =>
      new Intl.DateTimeFormat(`${language}-u-ca-${calendar}-nu-${numerals}`, {
        timeZone: 'UTC',
        day: 'numeric',
        month,
        year: 'numeric',
      }),
  );
}

export function listFormatOf(language: string, joined: 'and' | 'or'): Intl.ListFormat {
  const type = joined === 'and' ? 'conjunction' : 'disjunction';
  return kept(listFormats, `${language} ${type}`, () => new Intl.ListFormat(language, { type }));
}

export function collatorOf(language: string): Intl.Collator {
  return kept(collators, language, () => new Intl.Collator(language, { numeric: true }));
}

export function pluralRulesOf(language: string): Intl.PluralRules {
  return kept(pluralRules, language, () => new Intl.PluralRules(language));
}

function kept<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

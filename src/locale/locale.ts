import type { Language, UnitId } from '../domain/ids.ts';
import type { Unit } from '../domain/indicator.ts';
import type { Message, MessageKey, MessageValue, NamedKind } from '../domain/message.ts';
import type { FuzzyDate, Year } from '../domain/time.ts';
import { forScene, isolate, isolateLtr } from './bidi.ts';
import { createDates } from './date.ts';
import type { DateStyle } from './calendarDay.ts';
import { directionOf } from './defaults.ts';
import type { Calendar, Direction, Numerals } from './defaults.ts';
import { parseNumber, parseYear } from './digits.ts';
import { collatorOf, intlLanguage, listFormatOf } from './intl.ts';
import { createNumbers } from './number.ts';
import type { NumberOptions, QuantityForm } from './number.ts';
import { createSay } from './say.ts';

/**
 * Gives the text of a key with `{{name}}` filled in. `count` chooses the plural form; what is printed for `{{count}}`
 * is `values.count`, which has the reader's digits. An unknown key gives the key itself.
 */
export type Translate = (
  key: string,
  values: Readonly<Record<string, string>>,
  count?: number,
) => string;

/** What the catalogue knows and the locale does not: names in the language, and units. */
export interface Names {
  /** `undefined` for an id that the dataset does not have; the id is shown then. */
  nameOf(kind: NamedKind, id: string): string | undefined;
  unitOf(id: UnitId): Unit | undefined;
}

export interface LocaleOptions {
  readonly language: Language;
  /** ISO 3166-1 alpha-2: chooses the names of Gregorian months in Arabic (`IQ` كانون الثاني, `DZ` جانفي). */
  readonly region?: string;
  readonly numerals: Numerals;
  readonly calendar: Calendar;
  readonly translate: Translate;
  readonly names?: Names;
}

/**
 * Everything that depends on language, digits and calendar. One value per page, made anew when one of them changes;
 * its Intl objects are shared and kept, so formatting is cheap enough for every state on every step of a slider.
 * All texts are ready for a page of `direction`; a scene's labels go through `forScene`.
 */
export interface Locale {
  readonly language: Language;
  /** Language and country as Intl is asked with them: for texts that no message has. */
  readonly tag: string;
  readonly direction: Direction;
  readonly numerals: Numerals;
  readonly calendar: Calendar;

  number(value: number, options?: NumberOptions): string;
  /** A number with its unit: `3.67 trillion US$`, `68.6%`; `full` has every digit. */
  quantity(value: number, unit: Unit, form?: QuantityForm, signed?: boolean): string;

  /** `value` is what stands before the sign: 2.5 is `2.5%`. */
  percent(value: number, decimals?: number): string;

  /** A Gregorian year of a statistic, in any calendar: `2015`, `٢٠١٥`. */
  year(year: Year): string;
  /** `1990–2023`, in that order in every direction; one year where both are the same. */
  yearRange(first: Year, last: Year): string;

  /** A date as sure as it is, in the reader's calendar. Text that is no date comes back as it is. */
  date(date: FuzzyDate, style?: DateStyle): string;
  /** The same, with the Gregorian date after it where the calendar is another. */
  dateWithGregorian(date: FuzzyDate, style?: DateStyle): string;
  /** From start to end; `null` for what has not ended. Ends included. */
  dateRange(start: FuzzyDate, end: FuzzyDate | null, style?: DateStyle): string;

  /** `أ وب وج`, `A, B and C`; `or` for a choice. */
  list(items: readonly string[], joined?: 'and' | 'or'): string;
  /** The order of names in this language: for `toSorted`. */
  readonly compare: (a: string, b: string) => number;

  /** The sentence of a message. */
  say(message: Message): string;
  /** The same, for a key that is at hand: `locale.text('map:title')`. */
  text(key: MessageKey, values?: Readonly<Record<string, MessageValue>>): string;
  /** One value on its own, as it would stand in a sentence: a cell of a table. */
  value(value: MessageValue): string;

  isolate(text: string): string;
  isolateLtr(text: string): string;
  /** A label as a scene needs it. */
  forScene(text: string): string;

  /** Reads a number in any digits; `null` where the text is none. */
  parseNumber(text: string): number | null;
  /** Reads a year of four digits in any digits; `null` where the text is none. */
  parseYear(text: string): Year | null;
}

export function createLocale(options: LocaleOptions): Locale {
  const { language, numerals, calendar, translate, names } = options;
  const direction = directionOf(language);
  const numbers = createNumbers({ language, direction, numerals, translate });
  const dates = createDates({ ...options, direction });
  const list = (items: readonly string[], joined: 'and' | 'or' = 'and'): string =>
    listFormatOf(intlLanguage(language), joined).format(items);
  const { say, value } = createSay({ direction, translate, names, list, ...numbers, ...dates });
  return {
    language,
    tag: intlLanguage(language, options.region),
    direction,
    numerals,
    calendar,
    ...numbers,
    ...dates,
    list,
    compare: collatorOf(intlLanguage(language)).compare,
    say,
    value,
    text: (key, values) => say(values === undefined ? { key } : { key, values }),
    isolate,
    isolateLtr,
    forScene: (text) => forScene(text, direction),
    parseNumber: (text) => parseNumber(text, language),
    parseYear,
  };
}

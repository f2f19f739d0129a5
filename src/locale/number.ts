/** Numbers, quantities and years in the reader's digits. */
import type { Language } from '../domain/ids.ts';
import type { Unit } from '../domain/indicator.ts';
import type { Year } from '../domain/time.ts';
import { isolateForeign, isolateLtr, stripBidi } from './bidi.ts';
import type { Direction, Numerals } from './defaults.ts';
import { intlLanguage, numberFormatOf, pluralRulesOf } from './intl.ts';
import { magnitudeOf } from './magnitude.ts';
import type { Translate } from './locale.ts';

export interface NumberOptions {
  /** At most so many decimals; 3 where nothing is said. A value too small for them keeps two significant digits. */
  readonly decimals?: number;
  /** So many significant digits at most, in place of `decimals`. */
  readonly significant?: number;
  /** Large numbers in words: `3.67 trillion`. */
  readonly compact?: boolean;
  /** A plus before what is above zero. */
  readonly signed?: boolean;
}

/** `short` is for reading, `full` has every digit that the data has. */
export type QuantityForm = 'short' | 'full';

interface NumberContext {
  readonly language: Language;
  readonly direction: Direction;
  readonly numerals: Numerals;
  readonly translate: Translate;
}

/** Digits that a double holds for sure: beyond them is noise of binary fractions. */
const exactDigits = 15;
const minus = '−';

export interface Numbers {
  number(value: number, options?: NumberOptions): string;
  quantity(value: number, unit: Unit, form?: QuantityForm, signed?: boolean): string;
  /** `value` is what stands before the sign: 2.5 is `2.5%`. */
  percent(value: number, decimals?: number): string;
  year(year: Year): string;
  yearRange(first: Year, last: Year): string;
}

export function createNumbers({
  language,
  direction,
  numerals,
  translate,
}: NumberContext): Numbers {
  const tag = intlLanguage(language);
  const patterns = new Map<string, string>();

  const digits = (value: number, decimals: number): string =>
    stripBidi(
      numberFormatOf(tag, numerals, `.${decimals}`, () => ({
        maximumFractionDigits: decimals,
      })).format(value),
    );
  const significantDigits = (value: number, significant: number): string =>
    stripBidi(
      numberFormatOf(tag, numerals, `#${significant}`, () => ({
        maximumSignificantDigits: significant,
      })).format(value),
    );
  /** `{value} million` in the plural form that the shown number has; asked for once a form. */
  const patternOf = (word: string, shown: number): string => {
    const key = `${word} ${pluralRulesOf(tag).select(shown)}`;
    let pattern = patterns.get(key);
    if (pattern === undefined) {
      pattern = translate(`numbers:${word}`, { value: '{value}' }, shown);
      patterns.set(key, pattern);
    }
    return pattern;
  };

  /** The number without its sign; 3.67 trillion is rounded already when it comes to `digits`. */
  const unsigned = (size: number, options: NumberOptions): string => {
    if (options.compact === true) {
      const scale = magnitudeOf(size, language, options.significant);
      if (scale !== null) {
        return patternOf(scale.word, scale.shown).replace('{value}', digits(scale.shown, 6));
      }
    }
    if (options.significant !== undefined) return significantDigits(size, options.significant);
    const decimals = options.decimals ?? 3;
    return size !== 0 && size < 0.5 * 10 ** -decimals
      ? significantDigits(size, 2)
      : digits(size, decimals);
  };
  const signOf = (value: number, signed = false): string =>
    value < 0 ? minus : signed && value > 0 ? '+' : '';

  return {
    number(value, options = {}) {
      return isolateForeign(
        signOf(value, options.signed) + unsigned(Math.abs(value), options),
        direction,
      );
    },
    quantity(value, unit, form = 'short', signed = false) {
      const size = unsigned(
        Math.abs(value),
        form === 'full'
          ? { significant: exactDigits }
          : { compact: unit.compact, decimals: unit.decimals },
      );
      const pattern = unit.pattern[language] ?? unit.pattern['en'] ?? '{value}';
      const whole = (numerals === 'latn' ? pattern : pattern.replace('%', '٪')).replace(
        '{value}',
        size,
      );
      return isolateForeign(signOf(value, signed) + whole, direction);
    },
    percent(value, decimals = 1) {
      const size = stripBidi(
        numberFormatOf(tag, numerals, `%${decimals}`, () => ({
          style: 'percent',
          maximumFractionDigits: decimals,
        })).format(Math.abs(value) / 100),
      );
      return isolateForeign(signOf(value) + size, direction);
    },
    year: (year) => writeYear(year, tag, numerals),
    yearRange(first, last) {
      const start = writeYear(first, tag, numerals);
      if (first === last) return start;
      const range = `${start}–${writeYear(last, tag, numerals)}`;
      return direction === 'rtl' || numerals === 'arab' ? isolateLtr(range) : range;
    },
  };
}

function writeYear(year: Year, tag: string, numerals: Numerals): string {
  return numberFormatOf(tag, numerals, 'year', () => ({ useGrouping: false })).format(year);
}

import { stripBidi } from './bidi.ts';
import { numberFormatOf } from './intl.ts';
import type { Locale } from './locale.ts';

const minus = '−';

/**
 * A number with always so many decimals, so that digits stand under each other in a column. What is too small for them, but not
 * zero, keeps two significant digits. For a place that runs left to right: it brings no isolates.
 */
export function fixedNumber(
  value: number,
  decimals: number,
  { tag, numerals }: Pick<Locale, 'tag' | 'numerals'>,
): string {
  const size = Math.abs(value);
  const isTiny = size !== 0 && size < 0.5 * 10 ** -decimals;
  const format = isTiny
    ? numberFormatOf(tag, numerals, '#2', () => ({ maximumSignificantDigits: 2 }))
    : numberFormatOf(tag, numerals, `=${decimals}`, () => ({
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }));
  return (value < 0 ? minus : '') + stripBidi(format.format(size));
}

/** A number with every digit that the data has. */
export function wholeNumber(value: number, { tag, numerals }: Pick<Locale, 'tag' | 'numerals'>) {
  const format = numberFormatOf(tag, numerals, '#15', () => ({ maximumSignificantDigits: 15 }));
  return (value < 0 ? minus : '') + stripBidi(format.format(Math.abs(value)));
}

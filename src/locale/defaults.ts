import type { Language } from '../domain/ids.ts';

export const numeralSystems = ['latn', 'arab', 'arabext'] as const;
/** Digits: `123`, `١٢٣`, `۱۲۳`. */
export type Numerals = (typeof numeralSystems)[number];

export const calendars = ['gregory', 'islamic-umalqura', 'persian'] as const;
/** The calendar of dates of events; a year of a statistic is Gregorian in all of them. */
export type Calendar = (typeof calendars)[number];

export type Direction = 'ltr' | 'rtl';

/** Languages that print keys in place of texts; for development only, never in a built site's list. */
export const developmentLanguages: readonly Language[] = ['xx', 'xx-rtl'];

const rightToLeftScripts = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
]);

/**
 * The direction of a language, from the script that it is written in. Not from `Intl.Locale.getTextInfo`,
 * which engines do not all have.
 */
export function directionOf(language: Language): Direction {
  if (language === 'xx-rtl') return 'rtl';
  try {
    return rightToLeftScripts.has(new Intl.Locale(language).maximize().script ?? '')
      ? 'rtl'
      : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** The contract's default of `nu`. */
export function defaultNumerals(language: Language): Numerals {
  return language === 'fa' ? 'arabext' : 'latn';
}

/** The contract's default of `cal`. */
export function defaultCalendar(language: Language): Calendar {
  return language === 'fa' ? 'persian' : 'gregory';
}

import { describe, expect, it } from 'vitest';
import type { Unit } from '../domain/indicator.ts';
import type { UnitId } from '../domain/ids.ts';
import { stripBidi } from './bidi.ts';
import { numeralSystems } from './defaults.ts';
import { testLocale } from './testLocale.ts';

const dollars: Unit = {
  id: 'usd' as UnitId,
  name: { ar: 'دولار', en: 'US dollars', fa: 'دلار', fr: 'dollars' },
  pattern: { ar: '{value} دولار', en: 'US${value}', fa: '{value} دلار', fr: '{value} $' },
  decimals: 0,
  compact: true,
};
const percent: Unit = {
  id: 'percent' as UnitId,
  name: { ar: 'في المئة', en: 'per cent', fa: 'درصد', fr: 'pour cent' },
  pattern: { ar: '{value}%', en: '{value}%', fa: '{value}%', fr: '{value}\u00a0%' },
  decimals: 1,
  compact: false,
};
const index: Unit = {
  id: 'index' as UnitId,
  name: {},
  pattern: { ar: '{value}', en: '{value}', fa: '{value}', fr: '{value}' },
  decimals: 3,
  compact: false,
};

describe('numbers in every language and every digits', () => {
  it.each([
    ['ar', 'latn', '1,234,567.89', '3.67 تريليون'],
    ['ar', 'arab', '١٬٢٣٤٬٥٦٧٫٨٩', '٣٫٦٧ تريليون'],
    ['ar', 'arabext', '۱٬۲۳۴٬۵۶۷٫۸۹', '۳٫۶۷ تريليون'],
    ['en', 'latn', '1,234,567.89', '3.67 trillion'],
    ['en', 'arab', '١٬٢٣٤٬٥٦٧٫٨٩', '٣٫٦٧ trillion'],
    ['en', 'arabext', '۱٬۲۳۴٬۵۶۷٫۸۹', '۳٫۶۷ trillion'],
    ['fa', 'latn', '1,234,567.89', '3.67 تریلیون'],
    ['fa', 'arab', '١٬٢٣٤٬٥٦٧٫٨٩', '٣٫٦٧ تریلیون'],
    ['fa', 'arabext', '۱٬۲۳۴٬۵۶۷٫۸۹', '۳٫۶۷ تریلیون'],
    ['fr', 'latn', '1\u202f234\u202f567,89', '3\u202f670\u00a0milliards'],
    ['fr', 'arab', '١٬٢٣٤٬٥٦٧٫٨٩', '٣٬٦٧٠\u00a0milliards'],
    ['fr', 'arabext', '۱٬۲۳۴٬۵۶۷٫۸۹', '۳٬۶۷۰\u00a0milliards'],
  ] as const)('%s in %s', async (language, numerals, plain, compact) => {
    const locale = await testLocale(language, { numerals });
    expect(stripBidi(locale.number(1_234_567.89))).toBe(plain);
    expect(stripBidi(locale.number(3.672e12, { compact: true }))).toBe(compact);
  });

  it.each([
    ['en', 999_999, '999,999'],
    ['en', 1_000_000, '1 million'],
    ['en', 835_704_321, '835.7 million'],
    ['en', 83_570_432, '83.6 million'],
    ['en', 999_960_000, '1 billion'],
    ['en', 996_000_000, '996 million'],
    ['en', 8.4e9, '8.4 billion'],
    ['en', 1.1e14, '110 trillion'],
    ['ar', 1e6, '1 مليون'],
    ['ar', 3e6, '3 ملايين'],
    ['ar', 3.5e6, '3.5 مليون'],
    ['ar', 11e6, '11 مليون'],
    ['ar', 4e9, '4 مليارات'],
    ['ar', 5e12, '5 تريليونات'],
    ['ar', 835.7e6, '835.7 مليون'],
    ['fr', 1.5e6, '1,5\u00a0million'],
    ['fr', 2e6, '2\u00a0millions'],
    ['fr', 1e9, '1\u00a0milliard'],
    ['fr', 999.97e9, '1\u202f000\u00a0milliards'],
    ['fr', 1.1e14, '110\u202f000\u00a0milliards'],
    ['fa', 8.4e9, '۸٫۴ میلیارد'],
  ])('shortens in %s %d to %s', async (language, value, text) => {
    const locale = await testLocale(language);
    expect(locale.number(value, { compact: true, decimals: 0 })).toBe(text);
  });

  it('keeps two digits of what is too small for the decimals, and makes no number zero', async () => {
    const locale = await testLocale('en');
    expect(locale.number(0.00342, { decimals: 1 })).toBe('0.0034');
    expect(locale.number(0, { decimals: 1 })).toBe('0');
    expect(locale.number(68.649, { decimals: 1 })).toBe('68.6');
    expect(locale.number(123_456, { significant: 2 })).toBe('120,000');
  });

  it('writes signs as signs', async () => {
    const en = await testLocale('en');
    expect(en.number(-5.2)).toBe('−5.2');
    expect(en.number(5.2, { signed: true })).toBe('+5.2');
    expect(en.number(0, { signed: true })).toBe('0');
    const ar = await testLocale('ar');
    expect(ar.number(-5.2)).toBe('\u2066−5.2\u2069');
    expect(ar.number(5.2)).toBe('5.2');
  });
});

describe('quantities', () => {
  it.each([
    ['ar', '3.67 تريليون دولار', '3,672,000,123,456 دولار'],
    ['en', 'US$3.67 trillion', 'US$3,672,000,123,456'],
    ['fa', '۳٫۶۷ تریلیون دلار', '۳٬۶۷۲٬۰۰۰٬۱۲۳٬۴۵۶ دلار'],
    ['fr', '3\u202f670\u00a0milliards $', '3\u202f672\u202f000\u202f123\u202f456 $'],
  ])('in %s', async (language, short, full) => {
    const locale = await testLocale(language);
    expect(stripBidi(locale.quantity(3_672_000_123_456, dollars))).toBe(short);
    expect(stripBidi(locale.quantity(3_672_000_123_456, dollars, 'full'))).toBe(full);
  });

  it('puts the sign before the unit', async () => {
    expect((await testLocale('en')).quantity(-12.34e9, dollars)).toBe('−US$12.3 billion');
    expect((await testLocale('ar')).quantity(-12.34e9, dollars)).toBe(
      '\u2066−12.3\u2069 مليار دولار',
    );
  });

  it('keeps a percentage in its order, with the sign of its digits', async () => {
    expect((await testLocale('ar')).quantity(68.6, percent)).toBe('\u206668.6%\u2069');
    expect((await testLocale('ar', { numerals: 'arab' })).quantity(68.6, percent)).toBe(
      '\u2066٦٨٫٦٪\u2069',
    );
    expect((await testLocale('fa')).quantity(68.6, percent)).toBe('\u2066۶۸٫۶٪\u2069');
    expect((await testLocale('fr')).quantity(68.6, percent)).toBe('68,6\u00a0%');
    expect((await testLocale('en')).quantity(0.918, index)).toBe('0.918');
  });

  it('falls back to the English pattern for a language that a unit lacks', async () => {
    expect((await testLocale('es')).quantity(68.6, percent)).toBe('68,6%');
  });
});

describe('years', () => {
  it.each(numeralSystems)('are never grouped, in %s', async (numerals) => {
    const locale = await testLocale('ar', { numerals, calendar: 'islamic-umalqura' });
    const expected = { latn: '2015', arab: '٢٠١٥', arabext: '۲۰۱۵' }[numerals];
    expect(locale.year(2015)).toBe(expected);
  });

  it('run from the first to the last in every direction', async () => {
    expect((await testLocale('en')).yearRange(2000, 2020)).toBe('2000–2020');
    expect((await testLocale('ar')).yearRange(2000, 2020)).toBe('\u20662000–2020\u2069');
    // Arabic-Indic digits need a mark on both sides of the dash.
    expect((await testLocale('ar', { numerals: 'arab' })).yearRange(2000, 2020)).toBe(
      '\u2066٢٠٠٠\u200e–\u200e٢٠٢٠\u2069',
    );
    expect((await testLocale('ar')).yearRange(2020, 2020)).toBe('2020');
  });
});

it('reads back every number that it writes', async () => {
  for (const language of ['ar', 'en', 'fa', 'fr']) {
    for (const numerals of numeralSystems) {
      const locale = await testLocale(language, { numerals });
      for (const value of [0, -5.25, 1234.5, 3_672_000, 0.918]) {
        expect(locale.parseNumber(locale.number(value))).toBe(value);
      }
      expect(locale.parseYear(locale.year(2015))).toBe(2015);
    }
  }
});

import { expect, it } from 'vitest';
import { parseNumber, parseYear, toAsciiDigits } from './digits.ts';

it.each([
  ['١٬٢٣٤٫٥', 'ar', 1234.5],
  ['۱۲۳۴', 'fa', 1234],
  ['1,234,567', 'en', 1_234_567],
  ['3,5', 'ar', 3.5],
  ['3,500', 'fr', 3.5],
  ['3\u202f500,25', 'fr', 3500.25],
  ['−7', 'en', -7],
  ['\u2066−12.3\u2069', 'ar', -12.3],
  ['', 'en', null],
  ['12a', 'en', null],
  ['1.2.3', 'en', null],
])('%s in %s is %s', (text, language, value) => {
  expect(parseNumber(text, language)).toBe(value);
});

it.each([
  ['2015', 2015],
  ['٢٠١٥', 2015],
  [' ۲۰۱۵ ', 2015],
  ['15', null],
  ['20155', null],
  ['سنة', null],
])('the year %s is %s', (text, year) => {
  expect(parseYear(text)).toBe(year);
});

it('turns the digits of both systems, and nothing else, into ASCII', () => {
  expect(toAsciiDigits('من ٠١٢٣٤٥٦٧٨٩ إلى ۰۱۲۳۴۵۶۷۸۹')).toBe('من 0123456789 إلى 0123456789');
});

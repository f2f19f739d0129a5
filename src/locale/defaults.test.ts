import { expect, it } from 'vitest';
import { defaultCalendar, defaultNumerals, directionOf } from './defaults.ts';

it.each([
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['he', 'rtl'],
  ['ckb', 'rtl'],
  ['en', 'ltr'],
  ['fr', 'ltr'],
  ['tr', 'ltr'],
  ['az-Arab', 'rtl'],
  ['xx', 'ltr'],
  ['xx-rtl', 'rtl'],
  ['not a tag!', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

it('has the digits and calendars of the contract', () => {
  const defaults = ['ar', 'en', 'fa', 'fr', 'xx'].map((language) => [
    defaultNumerals(language),
    defaultCalendar(language),
  ]);
  expect(defaults).toEqual([
    ['latn', 'gregory'],
    ['latn', 'gregory'],
    ['arabext', 'persian'],
    ['latn', 'gregory'],
    ['latn', 'gregory'],
  ]);
});

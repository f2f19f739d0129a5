import { expect, test } from 'vitest';
import { fixedNumber, wholeNumber } from './fixedNumber.ts';

const english = { tag: 'en-GB', numerals: 'latn' } as const;
const persian = { tag: 'fa', numerals: 'arabext' } as const;

test('has always as many decimals, so that digits stand under each other', () => {
  expect(fixedNumber(3, 1, english)).toBe('3.0');
  expect(fixedNumber(1234.56, 1, english)).toBe('1,234.6');
  expect(fixedNumber(0, 2, english)).toBe('0.00');
  expect(fixedNumber(1234.5, 1, persian)).toBe('۱٬۲۳۴٫۵');
});

test('writes a minus, not a hyphen, before what is below zero', () => {
  expect(fixedNumber(-3.82, 1, english)).toBe('−3.8');
  expect(wholeNumber(-3_820_000, english)).toBe('−3,820,000');
});

test('never makes nothing of something', () => {
  expect(fixedNumber(0.0042, 1, english)).toBe('0.0042');
  expect(fixedNumber(-0.0042, 1, english)).toBe('−0.0042');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitText } from './fitText.ts';

const measure = (text: string, size: number): number => text.length * size;

it('leaves a text that fits as it is', () => {
  expect(fitText('Kuwait', 60, measure, 10)).toBe('Kuwait');
});

it('cuts between letters, without a space or sign before the ellipsis', () => {
  expect(fitText('Digital Cooperation', 100, measure, 10)).toBe('Digital C…');
  expect(fitText('Digital Cooperation', 90, measure, 10)).toBe('Digital…');
  expect(fitText('أحداث، وغيرها', 70, measure, 10)).toBe('أحداث…');
});

it('says nothing where hardly a letter fits', () => {
  expect(fitText('Kuwait', 25, measure, 10)).toBe('');
});

it('is never wider than its room', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 0, max: 400 }), (text, width) => {
      expect(measure(fitText(text, width, measure, 7), 7)).toBeLessThanOrEqual(width);
    }),
  );
});

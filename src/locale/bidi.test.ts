import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  directionOfText,
  forScene,
  isolate,
  isolateForeign,
  isolateLtr,
  stripBidi,
} from './bidi.ts';

/** Shows isolates as brackets: `⟦` left to right, `⟪` right to left, `⟧` the end, `·` a mark. */
const shown = (text: string): string =>
  text
    .replaceAll('\u2066', '⟦')
    .replaceAll('\u2067', '⟪')
    .replaceAll('\u2069', '⟧')
    .replaceAll('\u200e', '·');

describe('a label of a scene', () => {
  it.each([
    ['ltr', 'Kuwait', 'Kuwait'],
    ['ltr', '2000–2020', '2000–2020'],
    ['ltr', '٢٠٠٠–٢٠٢٠', '⟦٢٠٠٠·–·٢٠٢٠⟧'],
    ['ltr', 'الكويت', '⟪الكويت⟧'],
    ['ltr', 'Kuwait (الكويت)', '⟦Kuwait (⟪الكويت⟧)⟧'],
    ['rtl', 'الكويت', '⟪الكويت⟧'],
    ['rtl', 'المملكة العربية السعودية', '⟪المملكة العربية السعودية⟧'],
    ['rtl', '2000–2020', '⟦2000–2020⟧'],
    ['rtl', 'من 2000 إلى 2020', '⟪من ⟦2000⟧ إلى ⟦2020⟧⟧'],
    ['rtl', 'الفترة 2000–2020', '⟪الفترة ⟦2000–2020⟧⟧'],
    ['rtl', 'الفترة ٢٠٠٠–٢٠٢٠', '⟪الفترة ⟦٢٠٠٠·–·٢٠٢٠⟧⟧'],
    ['rtl', '3.67 تريليون دولار', '⟪⟦3.67⟧ تريليون دولار⟧'],
    ['rtl', 'حرارة −5 °C اليوم', '⟪حرارة ⟦−5 °C⟧ اليوم⟧'],
    ['rtl', 'نسبة 68.6%', '⟪نسبة ⟦68.6%⟧⟧'],
    ['rtl', 'منظمة التعاون الرقمي (DCO)', '⟪منظمة التعاون الرقمي (⟦DCO⟧)⟧'],
    ['rtl', 'جهة Digital Cooperation Organization', '⟪جهة ⟦Digital Cooperation Organization⟧⟧'],
    ['rtl', 'کشورهای ۲۰۲۰', '⟪کشورهای ⟦۲۰۲۰⟧⟧'],
    ['rtl', '', ''],
  ] as const)('%s: %s', (direction, text, expected) => {
    expect(shown(forScene(text, direction))).toBe(expected);
  });

  it('takes what is isolated already as it is', () => {
    const text = `الفترة ${isolateLtr('2000–2020')}`;
    expect(shown(forScene(text, 'rtl'))).toBe('⟪الفترة ⟦2000–2020⟧⟧');
    expect(shown(forScene(isolateLtr('68.6%'), 'rtl'))).toBe('⟦68.6%⟧');
  });
});

describe('a value in a sentence', () => {
  it.each([
    ['rtl', '3.67 تريليون دولار', '3.67 تريليون دولار'],
    ['rtl', '1,234.5', '1,234.5'],
    ['rtl', '68.6%', '⟦68.6%⟧'],
    ['rtl', '−12', '⟦−12⟧'],
    ['rtl', '2000–2020', '⟦2000–2020⟧'],
    ['rtl', 'DCO', '⟦DCO⟧'],
    ['rtl', 'منظمة DCO', 'منظمة ⟦DCO⟧'],
    ['rtl', '6 يونيو 2024', '6 يونيو 2024'],
    ['ltr', '68.6%', '68.6%'],
    ['ltr', 'Kuwait', 'Kuwait'],
    ['ltr', 'الكويت', '⟪الكويت⟧'],
    ['ltr', '٦–٨ June', '⟦٦·–·٨ June⟧'],
  ] as const)('%s: %s', (direction, text, expected) => {
    expect(shown(isolateForeign(text, direction))).toBe(expected);
  });
});

it('isolates a text in the direction of its first letter', () => {
  expect(directionOfText('2024 الكويت and more')).toBe('rtl');
  expect(directionOfText('DCO منظمة')).toBe('ltr');
  expect(directionOfText('2024–2025')).toBeNull();
  expect(shown(isolate('الكويت'))).toBe('⟪الكويت⟧');
  expect(shown(isolate('2024'))).toBe('⟦2024⟧');
});

/** How deep isolates are open after each letter; the last is 0 where all are closed, none is below. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return Array.from(text, (letter) => {
    if (/[\u2066-\u2068]/.test(letter)) depth += 1;
    if (letter === '\u2069') depth -= 1;
    return depth;
  });
}

it('opens and closes as many isolates, and changes nothing else', () => {
  const letters = Array.from('ابج مدرسة, abc GDP 0129 ٠١٩ ۰۱۹ -–−+%$().:/،«»\u0640\u064e\n');
  const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.constantFrom('ltr' as const, 'rtl' as const), (original, direction) => {
      const once = [forScene(original, direction), isolateForeign(original, direction)];
      for (const made of [...once, ...once.map((done) => forScene(done, direction))]) {
        expect(stripBidi(made)).toBe(original);
        expect(Math.min(0, ...depths(made))).toBe(0);
        expect(depths(made).at(-1) ?? 0).toBe(0);
      }
    }),
  );
});

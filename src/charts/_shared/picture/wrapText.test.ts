import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripBidi } from '../../../locale/bidi.ts';
import { wrapText } from './wrapText.ts';

const measure = (text: string, size: number): number => stripBidi(text).length * size;
const wrap = (text: string, letters: number, direction: 'rtl' | 'ltr' = 'ltr') =>
  wrapText(text, letters, { size: 1 }, direction, measure);

/** How deep isolates are open after each letter; negative where one is closed that was not opened. */
function depthsOf(line: string): readonly number[] {
  let depth = 0;
  return Array.from(line, (sign) => {
    if (/[\u2066-\u2068]/.test(sign)) depth += 1;
    if (sign === '\u2069') depth -= 1;
    return depth;
  });
}

describe('a text in lines', () => {
  test('breaks between words and keeps them all', () => {
    expect(wrap('one two three four', 9).map(stripBidi)).toEqual(['one two', 'three', 'four']);
    expect(wrap('', 9)).toEqual([]);
  });

  test('leaves a word alone that is wider than a line', () => {
    expect(wrap('a incomprehensibly b', 6).map(stripBidi)).toEqual(['a', 'incomprehensibly', 'b']);
  });

  test('breaks an address before what joins its parts, and a question nowhere', () => {
    const address = 'https://a.example/ar/map?time=2024&orgs=dco&data=2026';
    expect(wrap(address, 26).map(stripBidi)).toEqual([
      'https://a.example/ar/map',
      '?time=2024&orgs=dco',
      '&data=2026',
    ]);
    expect(wrap('Why? Who?', 4).map(stripBidi)).toEqual(['Why?', 'Who?']);
  });

  test('opens a cut isolate again on the next line', () => {
    const lines = wrap('نص \u2066World Development Indicators\u2069 نص', 14, 'rtl');
    expect(lines).toEqual([
      '\u2067نص \u2066World\u2069\u2069',
      '\u2067\u2066Development\u2069\u2069',
      '\u2067\u2066Indicators\u2069 نص\u2069',
    ]);
  });

  test('gives a line of an Arabic text its direction though it holds only digits', () => {
    expect(wrap('السنة 2023', 6, 'rtl')).toEqual(['\u2067السنة\u2069', '\u20672023\u2069']);
  });

  test('leaves numbers of a sentence where its words have them', () => {
    expect(wrap('في 2026: 16 دولة', 40, 'rtl')).toEqual(['\u2067في 2026: 16 دولة\u2069']);
  });

  test('loses no letter and leaves no isolate open, whatever the text and the width', () => {
    const word = fc.constantFrom(
      'الكويت',
      'DCO',
      '2000–2020',
      '\u2066GDP now\u2069',
      '\u2067نص آخر\u2069',
      '(',
      '12%',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.integer({ min: 3, max: 60 }),
        fc.constantFrom('rtl' as const, 'ltr' as const),
        (words, letters, direction) => {
          const text = words.join(' ');
          const lines = wrap(text, letters, direction);
          expect(lines.map(stripBidi).join(' ')).toBe(stripBidi(text));
          for (const line of lines) {
            const depths = depthsOf(line);
            expect(Math.min(...depths)).toBeGreaterThanOrEqual(0);
            expect(depths.at(-1)).toBe(0);
            expect(depths.slice(0, -1)).not.toContain(0);
          }
        },
      ),
    );
  });
});

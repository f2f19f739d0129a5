/** Folding: the same word, however it is typed, comes out as the same text. */
import { toAsciiDigits } from './digits.ts';

/** A folded text, and for each of its UTF-16 units where in the original its letter begins and ends. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Letters that no normalisation makes alike. */
const alike: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
};

/** Marks on letters, the tatweel, zero-width joiners, bidirectional controls, full stops: nothing that is said. */
const silent = /[\p{M}\p{Cf}\u0640.·]/gu;

/**
 * Folds a text for comparison: compatibility forms, marks, tatweel, joiners, hamza seats, the Persian and Arabic forms
 * of ya, kaf and ha, digits, Latin diacritics, capitals; punctuation becomes one space. The article ال stays:
 * the search takes words with it and without.
 */
export function foldText(text: string): string {
  return fold(text).text;
}

/** Folds and remembers where each letter came from, so that a match can be shown in the original. */
export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of original) {
    const end = at + letter.length;
    let folded = foldLetter(letter);
    if (folded === ' ' && (text === '' || text.endsWith(' '))) folded = '';
    // A mark belongs to the letter before it, and is marked with it.
    if (folded === '' && ends.length > 0 && /\p{M}|\u0640/u.test(letter))
      ends[ends.length - 1] = end;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    text += folded;
    at = end;
  }
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    starts: starts.slice(0, trimmed.length),
    ends: ends.slice(0, trimmed.length),
  };
}

/** Names have the same few letters again and again, and normalising one costs more than all the rest. */
const known = new Map<string, string>();

function foldLetter(letter: string): string {
  let folded = known.get(letter);
  if (folded === undefined) known.set(letter, (folded = normaliseLetter(letter)));
  return folded;
}

function normaliseLetter(letter: string): string {
  const plain = toAsciiDigits(letter.normalize('NFKD').toLowerCase()).replaceAll(silent, '');
  if (plain === '') return '';
  const folded = Array.from(plain, (part) => alike[part] ?? part).join('');
  return /[\p{L}\p{N}]/u.test(folded) ? folded : ' ';
}

/** Words for large numbers, and which of them a number takes in which language. */
import type { Language } from '../domain/ids.ts';

export type MagnitudeWord = 'million' | 'billion' | 'trillion';

export interface Magnitude {
  readonly word: MagnitudeWord;
  /** The number before the word, rounded as it is shown: 3.67 of 3.67 trillion. */
  readonly shown: number;
}

const words: readonly MagnitudeWord[] = ['million', 'billion', 'trillion'];

/**
 * French papers write 10^12 as `3 670 milliards`: its `billion` is the right word of the long scale,
 * and half of the readers take it for 10^9.
 */
function wordsOf(language: Language): readonly MagnitudeWord[] {
  return language === 'fr' ? words.slice(0, 2) : words;
}

/** `null` for what is below a million: it is written in digits. */
export function magnitudeOf(
  size: number,
  language: Language,
  significant?: number,
): Magnitude | null {
  if (!(size >= 1e6)) return null;
  const known = wordsOf(language);
  const exponent = Math.floor(Math.log10(size) / 3) - 2;
  let index = Math.min(exponent, known.length - 1);
  let shown = round(size / 1000 ** (index + 2), significant);
  // 999.96 million is 1 billion.
  if (shown >= 1000 && index < known.length - 1) {
    index += 1;
    shown = round(size / 1000 ** (index + 2), significant);
  }
  const word = known[index];
  return word === undefined ? null : { word, shown };
}

/** 3.67, 83.6, 835.7 and, in French, 3 670: as many digits as a reader takes in. */
function round(shown: number, significant?: number): number {
  if (significant !== undefined) return Number(shown.toPrecision(significant));
  if (shown >= 1000) return Number(shown.toPrecision(3));
  return Number(shown.toFixed(shown < 9.995 ? 2 : 1));
}

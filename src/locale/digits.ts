/** Numbers and years as people type them, in the digits that they have at hand. */
import type { Language } from '../domain/ids.ts';
import type { Year } from '../domain/time.ts';
import { stripBidi } from './bidi.ts';

/** Arabic-Indic and Persian digits to ASCII; everything else stays. */
export function toAsciiDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}

/**
 * Reads a number in any digits, with grouping or without. A comma is the decimal sign in French, and elsewhere where it
 * cannot be grouping (`3,5`). `null` where the text is no number.
 */
export function parseNumber(text: string, language: Language): number | null {
  const plain = toAsciiDigits(stripBidi(text))
    .replaceAll(/[\s'’\u066c]/gu, '')
    .replaceAll('\u066b', '.')
    .replace(/^[−–﹣－]/u, '-');
  const grouped = language !== 'fr' && /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain);
  const decimal = grouped ? plain.replaceAll(',', '') : plain.replace(',', '.');
  return /^[-+]?\d+(?:\.\d+)?$/.test(decimal) ? Number(decimal) : null;
}

/** Reads a year of four digits; `null` where the text is none. */
export function parseYear(text: string): Year | null {
  const plain = toAsciiDigits(stripBidi(text)).trim();
  return /^[12]\d{3}$/.test(plain) ? Number(plain) : null;
}

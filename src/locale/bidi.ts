/**
 * Text of two directions, made safe. Isolates (U+2066…U+2069) rather than marks or embeddings: browsers and
 * other renderers of SVG draw them alike. What they mean: Unicode Standard Annex 9.
 */
import type { Direction } from './defaults.ts';

const leftToRightIsolate = '\u2066';
const rightToLeftIsolate = '\u2067';
const popIsolate = '\u2069';
const leftToRightMark = '\u200e';

// Parts of patterns. The tatweel belongs to no script, and is written only in these.
const rtlScripts = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u0640`;
const rtlLetter = String.raw`(?:(?=\p{L})[${rtlScripts}])`;
const ltrLetter = String.raw`(?:(?![${rtlScripts}])\p{L})`;
const digit = String.raw`[0-9\u0660-\u0669\u06f0-\u06f9]`;
const core = `(?:${ltrLetter}|${digit})`;
const boundary = String.raw`()[\]«»\u060c\u061b\u061f\u061c\u200e\u200f\u2066-\u2069\n`;
const sign = String.raw`[-+−±~#$€£]`;
const unitSign = String.raw`[%٪‰°$€£+]`;

const hasRtlLetter = new RegExp(rtlLetter, 'u');
const hasLtrLetter = new RegExp(ltrLetter, 'u');
/** A number that has a sign, a unit sign or a range's sign at it, or two numbers without a word between them. */
const hasRiskyNumber = new RegExp(
  String.raw`${sign}\s*${digit}|${digit}\s*(?:${unitSign}|[-–—−/:×=]|\.\.|,?\s+${digit})`,
  'u',
);
const hasArabicDigit = /[\u0660-\u0669]/;
/** Latin words and numbers with the signs between them: `GDP`, `2000–2020`, `−5 °C`, `68.6%`, `3.67 US$`. */
const ltrRun = new RegExp(
  String.raw`${sign}*${core}(?:(?:(?!${rtlLetter})[^${boundary}])*${core})?(?:\s?${unitSign})*`,
  'gu',
);
/** Words of a right-to-left script with what stands between them. */
const rtlRun = new RegExp(
  String.raw`${rtlLetter}(?:(?:(?!${ltrLetter})[^${boundary}])*(?:${rtlLetter}|\p{M}))?`,
  'gu',
);
const isolatedRun = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The direction of a text's first letter; `null` where it has none (numbers, signs). */
export function directionOfText(text: string): Direction | null {
  const rtl = text.search(hasRtlLetter);
  const ltr = text.search(hasLtrLetter);
  if (rtl === -1) return ltr === -1 ? null : 'ltr';
  return ltr === -1 || rtl < ltr ? 'rtl' : 'ltr';
}

/** Keeps a run left to right, whatever stands around it: numbers, ranges, codes, Latin words. */
export function isolateLtr(text: string): string {
  return leftToRightIsolate + steady(text) + popIsolate;
}

/** Keeps a run right to left, whatever stands around it. */
export function isolateRtl(text: string): string {
  return rightToLeftIsolate + text + popIsolate;
}

/** Sets a text apart from its surroundings, in the direction of its own first letter. */
export function isolate(text: string): string {
  return directionOfText(text) === 'rtl' ? isolateRtl(text) : isolateLtr(text);
}

/**
 * Isolates what would be drawn wrong, or would disturb its neighbours, in a sentence of this direction.
 * Most values come back as they are: `3.67 تريليون` needs nothing on an Arabic page, `68.6%` and `DCO` do.
 */
export function isolateForeign(text: string, direction: Direction): string {
  if (direction === 'rtl') {
    return isolateRuns(text, ltrRun, (run) =>
      hasLtrLetter.test(run) || hasRiskyNumber.test(run) ? isolateLtr(run) : run,
    );
  }
  if (hasRtlLetter.test(text)) return isolateRuns(text, rtlRun, isolateRtl);
  return hasArabicDigit.test(text) ? isolateRuns(text, ltrRun, isolateArabicDigits) : text;
}

/**
 * A label for a scene. Every painter draws in a left-to-right context with a physical anchor, so the text brings its own
 * direction: right-to-left words in U+2067…U+2069; within them numbers, ranges, codes and Latin words in U+2066…U+2069.
 * `direction` is the page's; it decides which sentence it is where words of both directions meet.
 */
export function forScene(text: string, direction: Direction): string {
  if (!hasRtlLetter.test(text)) {
    if (text === '' || text.startsWith(leftToRightIsolate)) return text;
    return direction === 'rtl' || hasArabicDigit.test(text) ? isolateLtr(text) : text;
  }
  const mixed = hasLtrLetter.test(text.replaceAll(isolatedRun, ''));
  return mixed && direction === 'ltr'
    ? leftToRightIsolate + isolateRuns(text, rtlRun, isolateRtl) + popIsolate
    : isolateRtl(isolateRuns(text, ltrRun, isolateLtr));
}

/** Takes out every bidirectional control: for CSV, JSON, the clipboard and comparisons. */
export function stripBidi(text: string): string {
  return text.replaceAll(controls, '');
}

/** Wraps the runs that are not inside an isolate yet. */
function isolateRuns(text: string, run: RegExp, wrap: (run: string) => string): string {
  let done = '';
  let from = 0;
  for (const match of text.matchAll(isolatedRun)) {
    done += text.slice(from, match.index).replaceAll(run, wrap) + match[0];
    from = match.index + match[0].length;
  }
  return done + text.slice(from).replaceAll(run, wrap);
}

function isolateArabicDigits(run: string): string {
  return hasArabicDigit.test(run) ? isolateLtr(run) : run;
}

/**
 * Arabic-Indic digits are a class of their own: even in a left-to-right isolate `٢٠٠٠–٢٠٢٠` is drawn with its ends
 * swapped. A mark on both sides of what stands between them keeps the order.
 */
function steady(text: string): string {
  return text.replaceAll(
    /([\u0660-\u0669])([^\p{L}\u0660-\u0669.,\u066b\u066c\u200e]+|\.\.)(?=[\u0660-\u0669])/gu,
    `$1${leftToRightMark}$2${leftToRightMark}`,
  );
}

/** Letters of an address: decoding that never throws, digits of three scripts, and quoting with measure. */

const invisible = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Arabic (٠-٩) and Persian (۰-۹) digits as ASCII. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** What a reader means: no marks of direction that came along with a paste, ASCII digits, no space around. */
export function plain(text: string): string {
  return toAsciiDigits(text.replace(invisible, '')).trim();
}

/** Percent-decoding of what can be decoded; a stray `%` stays as it is, `+` is a space. */
export function decode(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** The writer's half; half a surrogate pair, which cannot be written, becomes U+FFFD. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+').replaceAll('%2C', ',');
}

/** At most `count` letters as a reader counts them (graphemes), with a mark where some are left out. */
export function cut(text: string, count: number, mark = '…'): string {
  if (text.length <= count) return text;
  // A letter with hundreds of marks is no letter: the slice bounds the work on a text of megabytes.
  const start = text.slice(0, count * 20);
  let kept = '';
  let number = 0;
  for (const { segment } of new Intl.Segmenter().segment(start)) {
    if (number === count) return kept + mark;
    kept += segment;
    number += 1;
  }
  return kept + (start === text ? '' : mark);
}

import type { Direction } from '../../../locale/defaults.ts';

export type Measure = (text: string, size: number, weight?: number) => number;

export interface Lettering {
  readonly size: number;
  readonly weight?: number;
}

const openers = '\u2066\u2067\u2068';
const closer = '\u2069';

/**
 * A text in lines no wider than `width`, broken between words, or inside one that is wider than a line where an address may
 * be broken. An isolate that a break cuts is closed at the end of the line and opened again on the next, so that each line
 * is drawn in its own right order. Lines are ready for a scene: each brings its own direction.
 * @param width in CSS pixels
 */
export function wrapText(
  text: string,
  width: number,
  { size, weight = 400 }: Lettering,
  direction: Direction,
  measure: Measure,
): readonly string[] {
  const fits = (line: string): boolean => measure(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  let open = '';
  /** What was open where the line begins. */
  let before = '';
  const finish = (): void => {
    if (line !== '') lines.push(lineOf(before + line + closer.repeat(open.length), direction));
    line = '';
    before = open;
  };
  for (const piece of piecesOf(text)) {
    const after = openAfter(open, piece);
    const longer = line + piece;
    if (line !== '' && !fits(lineOf(before + longer.trimEnd(), direction))) finish();
    line = line === '' ? piece.trimStart() : longer;
    open = after;
  }
  finish();
  return lines;
}

/**
 * A line as a scene needs it: in the direction of the text that it is part of, whatever letters it happens to hold. Within
 * it a sentence's own isolates say what stands apart, as on the page: more would turn `2026: 16` around.
 */
export function lineOf(line: string, direction: Direction): string {
  return (direction === 'rtl' ? '\u2067' : '\u2066') + line.trimEnd() + closer;
}

/** Words with the blank before them; an address also breaks before what joins its parts. */
function piecesOf(text: string): readonly string[] {
  return text.split(/(?= )|(?=[&?](?!\s|$))/u).filter((piece) => piece !== '');
}

function openAfter(open: string, piece: string): string {
  let now = open;
  for (const sign of piece) {
    if (openers.includes(sign)) now += sign;
    else if (sign === closer) now = now.slice(0, -1);
  }
  return now;
}

import { cut } from '../../view/text.ts';

type Measure = (text: string, size: number, weight?: number) => number;

const fitted = new Map<string, string>();
const mostFitted = 4000;

/** Fewer letters than these say nothing. */
const leastLetters = 3;

/**
 * A text that is no wider than `width`, cut between letters as readers see them, with an ellipsis; empty where hardly
 * anything of it would be left. Widths are measured on the shaped text. Kept, by whole pixels of width.
 */
export function fitText(
  text: string,
  width: number,
  measure: Measure,
  size: number,
  weight = 400,
): string {
  const room = Math.floor(width);
  const key = `${weight} ${size} ${room} ${text}`;
  const known = fitted.get(key);
  if (known !== undefined) return known;
  if (fitted.size >= mostFitted) fitted.clear();
  const made = fit(text, (part) => measure(part, size, weight) <= room);
  fitted.set(key, made);
  return made;
}

function fit(text: string, fits: (part: string) => boolean): string {
  if (fits(text)) return text;
  let few = leastLetters - 1;
  let many = Math.min(text.length, 120);
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    if (fits(cut(text, middle))) few = middle;
    else many = middle;
  }
  return few < leastLetters ? '' : cut(text, few).replace(/[\s،,.:;–-]+…$/u, '…');
}

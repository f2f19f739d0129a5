/** The keys of a map: what a key press asks for, as a step from one standing to the next. No document, no React. */
import { toAsciiDigits } from '../locale/digits.ts';
import type { Direction, Neighbours } from './spatial.ts';
import type { FindName } from './typeahead.ts';

/** Where the keys stand. */
export interface Walk<Id extends string = string> {
  /** The last place; it stays known while its mark is taken away. */
  readonly at: Id | null;
  readonly isShown: boolean;
  /** The letters of a name so far, and when the last one came, in milliseconds. */
  readonly typed: string;
  readonly typedAt: number;
}

/** What the keys walk on. */
export interface Board<Id extends string = string> {
  readonly neighbours: Neighbours<Id>;
  readonly find: FindName<Id>;
  /** Home leads to the first of them, End to the last, and the walk begins at the first. */
  readonly order: readonly Id[];
  readonly has: (id: Id) => boolean;
  readonly chosen: readonly Id[];
  /** Whether the map can be magnified by keys; without, their keys are the page's. */
  readonly canZoom: boolean;
}

/** The part of a keyboard event that counts, and when it came, in milliseconds. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly at: number;
}

/** What has to be done besides the step itself. */
export type Act<Id extends string = string> =
  | { readonly kind: 'toggle'; readonly id: Id }
  | { readonly kind: 'clear' }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'help' }
  | { readonly kind: 'unknown-name' }
  | null;

export interface Step<Id extends string = string> {
  readonly walk: Walk<Id>;
  readonly act: Act<Id>;
}

export const notWalking: Walk<never> = { at: null, isShown: false, typed: '', typedAt: 0 };

/** Letters that follow each other within so many milliseconds are one name. */
export const typingPause = 1000;

/** How much one key magnifies. */
export const zoomFactor = 1.5;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Focus comes: the mark stands where it was last, else on what is chosen, else at the beginning. */
export function arrive<Id extends string>(walk: Walk<Id>, board: Board<Id>): Walk<Id> {
  return standAt(walk, startOf(walk, board));
}

/** The step that a key asks for; `null` where the key is none of ours and goes on to the page. */
export function pressKey<Id extends string>(
  walk: Walk<Id>,
  press: KeyPress,
  board: Board<Id>,
): Step<Id> | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const { key } = press;
  const direction = arrows[key];
  if (direction !== undefined) return step(go(walk, direction, board));
  const here = walk.isShown && walk.at !== null && board.has(walk.at) ? walk.at : null;
  switch (toAsciiDigits(key)) {
    case 'Home':
      return step(standAt(walk, board.order[0] ?? null));
    case 'End':
      return step(standAt(walk, board.order.at(-1) ?? null));
    case ' ':
      if (isTyping(walk, press) && board.find(`${walk.typed} `, walk.at, false) !== null) {
        return type(walk, press, board);
      }
      return choose(walk, here, press);
    case 'Enter':
      return choose(walk, here, press);
    case 'Escape':
      if (here !== null) return step({ ...walk, isShown: false, typed: '' });
      return board.chosen.length === 0 ? null : step(walk, { kind: 'clear' });
    case '+':
    case '=':
      return board.canZoom ? step(walk, { kind: 'zoom', factor: zoomFactor }) : null;
    case '-':
    case '_':
    case '−':
      return board.canZoom ? step(walk, { kind: 'zoom', factor: 1 / zoomFactor }) : null;
    case '0':
      return board.canZoom ? step(walk, { kind: 'reset' }) : null;
    case '?':
    case '؟':
      return step(walk, { kind: 'help' });
    default:
      return isLetters(key) ? type(walk, press, board) : null;
  }
}

function step<Id extends string>(walk: Walk<Id>, act: Act<Id> = null): Step<Id> {
  return { walk, act };
}

function startOf<Id extends string>(walk: Walk<Id>, board: Board<Id>): Id | null {
  if (walk.at !== null && board.has(walk.at)) return walk.at;
  return board.chosen.find((id) => board.has(id)) ?? board.order[0] ?? null;
}

function standAt<Id extends string>(walk: Walk<Id>, at: Id | null): Walk<Id> {
  return { ...walk, at, isShown: at !== null, typed: '' };
}

/** A step from where the keys stand; from nowhere, to the beginning. At the edge an arrow stays, and the page does not scroll. */
function go<Id extends string>(walk: Walk<Id>, direction: Direction, board: Board<Id>): Walk<Id> {
  const start = startOf(walk, board);
  if (start === null || start !== walk.at) return standAt(walk, start);
  return standAt(walk, board.neighbours(start, direction) ?? start);
}

function choose<Id extends string>(
  walk: Walk<Id>,
  here: Id | null,
  { repeat }: KeyPress,
): Step<Id> | null {
  if (here === null) return null;
  return step({ ...walk, typed: '' }, repeat ? null : { kind: 'toggle', id: here });
}

function isTyping(walk: Walk, press: KeyPress): boolean {
  return walk.typed !== '' && press.at - walk.typedAt < typingPause;
}

/** Letters, as keyboards give them: the Arabic one has a key for two, لا. Named keys (`Enter`, `F1`) are longer and Latin. */
function isLetters(key: string): boolean {
  return /^(?:\p{L}|[^\0-\x7F]+)$/u.test(key) && /^[\p{L}\p{M}\u200c]+$/u.test(key);
}

function type<Id extends string>(walk: Walk<Id>, press: KeyPress, board: Board<Id>): Step<Id> {
  const typed = isTyping(walk, press) ? walk.typed + press.key : press.key;
  const from = walk.at !== null && board.has(walk.at) ? walk.at : null;
  const isFirst = typed === press.key;
  // The same letter again and again goes through the names that begin with it, unless a name begins with all of them.
  const isSame = !isFirst && typed === press.key.repeat(typed.length / press.key.length);
  const found =
    board.find(typed, from, isFirst) ?? (isSame ? board.find(press.key, from, true) : null);
  const next = { ...walk, typed, typedAt: press.at };
  return found === null
    ? step(next, { kind: 'unknown-name' })
    : step({ ...next, at: found, isShown: true });
}

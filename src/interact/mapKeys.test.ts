import { describe, expect, it, test } from 'vitest';
import { arrive, notWalking, pressKey } from './mapKeys.ts';
import type { Act, Board, KeyPress, Walk } from './mapKeys.ts';
import { linkPlaces } from './spatial.ts';
import { createFindName } from './typeahead.ts';

/** Kuwait above, Bahrain left of Qatar below, Oman to the right of all: as they lie on every map, whatever the language. */
const places = [
  { id: 'KWT', x: 40, y: 10 },
  { id: 'BHR', x: 45, y: 40 },
  { id: 'QAT', x: 55, y: 42 },
  { id: 'OMN', x: 90, y: 70 },
];
const names = {
  en: { KWT: 'Kuwait', BHR: 'Bahrain', QAT: 'Qatar', OMN: 'Oman' },
  ar: { KWT: 'الكويت', BHR: 'البحرين', QAT: 'قطر', OMN: 'عُمان' },
  fa: { KWT: 'کویت', BHR: 'بحرین', QAT: 'قطر', OMN: 'عمان' },
} as const;

function boardIn(language: keyof typeof names, change: Partial<Board> = {}): Board {
  const texts = Object.entries(names[language]);
  return {
    neighbours: linkPlaces(places),
    find: createFindName(texts.map(([id, name]) => ({ id, texts: [name] }))),
    order: ['QAT', 'KWT', 'OMN', 'BHR'],
    has: (id) => places.some((place) => place.id === id),
    chosen: [],
    canZoom: true,
    ...change,
  };
}

const on = (at: string | null): Walk => ({ ...notWalking, at, isShown: at !== null });
const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  at: 0,
  ...change,
});

describe.each(['en', 'ar', 'fa'] as const)('on a page in %s', (language) => {
  const board = boardIn(language);

  it.each<[from: string, key: string, to: string]>([
    ['BHR', 'ArrowRight', 'QAT'],
    ['QAT', 'ArrowLeft', 'BHR'],
    ['BHR', 'ArrowUp', 'KWT'],
    ['KWT', 'ArrowDown', 'BHR'],
    ['QAT', 'ArrowRight', 'OMN'],
    ['OMN', 'ArrowRight', 'OMN'],
    ['BHR', 'Home', 'QAT'],
    ['OMN', 'End', 'BHR'],
  ])('from %s %s leads to %s', (from, key, to) => {
    expect(pressKey(on(from), press(key), board)).toEqual({ walk: on(to), act: null });
  });

  it.each<[key: string, act: Act | null]>([
    ['Enter', { kind: 'toggle', id: 'KWT' }],
    [' ', { kind: 'toggle', id: 'KWT' }],
    ['+', { kind: 'zoom', factor: 1.5 }],
    ['=', { kind: 'zoom', factor: 1.5 }],
    ['-', { kind: 'zoom', factor: 1 / 1.5 }],
    ['0', { kind: 'reset' }],
    ['٠', { kind: 'reset' }],
    ['۰', { kind: 'reset' }],
    ['?', { kind: 'help' }],
    ['؟', { kind: 'help' }],
  ])('%s does what it says', (key, act) => {
    expect(pressKey(on('KWT'), press(key), board)).toEqual({ walk: on('KWT'), act });
  });
});

test.each(['Tab', 'PageUp', 'F1', 'Shift', 'CapsLock', 'Dead', 'Process', '1', '/', ','])(
  '%s is left to the page',
  (key) => {
    expect(pressKey(on('KWT'), press(key), boardIn('en'))).toBeNull();
  },
);

test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s every key is left', (modifier) => {
  for (const key of ['ArrowLeft', 'Enter', 'k', '+', '0', 'Escape', '?']) {
    const held = press(key, { [modifier]: true });
    expect(pressKey(on('KWT'), held, boardIn('en', { chosen: ['KWT'] }))).toBeNull();
  }
});

test('zoom keys of a map that cannot be magnified are left to the page', () => {
  const flat = boardIn('en', { canZoom: false });
  for (const key of ['+', '-', '0']) expect(pressKey(on('KWT'), press(key), flat)).toBeNull();
});

describe('Escape', () => {
  const board = boardIn('en', { chosen: ['QAT'] });
  const hidden = { ...on('KWT'), isShown: false };

  it('takes the mark away, then the selection, then nothing of ours', () => {
    expect(pressKey(on('KWT'), press('Escape'), board)).toEqual({ walk: hidden, act: null });
    expect(pressKey(hidden, press('Escape'), board)).toEqual({
      walk: hidden,
      act: { kind: 'clear' },
    });
    expect(pressKey(hidden, press('Escape'), boardIn('en'))).toBeNull();
  });

  it('leaves Enter and Space to the page, and an arrow goes on from there', () => {
    expect(pressKey(hidden, press('Enter'), board)).toBeNull();
    expect(pressKey(hidden, press(' '), board)).toBeNull();
    expect(pressKey(hidden, press('ArrowDown'), board)?.walk).toEqual(on('BHR'));
  });
});

test('Enter that is held down selects once', () => {
  const held = press('Enter', { repeat: true });
  expect(pressKey(on('KWT'), held, boardIn('en'))).toEqual({ walk: on('KWT'), act: null });
});

describe('focus', () => {
  it('stands on what is chosen, else at the first, and comes back to where it was', () => {
    expect(arrive(notWalking, boardIn('en')).at).toBe('QAT');
    expect(arrive(notWalking, boardIn('en', { chosen: ['SWE', 'OMN'] })).at).toBe('OMN');
    expect(arrive({ ...on('BHR'), isShown: false }, boardIn('en'))).toEqual(on('BHR'));
  });

  it('begins anew where its state has gone, and waits where there is none', () => {
    expect(arrive(on('SWE'), boardIn('en')).at).toBe('QAT');
    expect(pressKey(on('SWE'), press('ArrowLeft'), boardIn('en'))?.walk.at).toBe('QAT');
    const empty = boardIn('en', { order: [], has: () => false });
    expect(arrive(notWalking, empty)).toEqual(notWalking);
    expect(pressKey(notWalking, press('ArrowLeft'), empty)?.walk).toEqual(notWalking);
    expect(pressKey(notWalking, press('Home'), empty)?.walk).toEqual(notWalking);
  });
});

const lettersOf = (text: string): readonly string[] => Array.from(text);

/** Types keys one after the other, a tenth of a second apart or as long as told. */
function typed(board: Board, keys: readonly string[], start: string | null, apart = 100) {
  let walk = on(start);
  let act: Act = null;
  for (const [index, key] of keys.entries()) {
    const step = pressKey(walk, press(key, { at: 1000 + index * apart }), board);
    if (step === null) throw new Error(`${key} is left to the page`);
    ({ walk, act } = step);
  }
  return { at: walk.at, act };
}

describe('letters', () => {
  const islands = boardIn('en', {
    has: () => true,
    find: createFindName<string>([
      { id: 'OMN', texts: ['Oman'] },
      { id: 'QAT', texts: ['Qatar'] },
      { id: 'SAU', texts: ['Saudi Arabia'] },
      { id: 'SEN', texts: ['Senegal'] },
      { id: 'ZAF', texts: ['South Africa'] },
      { id: 'SSD', texts: ['South Sudan'] },
    ]),
  });

  it.each<[language: keyof typeof names, keys: string, to: string]>([
    ['en', 'k', 'KWT'],
    ['en', 'bah', 'BHR'],
    ['ar', 'كوي', 'KWT'],
    ['ar', 'الكو', 'KWT'],
    ['ar', 'بح', 'BHR'],
    ['ar', 'عم', 'OMN'],
    ['fa', 'کو', 'KWT'],
    ['fa', 'كو', 'KWT'],
    ['fa', 'بحر', 'BHR'],
  ])('in %s, %s leads to %s', (language, keys, to) => {
    expect(typed(boardIn(language), lettersOf(keys), null)).toEqual({ at: to, act: null });
  });

  it('of one key for two, as the Arabic keyboard has it, are a name’s beginning', () => {
    const find = createFindName<string>([{ id: 'LAO', texts: ['لاوس'] }]);
    const laos = boardIn('ar', { has: () => true, find });
    expect(typed(laos, ['لا', 'و'], null).at).toBe('LAO');
  });

  it('within a second are one name, after a pause a new one', () => {
    expect(typed(islands, lettersOf('se'), null).at).toBe('SEN');
    expect(typed(islands, ['s', 'q'], null, 1000).at).toBe('QAT');
  });

  it('the same again and again goes through the names', () => {
    expect(typed(islands, ['s'], null).at).toBe('SAU');
    expect(typed(islands, lettersOf('ss'), null).at).toBe('SEN');
    expect(typed(islands, lettersOf('ssssss'), null).at).toBe('SEN');
    expect(typed(islands, ['s'], 'SEN').at).toBe('ZAF');
  });

  it('have a space among them where a name goes on after it', () => {
    expect(typed(islands, lettersOf('south s'), null)).toEqual({ at: 'SSD', act: null });
    expect(typed(islands, lettersOf('oman '), null).act).toEqual({ kind: 'toggle', id: 'OMN' });
  });

  it('that no name has say so and stay', () => {
    expect(typed(islands, lettersOf('sx'), null)).toEqual({
      at: 'SAU',
      act: { kind: 'unknown-name' },
    });
  });
});

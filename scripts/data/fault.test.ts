import { expect, test } from 'vitest';
import { at, faultLine, inOrder, quoted } from './fault.ts';

const fault = { file: 'states/KWT.json', path: 'name.ar', what: 'a\nb', mend: 'do  c' };

test('is one line, whatever its parts hold', () => {
  expect(faultLine(fault)).toBe('states/KWT.json: name.ar: a b: do c');
  expect(faultLine({ ...fault, path: '' }, 'data/')).toBe(
    'data/states/KWT.json: the file: a b: do c',
  );
});

test('stands in order of files, once', () => {
  const other = { ...fault, file: 'atlas.json' };
  expect(inOrder([fault, other, fault])).toEqual([other, fault]);
});

test('quotes a value, cut to fit', () => {
  expect(quoted('a"b')).toBe('"a\\"b"');
  expect(quoted('x'.repeat(100))).toHaveLength(60);
  expect(quoted(undefined)).toBe('undefined');
});

test('joins paths', () => {
  expect(at(at(at('', 'events'), 3), 'title')).toBe('events[3].title');
});

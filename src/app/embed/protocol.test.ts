import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightForOthers, readCommand, writeReport } from './protocol.ts';

const ours = { ns: 'cooperation-atlas', v: 1 };

describe('a message to a frame', () => {
  test.each([
    [
      { ...ours, type: 'set', query: 'time=2015' },
      { type: 'set', query: 'time=2015' },
    ],
    [
      { ...ours, type: 'set', query: '', id: 7 },
      { type: 'set', query: '', id: 7 },
    ],
    [
      { ...ours, type: 'theme', theme: 'dark' },
      { type: 'theme', theme: 'dark' },
    ],
    [
      { ...ours, type: 'lang', lang: 'ar', id: 'a', more: 1 },
      { type: 'lang', lang: 'ar', id: 'a' },
    ],
  ])('%o is read', (message, command) => {
    expect(readCommand(message)).toEqual(command);
  });

  test.each([
    ['another version', { ...ours, v: 2, type: 'set', query: '' }],
    ['a version as text', { ...ours, v: '1', type: 'set', query: '' }],
    ['another namespace', { ns: 'other', v: 1, type: 'set', query: '' }],
    ['an unknown type', { ...ours, type: 'run', query: '' }],
    ['a report sent back', { ...ours, type: 'ready', href: 'https://example.org/' }],
    ['a query that is no text', { ...ours, type: 'set', query: { time: 2015 } }],
    ['no query', { ...ours, type: 'set' }],
    ['an id of another type', { ...ours, type: 'set', query: '', id: {} }],
    ['text', JSON.stringify({ ...ours, type: 'set', query: '' })],
    ['nothing', null],
  ])('%s is ignored', (_, message) => {
    expect(readCommand(message)).toBeNull();
  });

  test('of any kind throws nothing, and what is read has a text', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const command = readCommand(message);
        expect(command === null || typeof Object.values(command)[1] === 'string').toBe(true);
      }),
    );
  });
});

test('a report is flat and versioned, with the id of what it answers', () => {
  expect(writeReport({ type: 'height', height: 480 })).toEqual({
    ns: 'cooperation-atlas',
    v: 1,
    type: 'height',
    height: 480,
  });
  expect(writeReport({ type: 'state', href: 'https://example.org/' }, 3)).toMatchObject({ id: 3 });
});

test('the height is also told in the words of others', () => {
  const [amp, medium, datawrapper] = heightForOthers(480, 'https://example.org/');
  expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height: 480 });
  expect(JSON.parse(String(medium))).toMatchObject({ context: 'iframe.resize', height: 480 });
  expect(datawrapper).toEqual({ 'datawrapper-height': { 'cooperation-atlas': 480 } });
});

import { expect, it } from 'vitest';
import { allowConsole, takeUnexpected } from './console.ts';

it('keeps what nobody allowed, and forgets it once it is taken', () => {
  console.warn('a', 1);
  console.error('b');
  expect(takeUnexpected()).toEqual(['console.warn: a 1', 'console.error: b']);
  expect(takeUnexpected()).toEqual([]);
});

it('lets pass what a test allows, for that test alone', () => {
  allowConsole(/tired/);
  console.warn('the server is tired');
  expect(takeUnexpected()).toEqual([]);
  console.warn('the server is tired');
  expect(takeUnexpected()).toEqual(['console.warn: the server is tired']);
});

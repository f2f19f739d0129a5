import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOutput } from './writeOutput.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const output = (name: string) =>
  new Map([
    ['manifest.json', new TextEncoder().encode('{}')],
    [`indicators/${name}.json`, new TextEncoder().encode(name)],
  ]);

test('takes the place of what was built before', () => {
  writeOutput(output('old'), folder);
  writeOutput(output('new'), folder);
  expect(readFileSync(join(folder, 'indicators/new.json'), 'utf8')).toBe('new');
  expect(existsSync(join(folder, 'indicators/old.json'))).toBe(false);
});

test('never takes the place of anything else', () => {
  writeFileSync(join(folder, 'letter.txt'), 'Dear reader');
  expect(() => writeOutput(output('new'), folder)).toThrow('holds other files than built data');
  expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('Dear reader');
});

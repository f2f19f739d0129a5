import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderFiles, memoryFiles, textsOf } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
const texts = { 'atlas.json': '{}', 'states/KWT.json': '{"id": "KWT"}' };
mkdirSync(join(folder, 'states'));
for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a folder', folderFiles(folder)],
  ['an object', memoryFiles(texts)],
])('%s lists and reads', (_name, files) => {
  expect(files.list('')).toEqual(['atlas.json', 'states/']);
  expect(files.list('states')).toEqual(['KWT.json']);
  expect(files.list('events')).toBeNull();
  expect(files.read('states/KWT.json')).toBe('{"id": "KWT"}');
  expect(files.read('states/QAT.json')).toBeNull();
  expect(textsOf(files)).toEqual(texts);
});

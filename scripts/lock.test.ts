import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const whole = {
  '': { optionalDependencies: { a: '1.0.0' } },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a', optionalDependencies: { b: '1' } },
  'node_modules/a/node_modules/b': { version: '1.0.0', integrity: 'sha512-b' },
};

function check(packages: Record<string, object>): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  try {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/lock.mjs')], {
      cwd: folder,
    });
    return { status, said: stderr.toString() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('passes a whole lock file', () => {
  expect(check(whole)).toEqual({ status: 0, said: '' });
});

it.each([
  [
    'an optional package is missing',
    { '': whole[''] },
    'the project: its optional package a is missing',
  ],
  [
    'an inner one is missing',
    { ...whole, 'node_modules/a/node_modules/b': {} },
    'node_modules/a: its optional package b is missing',
  ],
  [
    'there is no integrity',
    { ...whole, 'node_modules/c': { version: '1.0.0' } },
    'node_modules/c: no integrity',
  ],
  [
    'an address is recorded',
    { ...whole, 'node_modules/c': { integrity: 'x', resolved: 'https://host.test/c' } },
    'node_modules/c: a download address is recorded',
  ],
])('fails when %s', (_name, packages, expected) => {
  const { status, said } = check(packages);
  expect(status).toBe(1);
  expect(said).toContain(expected);
});

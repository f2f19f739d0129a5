import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caching, hashedFolders, headersFile, hostHeaders } from './hostHeaders.ts';

const recipes = readFileSync('docs/hosting.md', 'utf8');

/** The recipe of a heading. */
function recipe(title: string): string {
  return recipes.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
}

describe.each([
  ['nginx', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Apache', (name: string, value: string) => `Header always set ${name} "${value}"`],
])('the recipe for %s', (title, line) => {
  it.each(Object.entries(hostHeaders))('sends %s as the preview does', (name, value) => {
    expect(recipe(title)).toContain(line(name, value));
  });

  it('keeps for ever what has a hash in its name, and nothing else', () => {
    expect(recipe(title)).toContain(line('Cache-Control', caching.immutable).replace(/;$/, ''));
    expect(recipe(title)).toContain(line('Cache-Control', caching.fresh).replace(/;$/, ''));
  });
});

describe('_headers', () => {
  const file = headersFile('/atlas/');

  it('says each header once, for the base that the site was built for', () => {
    for (const [name, value] of Object.entries(hostHeaders)) {
      expect(file.split(`  ${name}: ${value}\n`)).toHaveLength(2);
    }
    expect(file.startsWith('/atlas/*\n')).toBe(true);
    for (const folder of hashedFolders) expect(file).toContain(`\n/atlas/${folder}/*\n`);
  });

  it('says nothing twice of a path, which hosts would join', () => {
    const [all = ''] = file.split('\n\n');
    expect(all).not.toContain('Cache-Control');
  });
});

it('nobody is kept from embedding', () => {
  expect(JSON.stringify(hostHeaders)).not.toMatch(/frame-ancestors|X-Frame-Options/i);
});

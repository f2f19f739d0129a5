import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { readProject } from './sourceFile.ts';

const project = readProject();

it('finds the project', () => {
  expect(project.map(({ path }) => path)).toContain('src/domain/time.ts');
});

describe.each(rules)('$name', ({ applies, faults, breaches, fine }) => {
  it('holds', () => {
    expect(project.filter(({ path }) => applies(path)).flatMap(faults)).toEqual([]);
  });

  it.each(breaches)('finds a breach in $path', (breach) => {
    expect(applies(breach.path)).toBe(true);
    expect(faults(breach)).not.toEqual([]);
  });

  it.each(fine)('lets $path be', (file) => {
    expect(applies(file.path) ? faults(file) : []).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { viewKeys } from '../../src/view/params.ts';
import { contractPage } from './contract.ts';

describe('docs/contract.md', () => {
  it('is what the tables say (run node scripts/docs/contract.ts)', async () => {
    const written = await readFile(new URL('../../docs/contract.md', import.meta.url), 'utf8');
    expect(written).toBe(contractPage());
  });

  it('has a row for each key', () => {
    const rows = contractPage().match(/^\| `\w+` \|.*$/gm) ?? [];
    const named = rows.map((row) => row.split('`')[1]);
    expect(viewKeys.filter((key) => !named.includes(key))).toEqual([]);
  });
});

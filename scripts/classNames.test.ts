import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createClassNames } from './classNames.ts';

const sheets = Array.from({ length: 60 }, (_, index) => `src/ui/Sheet${index}.module.css`);
const css =
  '.frame { color: red } .frame.open:hover, .title { margin: 0 } .frame .title { top: 0 }';
const at = (sheet: string) => join(process.cwd(), sheet);

it('gives every class of every sheet a name of its own that can begin a selector', () => {
  const nameOf = createClassNames(sheets);
  const names = sheets.flatMap((sheet) =>
    ['frame', 'open', 'title'].map((name) => nameOf(name, at(sheet), css)),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+\d+$/);
});

it('gives the same names in whatever order the sheets are read', () => {
  const shuffled = createClassNames(sheets.toReversed());
  expect(shuffled('title', at(sheets[7] ?? ''), css)).toBe(
    createClassNames(sheets)('title', at(sheets[7] ?? ''), css),
  );
});

it('refuses a sheet that it does not know', () => {
  expect(() => createClassNames([])('title', at('src/a.module.css'), css)).toThrow(
    /a\.module\.css/,
  );
});

import { expect, test } from 'vitest';
import { change } from '../planted.ts';
import type { Planted } from '../planted.ts';
import { linesOf } from '../testWorlds.ts';

const planted: readonly Planted[] = [
  [
    'the home is a company',
    change('atlas.json', '"league"', '"workshop"'),
    'atlas.json: home: "workshop" has no states as members: choose an organisation of states',
  ],
  [
    'a headline is not shown',
    change('atlas.json', /"indicators": \["gdp", /, '"indicators": ['),
    'atlas.json: headline[0]: "gdp" is not among the indicators: add it to "indicators", or take it out of "headline"',
  ],
  [
    'a language stands twice',
    change('atlas.json', '"fa", "fr"]', '"fa", "fa", "fr"]'),
    'atlas.json: languages[3]: "fa" stands twice: keep one of the two',
  ],
];

test.each(planted)('%s', (_what, texts, line) => {
  expect(linesOf(texts())).toContain(line);
});

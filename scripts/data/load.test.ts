import { expect, test } from 'vitest';
import { change, text } from './planted.ts';
import type { Planted } from './planted.ts';
import { awkward, linesOf, withText } from './testWorlds.ts';

const sound = awkward();

const planted: readonly Planted[] = [
  [
    'a file is missing',
    text('units.json', null),
    'units.json: the file: the file is missing: write it: units of indicators',
  ],
  [
    'a folder is missing',
    () => withText(withText(sound, 'values/gdp.json', null), 'values/internet-users.json', null),
    'values/: the file: the folder is missing: write it: a file of values for each indicator',
  ],
  [
    'a file has a slip in its name',
    text('unit.json', '{}'),
    'unit.json: the file: nothing reads it: rename it to units.json, or remove it',
  ],
  [
    'a folder stands in a folder',
    text('states/old/XAH.json', '{}'),
    'states/old/: the file: nothing reads it: the folder states/ holds files only',
  ],
  [
    'a comma is missing',
    change('states/XAA.json', '"XAA",', '"XAA"'),
    'states/XAA.json: line 3, column 3: "\\"" stands where a comma or } should: put a comma between two entries and } after the last',
  ],
  [
    'a comma is too much',
    text('states/XAA.json', '{"id": "XAA",}'),
    'states/XAA.json: line 1, column 14: "}" stands where a key should: write the key in double quotes, and no comma before a closing bracket',
  ],
  [
    'a file ends too early',
    text('states/XAA.json', '{\n  "id": '),
    'states/XAA.json: line 2, column 9: the end of the file stands where a value should: write a text in double quotes, a number, true, false, null, a list or an object, and no comma before a closing bracket',
  ],
  [
    'a key stands twice',
    change('states/XAA.json', '"iso2"', '"id"'),
    'states/XAA.json: line 3, column 3: the key "id" stands twice in one object: keep one of the two',
  ],
];

test.each(planted)('%s', (_what, texts, line) => {
  expect(linesOf(texts())).toContain(line);
});

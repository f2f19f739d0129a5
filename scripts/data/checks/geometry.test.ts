import { expect, test } from 'vitest';
import { change } from '../planted.ts';
import type { Planted } from '../planted.ts';
import { linesOf } from '../testWorlds.ts';

const planted: readonly Planted[] = [
  [
    'a state has no shape',
    change('states/XAB.json', /,\s*"noShape": "[^"]*"/, ''),
    'states/XAB.json: numeric: no shape of the world has the number null: correct the number, name a shape in boundaries.json, or say why in "noShape"',
  ],
  [
    'an excused state has a shape',
    change('states/XAB.json', '"numeric": null', '"numeric": "380"'),
    'states/XAB.json: noShape: it has a shape after all: remove "noShape"',
  ],
  [
    'a number is no shape’s',
    change('states/XAC.json', '"620"', '"999"'),
    'states/XAC.json: numeric: no shape of the world has the number "999": correct the number, name a shape in boundaries.json, or say why in "noShape"',
  ],
  [
    'the policy names no shape',
    change('boundaries.json', 'Siachen Glacier', 'Siachin Glacier'),
    'boundaries.json: shapes[1].shape: the world has no shape named "Siachin Glacier": write "Siachen Glacier", or remove it',
  ],
  [
    'the policy is silent',
    change('boundaries.json', 'Siachen Glacier', 'France'),
    'boundaries.json: shapes: the shape "Siachen Glacier" has no code and the policy does not speak of it: add it, with the state that it is drawn as, or null',
  ],
  [
    'the policy speaks twice',
    change('boundaries.json', 'Siachen Glacier', 'Somaliland'),
    'boundaries.json: shapes[1].shape: "Somaliland" is spoken of twice: keep one of the two',
  ],
];

test.each(planted)('%s', (_what, texts, line) => {
  expect(linesOf(texts())).toContain(line);
});

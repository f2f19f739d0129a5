import { expect, test } from 'vitest';
import { change, text } from '../planted.ts';
import type { Planted } from '../planted.ts';
import { awkward, linesOf } from '../testWorlds.ts';

const policy = JSON.parse(awkward()['boundaries.json'] ?? '') as Record<string, unknown>;
/** A point of Rwanda's edge. */
const rwanda = [29.577, -1.388];

/** The policy with a part that is sound, but for what is changed: Sicily. */
const part = (change: object) =>
  text(
    'boundaries.json',
    JSON.stringify({
      ...policy,
      parts: [
        { part: 'Sicily', of: 'Italy', at: [14, 37.5], as: 'XAC', reason: 'A test.', ...change },
      ],
    }),
  );

const line = (rule: object) =>
  text(
    'boundaries.json',
    JSON.stringify({ ...policy, lines: [{ line: 'dashed', reason: 'A test.', ...rule }] }),
  );

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
  [
    'a part is of no shape',
    part({ of: 'Itly' }),
    'boundaries.json: parts[0].of: the world has no shape named "Itly": write "Italy"',
  ],
  [
    'a part has the name of a shape',
    part({ part: 'France' }),
    'boundaries.json: parts[0].part: a shape is named "France" already: give the part another name',
  ],
  [
    'the point of a part lies elsewhere',
    part({ at: [37.5, 14] }),
    'boundaries.json: parts[0].at: "Italy" does not hold the point [37.5,14]: move the point into it (longitude first)',
  ],
  [
    'a part is the whole shape',
    part({ of: 'Rwanda', at: [30, -2] }),
    'boundaries.json: parts[0].at: the point is in all of "Rwanda", which is in one piece: name the shape in "shapes", or give the line that divides it in "along"',
  ],
  [
    'a line ends inside the shape',
    part({
      of: 'Rwanda',
      at: [30, -2],
      along: [
        [28, -2],
        [30, -2],
      ],
    }),
    'boundaries.json: parts[0].along: the line does not begin and end at the edge of "Rwanda": let both ends be within 0.1 degrees of a point of the edge',
  ],
  [
    'a line begins where it ends',
    part({ of: 'Rwanda', at: [29.5, -2], along: [rwanda, [29.5, -2], rwanda] }),
    'boundaries.json: parts[0].along: the line does not divide "Rwanda": let it run through the shape from edge to edge, with the point on one side',
  ],
  [
    'a part is of no state',
    part({ as: 'XZZ' }),
    'boundaries.json: parts[0].as: no state has the id "XZZ": add it to states/',
  ],
  [
    'a line is at nobody’s border',
    line({ between: ['XAC', 'Spian'] }),
    'boundaries.json: lines[0].between[1]: there is no state, shape or part "Spian": write "Spain"',
  ],
  [
    'two have no border',
    line({ between: ['France', 'Mali'] }),
    'boundaries.json: lines[0].between[0]: "France" has no border with the others: take it out, or name its neighbour',
  ],
  [
    'a border is not in the box',
    line({ between: ['France', 'Germany'], within: [0, 0, 5, 5] }),
    'boundaries.json: lines[0].between[1]: "Germany" has no border inside the box with the others: take it out, or name its neighbour',
  ],
  [
    'the atlas names a policy that is not there',
    change('atlas.json', '"home"', '"boundaries": "boundries.json", "home"'),
    'atlas.json: boundaries: there is no policy of borders in "boundries.json": write "boundaries.json"',
  ],
  [
    'a policy that is not chosen is wrong too',
    text('boundaries/other.json', JSON.stringify({ ...policy, shapes: [] })),
    'boundaries/other.json: shapes: the shape "Kosovo" has no code and the policy does not speak of it: add it, with the state that it is drawn as, or null',
  ],
];

test.each(planted)('%s', (_what, texts, line) => {
  expect(linesOf(texts())).toContain(line);
});

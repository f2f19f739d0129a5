import { expect, test } from 'vitest';
import { change, text } from '../planted.ts';
import type { Planted } from '../planted.ts';
import { linesOf } from '../testWorlds.ts';

const planted: readonly Planted[] = [
  [
    'an indicator has no values',
    text('values/gdp.json', null),
    'indicators/gdp.json: id: the indicator has no values: write values/gdp.json',
  ],
  [
    'values have no indicator',
    text('indicators/gdp.json', null),
    'values/gdp.json: indicator: the values have no indicator: write indicators/gdp.json',
  ],
  [
    'an indicator is not shown',
    change('atlas.json', /"indicators": \["gdp", /, '"indicators": ['),
    'atlas.json: indicators: "gdp" is not in the list, so nobody can choose it: add it to the list, or remove indicators/gdp.json',
  ],
  [
    'a value is a projection',
    change('values/gdp.json', '"2019": 21', '"2021": 21'),
    'values/gdp.json: values.XAD.2021: 2021 is after the data\'s date, so its value is a projection: remove it, or renew "date" in atlas.json',
  ],
  [
    'a state has no values',
    change('values/gdp.json', '{ "2018": 7 }', '{}'),
    'values/gdp.json: values.XAF: it has no values: remove it: missing is absent',
  ],
  [
    'the latest year has none',
    change('indicators/gdp.json', '"latest": 2019', '"latest": 2015'),
    'indicators/gdp.json: latest: 2015 has 0 values, the best year 7: write 2019, the last year with broad coverage',
  ],
  [
    'the latest year has few',
    change('indicators/gdp.json', '"latest": 2019', '"latest": 2002'),
    'indicators/gdp.json: latest: 2002 has 1 values, the best year 7: write 2019, the last year with broad coverage',
  ],
  [
    'a weight is missing',
    change('values/internet-users.json', '"XAB": { "2019": 500 }', '"XAB": { "2018": 500 }'),
    'values/internet-users.json: weights.XAB.2019: the value of that year has no weight above 0: add the weight, or remove the value',
  ],
  [
    'weights are missing',
    change('indicators/gdp.json', '"sum"', '"weighted-mean"'),
    'values/gdp.json: weights: a weighted mean needs weights: add them, or write "none" as "total" in indicators/gdp.json',
  ],
  [
    'weights have no use',
    change('indicators/internet-users.json', '"weighted-mean"', '"none"'),
    'values/internet-users.json: weights: weights have no use where "total" is "none": remove them, or write "weighted-mean" in indicators/internet-users.json',
  ],
  [
    'a note is about a year without values',
    change('indicators/gdp.json', /"years": \[\s*2019\s*\]/, '"years": [1950]'),
    'indicators/gdp.json: notes[0].years: no economy has a value in 1950: correct the year, or remove it',
  ],
];

test.each(planted)('%s', (_what, texts, line) => {
  expect(linesOf(texts())).toContain(line);
});

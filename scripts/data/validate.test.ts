import { expect, test } from 'vitest';
import { change } from './planted.ts';
import type { Planted } from './planted.ts';
import { linesOf } from './testWorlds.ts';

const league = 'memberships/league.json';

const planted: readonly Planted[] = [
  [
    'a key is unknown',
    change('states/XAA.json', '"region"', '"regoin"'),
    'states/XAA.json: regoin: the key "regoin" is not known here: write "region", or remove it',
  ],
  [
    'a key is missing',
    change('states/XAA.json', '"region": "near-here",', ''),
    'states/XAA.json: region: it is missing: add "region"',
  ],
  [
    'a type is wrong',
    change('events/2001.json', '"edition": 1', '"edition": "1"'),
    'events/2001.json: events[0].edition: "1" is of the wrong type: write a number without quotes',
  ],
  [
    'a value is not allowed',
    change('states/XAA.json', '"XA"', '"xa"'),
    'states/XAA.json: iso2: "xa" is not allowed: write the two capital letters of ISO 3166-1',
  ],
  [
    'a word is none of the choices',
    change(league, '"founder"', '"fonder"'),
    `${league}: memberships[0].role: "fonder" is not allowed: write "founder"; it is one of founder, member, associate, observer`,
  ],
  [
    'a date is none',
    change(league, '"2000-01-01"', '"2000-13-01"'),
    `${league}: memberships[0].start: "2000-13-01" is not allowed: a date is 2024, 2024-06, 2024-06-06, 2024-06-01/2024-06-20 or unknown`,
  ],
  [
    'a fact has no source',
    change(league, '["test"]', '[]'),
    `${league}: memberships[0].sources: [] is not allowed: every fact has a source`,
  ],
  [
    'an edition is no whole number',
    change('events/2001.json', '"edition": 1', '"edition": 1.5'),
    'events/2001.json: events[0].edition: 1.5 is not allowed: write a whole number',
  ],
  [
    'an address is none',
    change('sources/test.json', 'https://', ''),
    'sources/test.json: sources[0].url: "example.org/test" is not allowed: write a whole address, https:// and all',
  ],
  [
    'a text is empty',
    change('states/XAA.json', '"Alpha"', '""'),
    'states/XAA.json: name.en: "" is not allowed: a text is not empty',
  ],
  [
    'a party is neither',
    change('agreements/2002.json', '"organisation"', '"organization"'),
    'agreements/2002.json: agreements[0].parties[1].organization: the key "organization" is not known here: write "organisation", or remove it',
  ],
  [
    'a label is off the earth',
    change('states/XAB.json', '[-30, 40]', '[-30, 400]'),
    'states/XAB.json: label[1]: 400 is not allowed: write 90 or less',
  ],
  [
    'a capital is off the earth',
    change('states/XAE.json', '[14.5, 35.9]', '[214.5, 35.9]'),
    'states/XAE.json: capital.point[0]: 214.5 is not allowed: write 180 or less',
  ],
  [
    'a number is infinite',
    change('values/gdp.json', '110', '1e999'),
    'values/gdp.json: values.XAA.2001: null is not allowed: a number is finite',
  ],
  [
    'a year is none',
    change('values/gdp.json', '"2001"', '"201"'),
    'values/gdp.json: values.XAA.201: "201" is not allowed: a year is four digits',
  ],
  [
    'a pattern holds no value',
    change('units.json', '{value} coins', 'coins'),
    'units.json: units[0].pattern.en: "coins" is not allowed: a pattern holds {value}',
  ],
];

test.each(planted)('%s', (_what, texts, line) => {
  expect(linesOf(texts())).toContain(line);
});

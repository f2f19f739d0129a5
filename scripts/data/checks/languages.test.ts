import { expect, test } from 'vitest';
import { change } from '../planted.ts';
import type { Planted } from '../planted.ts';
import { linesOf } from '../testWorlds.ts';

const planted: readonly Planted[] = [
  [
    'a name lacks a language',
    change('states/XAA.json', /,\s*"fr": "Alpha"/, ''),
    'states/XAA.json: name: the text is not written in "fr": add "fr"; atlas.json names the languages',
  ],
  [
    'a title is in a language too many',
    change('series.json', '"fr"', '"de": "Treffen", "fr"'),
    'series.json: series[0].name.de: "de" is no language of the atlas: remove it, or add the language to atlas.json',
  ],
  [
    'an explanation lacks a language',
    change('indicators/gdp.json', '"fa": "مقادیر ساختگی.",', ''),
    'indicators/gdp.json: explanation: the text is not written in "fa": add "fa"; atlas.json names the languages',
  ],
  [
    'a language has a slip',
    change('units.json', '"fa": "سکه"', '"fz": "سکه"'),
    'units.json: units[0].name.fz: "fz" is no language of the atlas: write "fa", or remove it',
  ],
];

test.each(planted)('%s', (_what, texts, line) => {
  expect(linesOf(texts())).toContain(line);
});

import { expect, it } from 'vitest';
import { loadMessages } from '../../locale/i18n.ts';
import { testLocale } from '../../locale/testLocale.ts';
import { markCodes, splitCodes } from './codeMarks.ts';

async function pieces(language: string) {
  const { translate } = await loadMessages(language, ['developers']);
  const { values, codes } = markCodes({ form: '{factor}.{lon}.{lat}', example: '25.51.26' });
  const locale = await testLocale(language, { translate });
  return splitCodes(locale.text('developers:values.zoom', values), codes);
}

it.each(['ar', 'en', 'fa', 'fr'])('sets codes apart in %s, letter by letter', async (language) => {
  const found = await pieces(language);
  const codes = found.filter(({ isCode }) => isCode).map(({ text }) => text);
  expect(codes).toEqual(['{factor}.{lon}.{lat}', '25.51.26']);
  expect(found.map(({ text }) => text).join('')).not.toMatch(/[\ue000-\ue0ff\u2066-\u2069]|\{\{/);
});

it('joins a list as the language does', async () => {
  const { translate } = await loadMessages('en', ['developers']);
  const { values, codes } = markCodes({ words: ['a', 'b', 'c'], quantile: 'd' });
  const locale = await testLocale('en', { translate });
  const text = locale.text('developers:values.scale', values);
  expect(splitCodes(text, codes).map((piece) => piece.text)).toEqual([
    'a',
    ', ',
    'b',
    ' and ',
    'c',
    '; on map and rank also ',
    'd',
  ]);
});

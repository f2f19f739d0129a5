import { expect, it } from 'vitest';
import { parsePath } from '../../view/href.ts';
import { parseView } from '../../view/codec.ts';
import { paramDocs } from '../../view/paramDocs.ts';
import { belongs, viewKeys } from '../../view/params.ts';
import { vocabularyOf } from '../catalogueNames.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { keyExamples } from './keyExamples.ts';

const world = buildWorld('data');
const vocabulary = vocabularyOf(world.catalogue, world.manifest.version);
const here = { vocabulary, page: 'developers', id: null, embed: false } as const;

it.each(viewKeys)('every example of %s leads to a page that reads it, in every language', (key) => {
  for (const language of world.catalogue.languages) {
    const examples = keyExamples(key, { ...here, language });
    const isDefault = language === 'fa' && ['nu', 'cal'].includes(key);
    expect(examples.length).toBe(isDefault ? examples.length : paramDocs[key].examples.length);
    for (const { text, href } of examples) {
      const [path = '', query = ''] = href.split('?');
      const place = parsePath(path, { languages: world.catalogue.languages });
      if (place === null) throw new Error(`${href} leads nowhere`);
      const context = { ...place, vocabulary };
      expect(belongs(key, context)).toBe(true);
      expect(parseView(query, context).notices).toEqual([]);
      expect(`&${decodeURIComponent(query)}&`).toContain(`&${decodeURIComponent(text)}&`);
    }
  }
});

it('leaves out what another dataset does not have', () => {
  const garden = buildWorld('test/datasets/garden');
  const other = vocabularyOf(garden.catalogue, garden.manifest.version);
  const found = viewKeys.flatMap((key) =>
    keyExamples(key, { ...here, vocabulary: other, language: 'en' }),
  );
  expect(found.map(({ text }) => text)).not.toContain('states=KWT');
  expect(found.map(({ text }) => text)).toContain('time=2015');
});

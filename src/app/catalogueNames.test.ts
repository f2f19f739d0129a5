/** Names typed by hand in an address: of any state or organisation, in any language, without a notice. */
import { describe, expect, it } from 'vitest';
import { buildWorld } from '../../test/worlds.ts';
import { parseView } from '../view/codec.ts';
import { vocabularyOf } from './catalogueNames.ts';

const { catalogue, manifest } = buildWorld('data');
const vocabulary = vocabularyOf(catalogue, manifest.version);
const context = { vocabulary, page: 'map', language: 'en', embed: false } as const;
const parse = (search: string) => parseView(search, context);

describe('names in an address', () => {
  it.each([
    ['states=الكويت.بحرين', 'states=BHR.KWT'],
    ['states=كويت,السعودية&time=٢٠١٥', 'states=KWT.SAU&time=2015'],
    ['states=Koweït', 'states=KWT'],
    ['states=کویت', 'states=KWT'],
    ['states=kuwait.bahrain&time=٢٠١٥', 'states=BHR.KWT&time=2015'],
    ['states=Saudi+Arabia', 'states=SAU'],
    ['orgs=منظمة+التعاون+الرقمي', ''],
    ['orgs=مجلس+التعاون+لدول+الخليج+العربية', 'orgs=gcc'],
    ['orgs=جامعة+الدول+العربية', 'orgs=las'],
    ['orgs=Ligue+des+États+arabes', 'orgs=las'],
  ])('%s', (typed, canonical) => {
    expect(parse(`?${typed}`)).toMatchObject({ canonical, notices: [] });
  });

  it('find every state by each of its names, unless another has the same', () => {
    const missed = catalogue.states.flatMap(({ id, name, iso2 }) =>
      [...Object.values(name), iso2]
        .filter((text) => !/[.,;|~،؛]/.test(text))
        .flatMap((text) => {
          const { view, notices } = parse(`?states=${encodeURIComponent(text)}`);
          const { states } = view;
          return notices.length === 0 && states[0] === id && states.length === 1
            ? []
            : [`${text}: ${states.join('.')} for ${id}`];
        }),
    );
    expect(missed).toEqual([]);
  });
});

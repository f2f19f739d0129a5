/** Paths that lead nowhere: what they can only mean is found, what they may mean is offered. */
import { describe, expect, it } from 'vitest';
import { buildWorld } from '../../../test/worlds.ts';
import { loadMessages } from '../../locale/i18n.ts';
import { createLocale } from '../../locale/locale.ts';
import { namesOf } from '../catalogueNames.ts';
import { waysLike } from './waysLike.ts';

const { catalogue } = buildWorld('data');

async function localeOf(language: string) {
  const { translate } = await loadMessages(language);
  const names = namesOf(catalogue, language);
  return createLocale({ language, numerals: 'latn', calendar: 'gregory', translate, names });
}

const [ar, en] = await Promise.all(['ar', 'en'].map(localeOf));

describe('a path that can only mean one page', () => {
  it.each([
    ['/en/Map', { page: 'map', id: null, language: 'en' }],
    ['/EN/MAP/', { page: 'map', id: null, language: 'en' }],
    ['/map', { page: 'map', id: null, language: 'en' }],
    ['/states/KWT', { page: 'states', id: 'KWT', language: 'en' }],
    ['/en/States/kwt', { page: 'states', id: 'kwt', language: 'en' }],
  ])('%s', (path, same) => {
    expect(waysLike(path, catalogue, en!)).toEqual({ same, like: [] });
  });

  it('in the words of the language', () => {
    expect(waysLike('/ar/الخريطة', catalogue, ar!).same).toEqual({
      page: 'map',
      id: null,
      language: 'ar',
    });
  });
});

describe('a path that may mean', () => {
  it.each([
    ['/en/mapp', { page: 'map', id: null }],
    ['/en/organizations', { page: 'organisations', id: null }],
    ['/en/state/KWT', { page: 'states', id: 'KWT' }],
    ['/de/map', { page: 'map', id: null, language: 'en' }],
    ['/en/kuwait', { page: 'states', id: 'KWT' }],
    ['/en/kuweit', { page: 'states', id: 'KWT' }],
    ['/en/الكويت', { page: 'states', id: 'KWT' }],
    ['/en/gulf-cooperation-council', { page: 'organisations', id: 'gcc' }],
    ['/en/internet-users', { page: 'map', patch: { indicator: 'internet-users' } }],
  ])('%s has that first', (path, target) => {
    const { same, like } = waysLike(path, catalogue, en!);
    expect(same).toBeNull();
    expect(like[0]?.target).toEqual(target);
    expect(like.every(({ name }) => name.trim() !== '')).toBe(true);
  });

  it.each(['/en/%', '/en/qqqqqqqqqq', '/', '/en', `/en/${'x'.repeat(5000)}`])(
    'nothing has nothing: %.20s',
    (path) => {
      expect(waysLike(path, catalogue, en!)).toEqual({ same: null, like: [] });
    },
  );
});

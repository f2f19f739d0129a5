import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, parsePath } from './href.ts';
import { isFigurePage, pages, profilePages } from './page.ts';

const languages = ['ar', 'en', 'fa', 'fr', 'xx-rtl'];

const places = fc
  .record({
    language: fc.constantFrom(...languages),
    page: fc.constantFrom(...pages),
    embed: fc.boolean(),
    id: fc.option(fc.constantFrom('KWT', 'dco', 'leap-2024', 'قمة/1')),
  })
  .map(({ embed, id, ...place }) => ({
    ...place,
    embed: embed && isFigurePage(place.page),
    id: profilePages.some((page) => page === place.page) ? id : null,
  }));

describe('paths', () => {
  it('name what they were made for, with and without the last slash, below any base', () => {
    fc.assert(
      fc.property(places, fc.constantFrom('/', '/atlas/', '/a/b'), (place, base) => {
        const href = hrefOf({ ...place, base, query: 'time=2015', hash: '#top' });
        expect(href.endsWith('?time=2015#top')).toBe(true);
        const path = href.slice(0, href.indexOf('?')).replace(/\/$/, '');
        for (const written of [path, `${path}/`, `${path}/index.html`])
          expect(parsePath(written, { languages, base })).toEqual(place);
      }),
    );
  });

  it.each([
    [{ language: 'ar', page: 'overview' }, '/ar/'],
    [{ language: 'ar', page: 'map', query: 'time=2015' }, '/ar/map?time=2015'],
    [{ language: 'en', page: 'map', embed: true, base: '/atlas' }, '/atlas/en/embed/map'],
    [
      { language: 'fr', page: 'states', id: 'KWT', hash: 'memberships' },
      '/fr/states/KWT#memberships',
    ],
  ] as const)('%#: %s', (target, href) => {
    expect(hrefOf(target)).toBe(href);
  });

  it.each([
    '/',
    '/de/map',
    '/en/nothing',
    '/en/overview',
    '/en/map/KWT',
    '/en/states/KWT/more',
    '/en/embed',
    '/en/embed/states',
    '/en/embed/map/KWT',
    '/%',
    '/en/%E0%A4%A',
    '/other/en/map',
  ])('%s is no page', (path) => {
    const base = path.startsWith('/other') ? '/atlas/' : '/';
    expect(parsePath(path, { languages, base })).toBeNull();
  });

  it('knows only the pages that are real', () => {
    expect(parsePath('/en/deck', { languages, pages: ['overview', 'map'] })).toBeNull();
    expect(parsePath('/EN/map', { languages, pages: ['overview', 'map'] })).toEqual({
      language: 'en',
      page: 'map',
      id: null,
      embed: false,
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(parsePath(`/en/states/${path}`, { languages })?.language ?? 'en').toBe('en');
      }),
    );
  });
});

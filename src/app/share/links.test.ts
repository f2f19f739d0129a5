import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { situations } from '../../view/arbitraries.testing.ts';
import { parseView, tidyView } from '../../view/codec.ts';
import { belongs, viewKeys } from '../../view/params.ts';
import { parsePath } from '../../view/href.ts';
import { isFigurePage } from '../../view/page.ts';
import type { FigurePage } from '../../view/page.ts';
import { sampleContext, sampleVocabulary } from '../../view/sample.testing.ts';
import type { StoreContext } from '../../view/store.ts';
import type { View, ViewKey } from '../../view/view.ts';
import { linksOf } from './links.ts';
import type { Links } from './links.ts';

const here = 'https://atlas.example/base/en/map?utm_source=mail#part';
const base = '/base/';
const languages = ['ar', 'en', 'fa', 'fr'];

function linksFrom(query: string, figure: FigurePage = 'map', embed = false) {
  const context = sampleContext(figure, { embed });
  return linksOf({ figure, view: parseView(query, context).view, context, here, base });
}

/** What somebody else sees who opens a link. */
function opened(link: string): { view: View; language: string; page: string; embed: boolean } {
  const url = new URL(link);
  const place = parsePath(url.pathname, { languages, base });
  if (place === null) throw new Error(`${link} leads nowhere.`);
  const { language, page, embed } = place;
  const { view, notices } = parseView(url.search, sampleContext(page, { language, embed }));
  expect(notices).toEqual([]);
  return { view, language, page, embed };
}

describe('the short link', () => {
  it('leaves out what is as usual, what is not ours, and the hash', () => {
    expect(linksFrom('').short).toBe('https://atlas.example/base/en/map');
    expect(linksFrom('utm_source=x&time=2015&orgs=dco').short).toBe(
      'https://atlas.example/base/en/map?time=2015',
    );
  });

  it('of a frame or of a pinned address is that of the view itself', () => {
    expect(linksFrom('ui=full&time=2015', 'map', true).short).toBe(
      'https://atlas.example/base/en/map?time=2015',
    );
    expect(linksFrom(`data=${sampleVocabulary.dataVersion}`).short).toBe(
      'https://atlas.example/base/en/map',
    );
  });
});

describe('of any view of any figure, in a frame or not,', () => {
  const figures = situations.filter(({ context }) => isFigurePage(context.page));
  const language = fc.constantFrom(...languages);
  const sharing = (context: StoreContext, view: View): Links =>
    linksOf({ figure: context.page as FigurePage, view, context, here, base });
  /** As it is on the site, today. */
  const itself = (context: StoreContext, view: View): View =>
    tidyView({ ...view, data: null, ui: 'min' }, { ...context, embed: false }).view;

  it('the short link shows it', () => {
    fc.assert(
      fc.property(figures, ({ context, view }) => {
        expect(opened(sharing(context, view).short)).toEqual({
          view: itself(context, view),
          language: context.language,
          page: context.page,
          embed: false,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('the pinned link has the data version, in letters that every program takes for part of a link', () => {
    fc.assert(
      fc.property(figures, language, ({ context, view }, to) => {
        const link = sharing(context, view).pinned(to);
        expect(link).toMatch(/^[\w:/?&=.,~%+!'()*-]+$/);
        expect(new URL(link).searchParams.get('data')).toBe(sampleVocabulary.dataVersion);
        const seen = opened(link);
        expect(seen).toMatchObject({ language: to, page: context.page, embed: false });
        const shown = itself(context, view);
        // The words of time are years now, the usual order has a name, digits and calendar are the language's.
        const resolved: readonly ViewKey[] = ['time', 'sort', 'data', 'nu', 'cal'];
        for (const key of viewKeys) {
          if (!belongs(key, { ...context, embed: false }) || resolved.includes(key)) continue;
          expect(seen.view[key]).toEqual(shown[key]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a frame shows it with what was chosen for the frame', () => {
    fc.assert(
      fc.property(figures, language, ({ context, view }, to) => {
        const chosen = { theme: 'dark', tdir: 'rtl', ui: 'full' } as const;
        const seen = opened(sharing(context, view).embed(to, chosen));
        expect(seen).toMatchObject({ language: to, page: context.page, embed: true });
        const { states, time } = itself(context, view);
        expect(seen.view).toMatchObject({ ...chosen, states, time, data: null });
      }),
      { numRuns: 300 },
    );
  });
});

it('in another language has the digits and calendar of that language where none were chosen', () => {
  expect(opened(linksFrom('').pinned('fa')).view).toMatchObject({ nu: 'arabext', cal: 'persian' });
  expect(opened(linksFrom('nu=arab').pinned('fa')).view.nu).toBe('arab');
});

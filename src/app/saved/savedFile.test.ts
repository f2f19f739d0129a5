/** Saved views leave as a file and come back the same; what is no view is told, and no file is too strange. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzed, situations } from '../../view/arbitraries.testing.ts';
import { writeView } from '../../view/codec.ts';
import { pages } from '../pages.ts';
import { sampleVocabulary } from '../../view/sample.testing.ts';
import { readFile, tidyName, writeFile } from './savedFile.ts';
import type { SavedView } from './savedFile.ts';
import { hrefIn, linkOf, readLink } from './savedLink.ts';

const origin = 'https://atlas.example';
const reader = { vocabulary: sampleVocabulary, languages: ['ar', 'en', 'fa', 'fr'], origin };
const read = (text: string) => readFile(text, reader, ({ link }) => `view ${link}`);
const linkIn = (text: string) => readLink(text, reader)?.link;

const realPages = pages.map(({ id }) => id);
const view: fc.Arbitrary<SavedView> = fc
  .record({
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    situation: situations.filter(({ context }) => realPages.some((id) => id === context.page)),
  })
  .map(({ name, situation: { view, context } }) => ({
    name: tidyName(name) || 'a name',
    link: linkOf(context, writeView(view, { ...context, embed: false })),
  }))
  // In the form that a reader of the first language would have of it.
  .map(({ name, link }) => ({ name, link: linkIn(`${origin}/ar/${link}`) ?? '' }));

describe('a file of saved views', () => {
  it('comes back as it left, from another host and base, in another language', () => {
    fc.assert(
      fc.property(
        fc.array(view, { maxLength: 8 }),
        fc.constantFrom('/atlas', '', '/a/b'),
        (views, base) => {
          const text = writeFile(views, (link) => `${origin}${base}${hrefIn('ar', link)}`);
          expect(read(text)).toEqual({ views, repaired: [], leftOut: [] });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is what the contract says', () => {
    const text = writeFile(
      [{ name: 'Kuwait', link: 'map?states=KWT', was: `${origin}/en/map?states=kwt.zzz` }],
      (link) => `${origin}${hrefIn('en', link)}`,
    );
    expect(JSON.parse(text)).toEqual({
      format: 'cooperation-atlas-views',
      version: 1,
      views: [
        {
          name: 'Kuwait',
          link: 'https://atlas.example/en/map?states=KWT',
          was: 'https://atlas.example/en/map?states=kwt.zzz',
        },
      ],
    });
  });

  it('may be a text with a link on each line, a name before it', () => {
    const { views, leftOut } = read(
      '\uFEFFhttps://other.example/base/en/map?time=2015\r\n' +
        'GDP of Kuwait: /fa/trends?states=kwt\n' +
        '- [Who is who](https://x.org/fr/network?focus=KWT#top)\n' +
        'سكان الخليج  https://x.org/ar/map?states=الكويت.بحرين&time=٢٠١٥\n\n' +
        'A heading without a link\n',
    );
    expect(views).toEqual([
      { name: 'view map?time=2015', link: 'map?time=2015' },
      { name: 'GDP of Kuwait', link: 'trends?states=KWT' },
      { name: 'Who is who', link: 'network?focus=KWT#top' },
      expect.objectContaining({ name: 'سكان الخليج' }),
    ]);
    expect(leftOut).toEqual(['A heading without a link']);
  });

  it('keeps the link as it was where something of it was not understood, and tells what', () => {
    const was = 'https://x.org/en/map?indicator=gdpp&states=KWT';
    const { views, repaired } = read(JSON.stringify([{ name: 'GDP', link: was }]));
    expect(views).toEqual([{ name: 'GDP', link: 'map?states=KWT', was }]);
    expect(repaired).toEqual([
      { view: views[0], notices: [expect.objectContaining({ typed: 'gdpp', suggestion: 'gdp' })] },
    ]);
    // Out and in again, nothing is lost.
    const text = writeFile(views, (link) => `${origin}${hrefIn('en', link)}`);
    expect(read(text).views).toEqual(views);
  });

  it.each([
    ['', []],
    ['{}', ['{}']],
    ['null', ['null']],
    ['12', ['12']],
    ['[[["/en/map"]]]', ['[["/en/map"]]']],
    ['{"views": "no"}', ['no']],
    [
      '{"views": [{"link": 5}, {"link": "javascript:alert(1)"}, {"link": "data:text/html,x"}]}',
      ['{"link":5}', '{"link":"javascript:alert(1)"}', '{"link":"data:text/html,x"}'],
    ],
    [
      '{"__proto__": {"views": []}, "constructor": 1}',
      ['{"__proto__":{"views":[]},"constructor":1}'],
    ],
    ['https://elsewhere.example/', ['https://elsewhere.example/']],
    ['https://elsewhere.example/en/unknown-page', ['https://elsewhere.example/en/unknown-page']],
    [`${'['.repeat(100_000)}`, ['['.repeat(100_000)]],
  ])('%.60s has no view, and all of it is told', (text, leftOut) => {
    expect(read(text)).toEqual({ views: [], repaired: [], leftOut });
  });

  it('is never too strange, and every entry is a view or is told', () => {
    const entry = fc.oneof(
      fc.record({ name: fc.string(), link: fuzzed.map((query) => `/en/map${query}`) }),
      fc.record({ name: fc.anything(), link: fc.webUrl() }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const { views, leftOut, repaired } = read(JSON.stringify({ views: entries }) ?? '');
        expect(views.length + leftOut.length).toBe(entries.length);
        for (const { link } of views) expect(linkIn(`/ar/${link}`)).toBe(link);
        expect(
          repaired.every(({ view, notices }) => view.was !== undefined && notices.length > 0),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(Array.isArray(read(text).leftOut)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a thousand entries and tells the rest', () => {
    const entries = Array.from(
      { length: 1010 },
      (_, index) => `/en/map?time=${1960 + (index % 60)}`,
    );
    const { views, leftOut } = read(JSON.stringify(entries));
    expect(views).toHaveLength(1000);
    expect(leftOut).toHaveLength(10);
  });
});

describe('a link', () => {
  it.each([
    ['/en/embed/map?ui=full&time=2015', 'map?time=2015&ui=full'],
    ['https://x.org/atlas/ar/states/KWT', 'states/KWT'],
    ['https://x.org/ar/map/', 'map'],
    ['https://x.org/ar/map/index.html?time=2015', 'map?time=2015'],
    ['map?time=2015', 'map?time=2015'],
    [`${origin}/en/`, ''],
    [`${origin}/`, ''],
    ['/ar/map?utm_source=x', 'map?utm_source=x'],
    ['mailto:a@b.c', undefined],
    ['/en/map/more', undefined],
  ])('%s is %s', (text, link) => {
    expect(linkIn(text)).toBe(link);
  });
});

it('a name is one line, and turns nothing around it', () => {
  expect(tidyName('  a\u202E\n\tb\u0000 ')).toBe('a b');
  expect(tidyName('x'.repeat(300))).toHaveLength(101);
  expect(tidyName('\u200F \n')).toBe('');
});

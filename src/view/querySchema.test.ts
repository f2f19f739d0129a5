import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzed, situations } from './arbitraries.testing.ts';
import { citationQuery, parseView, splitQuery, writeView } from './codec.ts';
import { figurePages, pages } from './page.ts';
import { paramDocs } from './paramDocs.ts';
import { belongs, viewKeys } from './params.ts';
import { querySchema } from './querySchema.ts';
import { sampleContext, sampleVocabulary } from './sample.testing.ts';
import { plain } from './text.ts';

const languages = ['ar', 'en', 'fa', 'fr'];
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
const link = ajv.compile(querySchema(sampleVocabulary, languages, (key) => `About ${key}`));

/** An address as an object: the first of a repeated key that says anything, keys in small letters. */
const queryOf = (search: string): Readonly<Record<string, string>> => {
  const said = splitQuery(search).filter(({ value }) => plain(value) !== '');
  return Object.fromEntries(
    said.toReversed().map(({ key, value }) => [plain(key).toLowerCase(), value]),
  );
};
const takesOn = (page: string, search: string, more: object = {}): boolean =>
  link({ page, query: queryOf(search), ...more });

describe('the JSON Schema of the query', () => {
  it('takes every view of every page as it is written', () => {
    fc.assert(
      fc.property(situations, ({ context, view }) => {
        const { page, embed, language } = context;
        for (const search of [writeView(view, context), citationQuery(view, context)]) {
          const isEmbed = embed && figurePages.some((figure) => figure === page);
          const taken = takesOn(page, search, { embed: isEmbed, language });
          expect({ search, page, errors: taken ? [] : link.errors }).toEqual({
            search,
            page,
            errors: [],
          });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes nothing that the page would have to tell its reader about', () => {
    // What takes several keys, the data or the whole address to judge, the schema leaves to the page.
    const left = ['swapped', 'out-of-range', 'unknown-key', 'repeated', 'too-long', 'other-data'];
    let told = 0;
    fc.assert(
      fc.property(fuzzed, fc.constantFrom(...pages), (search, page) => {
        const { notices } = parseView(search, sampleContext(page));
        if (notices.every(({ kind }) => left.includes(kind))) return;
        told += 1;
        expect({ search, page, taken: takesOn(page, search) }).toEqual({
          search,
          page,
          taken: false,
        });
      }),
      { numRuns: 5000 },
    );
    expect(told).toBeGreaterThan(500);
  });

  it.each([
    ['map', 'time=2015-13'],
    ['map', 'time=2015-06'],
    ['map', 'time=٢٠١٥'],
    ['map', 'indicator=gpd'],
    ['map', 'states=KWT.ABC'],
    ['map', 'states=KWT,BHR'],
    ['map', 'zoom=5.51.26'],
    ['map', 'zoom=25.181.26'],
    ['timeline', 'time=2023-02-29'],
    ['timeline', 'order=cluster'],
    ['trends', 'indicator=membership'],
    ['trends', 'scale=quantile'],
    ['table', 'indicators=none'],
    ['table', 'sort=--gdp'],
    ['network', 'focus=KW'],
    ['states', 'theme=blue'],
    ['nowhere', ''],
  ])('refuses %s?%s', (page, search) => {
    expect(takesOn(page, search)).toBe(false);
  });

  it.each([
    ['map', 'indicator=membership&time=2015-06'],
    ['map', 'compare=2000'],
    ['map', 'compare=population'],
    ['map', 'utm_source=x&second=whatever'],
    ['timeline', 'time=2024-02-29..latest'],
    ['table', 'sort=-population'],
    ['network', 'focus=dco-charter'],
    ['developers', 'theme=dark'],
  ])('takes %s?%s', (page, search) => {
    expect(takesOn(page, search)).toBe(true);
  });

  it('has the key of embeds in embeds alone, and embeds of figures alone', () => {
    expect(takesOn('map', 'ui=most')).toBe(true);
    expect(takesOn('map', 'ui=most', { embed: true })).toBe(false);
    expect(takesOn('map', 'ui=full', { embed: true })).toBe(true);
    expect(takesOn('sources', '', { embed: true })).toBe(false);
  });

  it('describes every key of every page, with examples that it takes itself', () => {
    const searches = pages.flatMap((page) => {
      const context = sampleContext(page);
      const keys = viewKeys.filter((key) => belongs(key, context));
      const examples = keys.flatMap((key) =>
        paramDocs[key].examples.map((example) => `${key}=${example}`),
      );
      return examples
        .filter((search) => parseView(search, context).notices.length === 0)
        .map((search) => [page, search] as const);
    });
    expect(searches.length).toBeGreaterThan(200);
    expect(searches.filter(([page, search]) => !takesOn(page, search))).toEqual([]);
  });
});

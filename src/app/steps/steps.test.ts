/** Steps have names: of whatever changes, in every language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../domain/message.ts';
import { loadMessages } from '../../locale/i18n.ts';
import { stripBidi } from '../../locale/bidi.ts';
import { createLocale } from '../../locale/locale.ts';
import type { Locale } from '../../locale/locale.ts';
import { fuzzed, situations } from '../../view/arbitraries.testing.ts';
import { writeView } from '../../view/codec.ts';
import { hrefOf } from '../../view/href.ts';
import { anyParams, viewKeys } from '../../view/params.ts';
import { sampleContext, sampleVocabulary } from '../../view/sample.testing.ts';
import type { View, ViewKey } from '../../view/view.ts';
import { changesBetween, standpointOf, stepsOf } from './steps.ts';
import { stepWords } from './stepWords.ts';

const languages = ['ar', 'en', 'fa', 'fr'] as const;
const locales: readonly Locale[] = await Promise.all(
  languages.map(async (language) => {
    const { translate } = await loadMessages(language, ['steps', 'events', 'network']);
    return createLocale({ language, numerals: 'latn', calendar: 'gregory', translate });
  }),
);
const [ar, en] = locales as [Locale, Locale];

const reader = { vocabulary: sampleVocabulary, languages, base: '/atlas' };
const read = (href: string) => standpointOf(href, reader);
const say = (changes: readonly Message[], locale = en): readonly string[] =>
  changes.map((change) => stripBidi(locale.say(change)));
const between = (before: string, after: string, locale = en): readonly string[] =>
  say(
    changesBetween(read(before), read(after), (id) => id),
    locale,
  );

/** What is wrong with the words of a change, or nothing. */
function faults(changes: readonly Message[]): readonly string[] {
  const texts = locales.flatMap((locale) => changes.map((change) => locale.say(change)));
  return [
    ...(changes.length === 0 ? ['nothing is said'] : []),
    ...texts.filter((text) => /\{\{|\[\[|undefined|\b(?:steps|site|events|network):\w/.test(text)),
    ...texts.filter((text) => text.replace(/[\s:]/g, '') === ''),
  ];
}

function wordsOf<K extends ViewKey>(key: K, before: View, after: View): readonly Message[] {
  return stepWords[key](before[key], after[key], (id) => id);
}

describe('every key of a view', () => {
  it.each(viewKeys)('%s has words for each of its changes, in every language', (key) => {
    fc.assert(
      fc.property(situations, situations, ({ view }, other) => {
        const { write } = anyParams[key];
        if (write(view[key]) === write(other.view[key])) return;
        expect(faults(wordsOf(key, view, other.view))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it.each(['states', 'within', 'orgs', 'indicators', 'links'] as const)(
    'names what was added to %s and what was removed',
    (key) => {
      fc.assert(
        fc.property(situations, situations, ({ view }, other) => {
          const [before, after] = [view[key], other.view[key]];
          if (before === 'all' || after === 'all') return;
          const said = say(wordsOf(key, view, other.view), {
            ...en,
            say: (message) => JSON.stringify(message),
          }).join('\n');
          const lists: readonly (readonly string[])[] = [before, after];
          const [old = [], now = []] = lists;
          if (now.some((id) => old.includes(id)) || key !== 'orgs') {
            for (const id of old.filter((one) => !now.includes(one))) expect(said).toContain(id);
          }
          for (const id of now.filter((one) => !old.includes(one))) expect(said).toContain(id);
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('a step', () => {
  it.each([
    ['map', 'map?indicator=population', ['Indicator: population']],
    ['map', 'map?states=KWT.RWA', ['Added: KWT and RWA']],
    ['map?states=KWT.RWA', 'map?states=KWT', ['Removed: RWA']],
    ['map?states=KWT', 'map?states=RWA', ['Added: RWA', 'Removed: KWT']],
    ['map', 'map?time=2015', ['Time: 2015']],
    ['map?time=2015', 'map', ['Time: the latest']],
    ['trends', 'trends?time=1990..2010', ['Time: 1990 to 2010']],
    ['map?states=KWT', 'rank?states=KWT', ['Page: Rank']],
    ['map?time=2015', 'trends?time=2015', ['Page: Trends']],
    ['map', 'trends?indicator=population', ['Page: Trends', 'Indicator: population']],
    ['map', 'states/KWT', ['States: KWT']],
    ['map?orgs=dco.gcc', 'map?orgs=gcc', ['Removed from the scope: dco']],
    ['map', 'map?orgs=gcc', ['Scope: gcc']],
    ['map', 'map?orgs=all', ['Scope: everything']],
    ['table?indicators=gdp.population', 'table', ['Order of the columns: population and gdp']],
    ['network', 'network?form=matrix', ['Form: matrix']],
    ['network', 'network?focus=KWT', ['In the middle: KWT']],
    ['events', 'events?q=summit', ['Search: “summit”']],
    ['map', 'map#content', ['A place on the page']],
    ['map', 'map?utm_source=x', ['The same view']],
    ['map', 'nowhere', ['Page: Page not found']],
  ])('from %s to %s', (before, after, sentences) => {
    expect(between(`/atlas/en/${before}`, `/atlas/en/${after}`)).toEqual(sentences);
  });

  it('to another language says which, in its own name, and nothing of what only follows', () => {
    expect(between('/atlas/en/map?time=2015', '/atlas/fa/map?time=2015')).toEqual([
      'Language: فارسی',
    ]);
    expect(between('/atlas/en/map', '/atlas/ar/map', ar)).toEqual(['اللغة: العربية']);
  });

  it('names what a long list has first, and counts the rest', () => {
    const states = Array.from({ length: 9 }, (_, index) => `S${index}` as View['states'][number]);
    const view = { ...read('/atlas/en/map').view };
    const [said] = say(wordsOf('states', view, { ...view, states }));
    expect(said).toBe('Added: S0, S1, S2, S3, S4 and 4 more');
  });
});

describe('the list', () => {
  it('begins with what was opened, and has one name and address for each entry', () => {
    const hrefs = ['/atlas/en/map?time=2015', '/atlas/en/rank?time=2015', '/atlas/en/rank'];
    const steps = stepsOf(hrefs, read, (id) => id);
    expect(steps.map(({ href }) => href)).toEqual(hrefs);
    expect(steps.map(({ changes }) => say(changes))).toEqual([
      ['Opened: Map'],
      ['Page: Rank'],
      ['Time: the latest'],
    ]);
  });

  it('has words for every step between any two views', () => {
    fc.assert(
      fc.property(situations, situations, (from, to) => {
        const hrefs = [from, to].map(({ view, context }) =>
          hrefOf({ ...context, base: '/atlas/', query: writeView(view, context) }),
        );
        for (const { changes } of stepsOf(hrefs, read, (id) => id)) {
          expect(faults(changes)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('bears any address', () => {
    fc.assert(
      fc.property(fuzzed, fuzzed, fc.webPath(), (a, b, path) => {
        const hrefs = [`/atlas/en/map${a}`, `/atlas/ar/timeline${b}`, path, `${path}#${a}`];
        for (const { changes } of stepsOf(hrefs, read, (id) => id)) {
          expect(faults(changes)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('knows no page where there is none', () => {
    expect(read('/atlas/en/nowhere').isPage).toBe(false);
    expect(read('/atlas/en/map').context).toEqual(sampleContext('map', { language: 'en' }));
  });
});

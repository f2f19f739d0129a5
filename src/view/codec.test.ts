import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contexts } from './arbitraries.testing.ts';
import {
  acceptSuggestion,
  carryView,
  citationQuery,
  defaultView,
  parseView,
  writeView,
} from './codec.ts';
import type { Migration } from './migrations.ts';
import { pages } from './page.ts';
import type { Page } from './page.ts';
import { paramDocs } from './paramDocs.ts';
import { belongs, viewKeys } from './params.ts';
import { sampleContext, sampleVocabulary } from './sample.testing.ts';
import { decode } from './text.ts';

function parse(search: string, page: Page = 'map') {
  return parseView(search, sampleContext(page));
}

function told(search: string, page: Page = 'map') {
  return parse(search, page).notices.map(({ kind, key, typed }) => `${kind} ${key} ${typed}`);
}

describe('the table', () => {
  it.each(
    viewKeys.flatMap((key) => paramDocs[key].examples.map((example) => [key, example] as const)),
  )('%s=%s is canonical where the key belongs', (key, example) => {
    const context = { ...sampleContext(), embed: true };
    const page = pages.find((name) => belongs(key, { ...context, page: name })) ?? 'map';
    const { canonical, notices } = parseView(`${key}=${example}`, { ...context, page });
    expect({ canonical, notices }).toEqual({ canonical: `${key}=${example}`, notices: [] });
  });

  it('writes nothing for what is the default', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        expect(writeView(defaultView(context), context)).toBe('');
      }),
    );
  });

  it('lets the compiler and the table agree on the keys of the contract', () => {
    expect(viewKeys.join(' ')).toBe(
      'orgs within states time indicator scale region zoom events nearest group order types sure second roll focus to form links kinds measure nodes layout lens pins span index total x y size color trail against compare indicators sort q nu cal tdir theme ui data',
    );
  });
});

describe('what readers may write', () => {
  it.each([
    ['states=kwt.bhr', 'states=BHR.KWT'],
    ['states=kuwait.bahrain', 'states=BHR.KWT'],
    ['states=%D8%A7%D9%84%D9%83%D9%88%D9%8A%D8%AA', 'states=KWT'],
    ['states=Saudi+Arabia,kwt', 'states=KWT.SAU'],
    ['states=KWT+BHR', 'states=BHR.KWT'],
    ['states=KWT.KWT', 'states=KWT'],
    ['states=sa', 'states=SAU'],
    ['orgs=GCC.dco', 'orgs=dco.gcc'],
    ['orgs=DCO', ''],
    ['orgs=Gulf+Cooperation+Council', 'orgs=gcc'],
    ['orgs=ALL', 'orgs=all'],
    ['time=٢٠١٥', 'time=2015'],
    ['time=۲۰۱۵', 'time=2015'],
    ['time=%202015%20', 'time=2015'],
    ['time=LATEST', ''],
    ['time=1990-2023', 'time=1990..2023'],
    ['time=2000..', 'time=2000..latest'],
    ['time=..2000', 'time=earliest..2000'],
    ['Time=2015', 'time=2015'],
    ['time=\u200F2015\u2069', 'time=2015'],
    ['indicator=Internet_Users', 'indicator=internet-users'],
    ['indicator=MEMBERSHIP&time=2024-6-6', 'time=2024-06-06&indicator=membership'],
    ['events=1', 'events=on'],
    ['events=False', ''],
    ['zoom=٢٥.51.−26', 'zoom=25.51.-26'],
    ['states=none', ''],
    ['states=&time=', ''],
    ['scale=log&orgs=all&theme=dark', 'orgs=all&scale=log&theme=dark'],
  ])('%s is %s, and no cause for a notice', (typed, canonical) => {
    expect(parse(typed)).toMatchObject({ canonical, notices: [] });
  });

  it.each([
    ['timeline', 'types=all', ''],
    ['network', 'links=none', 'links=none'],
    ['network', 'links=event.membership.agreement', 'links=membership.agreement.event'],
    ['network', 'links=membership.agreement', ''],
    ['network', 'focus=LEAP 24', 'focus=leap-2024'],
    ['rank', 'sort=-gdp', ''],
    ['rank', 'sort=gdp', 'sort=gdp'],
    ['rank', 'sort=-gdp&indicator=population', 'indicator=population&sort=-gdp'],
    ['table', 'sort=-population', ''],
    ['table', 'indicators=gdp.population', 'indicators=gdp.population'],
    ['table', 'q=a%20%20b%2Bc', 'q=a+b%2Bc'],
    ['trends', 'time=earliest..latest', ''],
    ['trends', 'time=latest', 'time=latest'],
    ['timeline', 'time=2023-02..2023-02', 'time=2023-02..2023-02'],
    ['map', 'ui=full&x=gdp&order=cluster', 'order=cluster&x=gdp&ui=full'],
  ] as const)('on %s, %s is %s', (page, typed, canonical) => {
    expect(parse(typed, page)).toMatchObject({ canonical, notices: [] });
  });

  it('takes the id of an event by its form while nobody knows the events', () => {
    const { events: _, agreements: __, ...vocabulary } = sampleVocabulary;
    const context = sampleContext('network', { vocabulary });
    expect(parseView('focus=some-event-2024&to=kwx', context)).toMatchObject({
      view: { focus: 'some-event-2024', to: null },
      notices: [{ key: 'to', suggestion: 'KWT' }],
    });
  });

  it('has defaults by page and by language', () => {
    expect(defaultView(sampleContext('map', { language: 'fa' }))).toMatchObject({
      nu: 'arabext',
      cal: 'persian',
      time: 'latest',
    });
    expect(defaultView(sampleContext('trends', { language: 'ar' }))).toMatchObject({
      nu: 'latn',
      cal: 'gregory',
      time: { from: 'earliest', to: 'latest' },
    });
  });

  it('shows the first indicator of a dataset that lacks the usual ones', () => {
    const vocabulary = { ...sampleVocabulary, indicators: sampleVocabulary.indicators.slice(4) };
    expect(defaultView(sampleContext('map', { vocabulary })).indicator).toBe('egdi');
  });
});

describe('what readers are told', () => {
  it.each([
    ['states=KWT.ABC', 'unknown-value states ABC'],
    ['states=KWT.saudi+arbia', 'unknown-value states saudi arbia'],
    ['states=KWT+ABC', 'unknown-value states ABC'],
    ['states=...', 'unknown-value states ...'],
    ['indicator=gpd', 'unknown-value indicator gpd'],
    ['time=٢٠١', 'unknown-value time ٢٠١'],
    ['time=2020..1990', 'swapped time 2020..1990'],
    ['time=2024..latest', 'swapped time 2024..latest'],
    ['time=١٨٥٠', 'out-of-range time ١٨٥٠'],
    ['time=2020-05', 'too-fine time 2020-05'],
    ['time=1990..20x0', 'unknown-value time 20x0'],
    ['against=1066', 'out-of-range against 1066'],
    ['theme=%', 'unknown-value theme %'],
    ['theme=%D9', 'unknown-value theme %D9'],
    ['data=2020-01-01', 'other-data data 2020-01-01'],
    ['tme=2015', 'unknown-key tme tme'],
    ['indicater=gdp', 'unknown-key indicater indicater'],
    ['state=KWT', 'unknown-key state state'],
    ['theme=dark&theme=light', 'repeated theme light'],
    ['zoom=25.999.0', 'unknown-value zoom 25.999.0'],
    [`scale=${'م'.repeat(5000)}`, `unknown-value scale ${'م'.repeat(60)}…`],
  ])('%s: %s', (search, notice) => {
    expect(told(search)).toEqual([notice]);
  });

  it.each([
    ['states=KWX', 'KWT'],
    ['states=kuwiat', 'KWT'],
    ['indicator=gpd', 'gdp'],
    ['indicator=membreship', 'membership'],
    ['orgs=dc0', 'dco'],
    ['theme=drak', 'dark'],
    ['events=onn', 'on'],
    ['within=west-asia', 'western-asia'],
    ['time=2015-02-30&indicator=membership', '2015-02-28'],
    ['time=lastest', 'latest'],
    ['time=1990..20155', '1990..2015'],
    ['zoom=25.999.0', '25.180.0'],
    ['tiem=2015', 'time'],
    ['indicator=something-else-altogether', undefined],
  ])('%s: perhaps %s', (search, suggestion) => {
    expect(parse(search).notices.map((notice) => notice.suggestion)).toEqual([suggestion]);
  });

  it('says what is shown instead', () => {
    expect(parse('time=1850&indicator=xyz&states=ABC').notices.map(({ shown }) => shown)).toEqual([
      'gdp',
      'none',
      '1960',
    ]);
    expect(parse('time=2020..1990').notices[0]?.shown).toBe('1990..2020');
  });

  it('cuts a search text that nobody types, and says so', () => {
    const { view, notices } = parse(`q=${'ب'.repeat(5000)}`, 'table');
    expect(view.q).toBe('ب'.repeat(200));
    expect(notices).toMatchObject([{ kind: 'too-long', key: 'q', typed: `${'ب'.repeat(60)}…` }]);
  });

  it('counts what would be too much to list', () => {
    const bad = Array.from({ length: 100 }, (_, number) => `Q${number}`);
    const { notices } = parse(`states=KWT.${bad.join('.')}`);
    expect(notices).toHaveLength(25);
    expect(notices.at(-1)).toMatchObject({ kind: 'more', count: 76 });
  });

  it('takes the first of a repeated key that says anything', () => {
    expect(parse('states=&states=ABC&states=KWT&states=BHR')).toMatchObject({
      canonical: 'states=KWT',
      notices: [
        { kind: 'unknown-value', typed: 'ABC' },
        { kind: 'repeated', typed: 'BHR' },
      ],
    });
    expect(told('states=KWT&states=KWT')).toEqual([]);
  });

  it('keeps what another page will judge, in silence', () => {
    const { canonical, notices } = parse('x=bogus&utm_source=a&x=gdp&y=gdp&states=KWT');
    expect({ canonical, notices }).toEqual({
      canonical: 'states=KWT&y=gdp&x=bogus&utm_source=a&x=gdp',
      notices: [],
    });
    expect(told(`?${canonical}`, 'compare')).toEqual(['unknown-value x bogus']);
    expect(parse(canonical, 'compare').view.x).toBe('gdp');
  });

  it('lets foreign keys be', () => {
    const foreign =
      'utm_source=a&utm_medium=%20b&fbclid=x%&gclid&ref=1&_ga=2.1&v=2&page=3&lang=ar&id=5&s=%D9%83';
    expect(parse(foreign)).toMatchObject({ canonical: foreign, notices: [] });
  });

  it.each(viewKeys.filter((key) => key.length > 1))('tells a slip in %s', (key) => {
    for (const slip of [`${key}j`, `j${key}`, `j${key.slice(1)}`])
      expect(parse(`${slip}=1`).notices).toMatchObject([{ kind: 'unknown-key', typed: slip }]);
  });
});

describe('doing what a notice suggests', () => {
  it.each([
    ['states=KWT.BHX', 'states=BHR.KWT'],
    ['orgs=gccc', 'orgs=gcc'],
    ['orgs=all&indicator=popluation', 'orgs=all&indicator=population'],
    ['tiem=2015&theme=dark&utm_source=x', 'time=2015&theme=dark&utm_source=x'],
    ['tiem=2015&time=2010', 'time=2015'],
    ['time=1990..20155', 'time=1990..2015'],
  ])('%s becomes %s', (search, mended) => {
    const context = sampleContext();
    const parsed = parse(search);
    const [notice] = parsed.notices;
    const query = notice && acceptSuggestion(parsed, context, notice);
    expect(parseView(query ?? '', context).canonical).toBe(mended);
  });
});

describe('from page to page', () => {
  it.each([
    ['map', 'time=2015&states=KWT', 'trends', 'states=KWT&time=2015'],
    ['map', '', 'trends', ''],
    ['trends', '', 'map', ''],
    ['trends', 'time=latest', 'map', ''],
    ['map', 'indicator=membership&time=2024-06-06', 'rank', 'time=2024'],
    ['network', 'order=cluster', 'timeline', ''],
    ['map', 'x=population', 'compare', 'x=population'],
  ] as const)('%s?%s leads to %s?%s', (from, query, to, there) => {
    const { view, foreign } = parse(query, from);
    expect(carryView(view, sampleContext(from), sampleContext(to), {}, foreign)).toBe(there);
  });

  it('keeps the query in another language', () => {
    const en = sampleContext();
    const fa = sampleContext('map', { language: 'fa' });
    expect(carryView(parseView('time=2015', en).view, en, fa)).toBe('time=2015');
    expect(carryView(parseView('nu=arab&cal=persian', en).view, en, fa)).toBe('nu=arab');
    expect(carryView(parseView('nu=latn', fa).view, fa, en)).toBe('');
  });

  it('lets a link set what it names', () => {
    const context = sampleContext();
    const { view, foreign } = parse('x=bogus&time=1970&utm_source=a');
    const patch = { x: view.x, indicator: sampleVocabulary.indicators[3]!.id };
    expect(carryView(view, context, context, patch, foreign)).toBe(
      'time=1990&indicator=internet-users&utm_source=a',
    );
  });
});

describe('a citation', () => {
  it('writes every key of the page, time without words, and the data version', () => {
    const context = sampleContext('rank');
    expect(citationQuery(parseView('states=KWT', context).view, context)).toBe(
      'orgs=dco&within=none&states=KWT&time=2023&indicator=gdp&scale=auto&nearest=off&against=none&sort=-gdp&nu=latn&cal=gregory&tdir=auto&theme=auto&data=2026-11-21-1a2b3c4d',
    );
  });
});

describe('migrations', () => {
  it('run before anything is read, in order', () => {
    const rename =
      (from: string, to: string): Migration =>
      (pairs) =>
        pairs.map((pair) =>
          pair.key === from ? { ...pair, key: to, raw: pair.raw.replace(from, to) } : pair,
        );
    const old = [rename('year', 'when'), rename('when', 'time')];
    expect(parseView('year=2015&utm_source=x', sampleContext(), old)).toMatchObject({
      canonical: 'time=2015&utm_source=x',
      notices: [],
    });
  });
});

describe('decoding', () => {
  it.each([
    ['%', '%'],
    ['100%+of', '100% of'],
    ['%D9%83%', 'ك%'],
    ['%FF', '%FF'],
    ['%E0%A4%A', '%E0%A4%A'],
    ['a%2Bb', 'a+b'],
  ])('%s is %s', (raw, text) => {
    expect(decode(raw)).toBe(text);
  });
});

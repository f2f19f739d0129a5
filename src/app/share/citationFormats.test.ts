/** Every format is read back by a parser that is not ours, with titles that nobody would wish for. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from './bibtex.ts';
import { citationId } from './citation.ts';
import type { Citation } from './citation.ts';
import { toCslJson } from './cslJson.ts';
import { toRis } from './ris.ts';

const plain: Citation = {
  language: 'en',
  title: 'GDP, 2025: Digital Cooperation Organization',
  abstract: 'GDP of the 16 members together, 2025: US$3.67 trillion.',
  kind: 'Map',
  atlas: 'Cooperation Atlas',
  publishers: ['World Bank', 'International Telecommunication Union'],
  note: 'Data: World Bank and International Telecommunication Union',
  version: '2026-11-21-1a2b3c4d',
  issued: '2026-11-21',
  accessed: '2026-11-28',
  url: 'https://atlas.example/en/map?time=2025&q=%D8%A3_x&data=2026-11-21-1a2b3c4d',
  id: 'cooperation-atlas-map-2026-11-21-1a2b3c4d',
};

const awkward: readonly string[] = [
  'مستخدمو الإنترنت (% من السكان)، 2023: منظمة التعاون الرقمي',
  'کاربران اینترنت، ۲۰۱۵ تا ۲۰۲۳: سازمان‌ها «و» کشورها',
  'R&D 100% #1 a_b $5 ~x ^2 \\LaTeX {brace} }{ {open',
  'The "quoted" title: ‘single’, ``ticks\'\', dashes -- and --- and <<angles>>',
  'ER  - ',
  'TY  - BOOK',
  'Les « guillemets » d’une œuvre : l’été, où ça ?',
  '@misc{not, an = {entry}}',
];

/** Which parser is meant is said, for a title may look like another format. */
const parsers = {
  bibtex: '@biblatex/text',
  ris: '@ris/file',
  csl: '@else/json',
} as const;

/** A run of spaces says nothing, and a tag of RIS is known by its two. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function parse(text: string, as: keyof typeof parsers): Readonly<Record<string, unknown>> {
  const { data } = new Cite(text, { forceType: parsers[as] });
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}

const dates = {
  issued: { 'date-parts': [[2026, 11, 21]] },
  accessed: { 'date-parts': [[2026, 11, 28]] },
};

/** A title from outside may have any letter, but is one line. */
const titles = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => `T${text}`.replaceAll(/\s+/g, ' ').trim());

describe('BibTeX', () => {
  it('gives a parser what the citation has', () => {
    const item = parse(toBibtex(plain), 'bibtex');
    expect(item).toMatchObject({
      ...dates,
      id: plain.id,
      title: plain.title,
      author: [{ family: plain.atlas }],
      abstract: plain.abstract,
      note: plain.note,
      version: plain.version,
      URL: plain.url,
      language: 'english',
    });
  });

  it.each(awkward)('keeps the title %s', (title) => {
    expect(parse(toBibtex({ ...plain, title, note: title }), 'bibtex')).toMatchObject({
      title: oneLine(title),
      note: oneLine(title),
    });
  });

  it('has balanced braces and one entry, whatever the title', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const text = toBibtex({ ...plain, title });
        let depth = 0;
        for (const letter of text) {
          if (letter === '{') depth += 1;
          if (letter === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(new Cite(text).data).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('names the language as babel does', () => {
    const named = (language: string): unknown =>
      /langid = \{(\w+)\}/.exec(toBibtex({ ...plain, language }))?.[1];
    expect(['ar', 'en', 'fa', 'fr'].map(named)).toEqual(['arabic', 'english', 'persian', 'french']);
  });
});

describe('RIS', () => {
  it('gives a parser what the citation has', () => {
    expect(parse(toRis(plain), 'ris')).toMatchObject({
      issued: dates.issued,
      id: plain.id,
      title: plain.title,
      author: [{ literal: plain.atlas }],
      abstract: plain.abstract,
      note: plain.note,
      URL: plain.url,
      language: 'en',
    });
  });

  it.each(awkward)('keeps the title %s', (title) => {
    expect(parse(toRis({ ...plain, title, abstract: title }), 'ris')).toMatchObject({
      title: oneLine(title),
      abstract: oneLine(title),
    });
  });

  it('has lines of a tag and a value that end with CR and LF', () => {
    const text = toRis({ ...plain, title: 'one\ntwo\r\nthree' });
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - ']);
    expect(lines).toContain('Y2  - 2026/11/28/');
  });
});

describe('CSL-JSON', () => {
  it('gives a parser what the citation has', () => {
    expect(parse(toCslJson(plain), 'csl')).toMatchObject({
      ...dates,
      id: plain.id,
      title: plain.title,
      'container-title': plain.atlas,
      author: [{ literal: plain.atlas }],
      source: plain.publishers.join('; '),
      version: plain.version,
      URL: plain.url,
      language: 'en',
    });
  });

  it.each(awkward)('keeps the title %s', (title) => {
    expect(parse(toCslJson({ ...plain, title }), 'csl')).toMatchObject({ title: oneLine(title) });
  });

  it('is set in the style of APA by a citation processor', () => {
    const set = new Cite(toCslJson(plain)).format('bibliography', { template: 'apa', lang: 'en' });
    expect(set).toContain('Cooperation Atlas. (2026, November 21).');
    expect(set).toContain(`${plain.title} [Map].`);
    expect(set).toContain(plain.url);
  });
});

it('leaves out what a figure of facts has not: publishers and their note', () => {
  const facts = { ...plain, publishers: [], note: '' };
  expect(toBibtex(facts)).not.toContain('note =');
  expect(toRis(facts)).not.toContain('N1');
  expect(parse(toCslJson(facts), 'csl')).not.toHaveProperty('source');
});

it('writes no control of direction into a database', () => {
  const title = '\u2067أطلس\u2069 \u2066DCO\u2069\u200f';
  for (const write of [toBibtex, toRis, toCslJson]) {
    const text = write({ ...plain, title, abstract: title, note: title });
    expect(text).toContain('أطلس DCO');
    expect(text).not.toMatch(/[\u200e\u200f\u2066-\u2069]/);
  }
});

it('makes keys of Latin letters', () => {
  expect(citationId('Cooperation Atlas', 'map', '2026-11-21-1a2b')).toBe(
    'cooperation-atlas-map-2026-11-21-1a2b',
  );
  expect(citationId('أطلس', 'rank', '2026')).toBe('rank-2026');
});

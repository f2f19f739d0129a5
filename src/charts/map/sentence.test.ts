import { describe, expect, it, test, vi } from 'vitest';
import { viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { StateId } from '../../domain/ids.ts';
import { namesOf } from '../../app/catalogueNames.ts';
import { loadMessages } from '../../locale/i18n.ts';
import { testLocale } from '../../locale/testLocale.ts';
import { createStages } from '../stages.ts';
import { mapChart } from './map.ts';
import { sentenceOf } from './sentence.ts';

vi.setConfig({ testTimeout: 60_000 });

const world = buildWorld('data');
const speakerOf = async (language: string) =>
  testLocale(language, {
    names: namesOf(world.catalogue, language),
    translate: (await loadMessages(language, ['keys'])).translate,
  });
const locales = {
  ar: await speakerOf('ar'),
  en: await speakerOf('en'),
  fa: await speakerOf('fa'),
  fr: await speakerOf('fr'),
};
const languages = ['ar', 'en', 'fa', 'fr'] as const;

/** What is heard, without the controls of direction in it. */
function hear(state: string, query: string, language: keyof typeof locales = 'en'): string {
  const view = viewOf(world, query);
  const data = createStages(mapChart).data(world.bundles, world.catalogue, view);
  const sentence = locales[language].say(sentenceOf(state as StateId, data, view));
  return sentence.replaceAll(/[\u2066-\u2069]/g, '');
}

describe('on a map of an indicator', () => {
  it('a state has its value, rank and memberships', () => {
    expect(hear('KWT', 'time=2023')).toMatch(
      /^Kuwait: US\$\d+(\.\d+)? billion in 2023, rank \d+ of 1[56] in scope; member of \d+ organisations\.$/,
    );
    expect(hear('SAU', 'orgs=gcc&time=2023')).toMatch(/, rank 1 of 6 in scope;/);
  });

  it('a state is ranked in the world where all are shown', () => {
    expect(hear('USA', 'orgs=all&time=2023')).toMatch(/ in 2023, rank 1 of \d+ in the world; /);
    expect(hear('SAU', 'orgs=all&within=western-asia&time=2023')).toMatch(/ in scope; /);
  });

  it('a chosen state from outside has no rank', () => {
    expect(hear('SWE', 'states=SWE&time=2023')).toMatch(
      /^Sweden: US\$\d+(\.\d+)? billion in 2023, outside the scope shown; /,
    );
    expect(hear('KWT', 'states=SWE&time=2023')).toBe(hear('KWT', 'time=2023'));
  });

  it('a value that is missing is said to be', () => {
    expect(hear('SYR', 'orgs=las&time=2024')).toMatch(
      /^Syria: no value for 2024; member of \d+ organisations\.$/,
    );
  });

  it('a value of another year says of which', () => {
    expect(hear('SYR', 'orgs=las&time=2024&nearest=on')).toMatch(
      / in \d{4} \(the nearest year to 2024 with a value\), rank /,
    );
  });

  it('a territory that belongs to nothing says so', () => {
    expect(hear('GRL', 'orgs=all&time=2021')).toMatch(
      /; not a member of any organisation recorded here\.$/,
    );
  });
});

describe('on a map of membership', () => {
  const gcc = 'indicator=membership&orgs=gcc&time=2024-06-06';

  it('of one organisation a state has its role and since when', () => {
    expect(hear('KWT', gcc)).toMatch(/^Kuwait: founding member of .+ since 25 May 1981\.$/);
    expect(hear('RWA', 'indicator=membership&orgs=dco&time=2024-06-06')).toMatch(
      /^Rwanda: member of .+ since 23 December 2021\.$/,
    );
  });

  it('who never belonged is told from who left', () => {
    expect(hear('SWE', `${gcc}&states=SWE`)).toMatch(/^Sweden: not a member of .+\.$/);
    expect(hear('GBR', 'indicator=membership&orgs=eu&time=2024-06-06')).toMatch(
      /^United Kingdom: former member of .+\.$/,
    );
  });

  it('of several a state has their number and the first date', () => {
    expect(hear('KWT', 'indicator=membership&orgs=dco.gcc&time=2024-06-06')).toBe(
      'Kuwait: member of 2 of the organisations shown, of the first since 25 May 1981.',
    );
  });
});

test.each(languages)('every state has a whole sentence in %s, whatever is shown', (language) => {
  const queries = [
    'orgs=all&time=2024',
    'orgs=dco&time=2023&states=SWE.GRL',
    'orgs=dco&indicator=membership&states=SWE',
    'orgs=all&indicator=membership',
    'orgs=au&indicator=membership&time=2024-01-01',
  ];
  for (const query of queries) {
    const view = viewOf(world, query);
    const data = createStages(mapChart).data(world.bundles, world.catalogue, view);
    for (const { id, name } of world.catalogue.states) {
      const sentence = locales[language].say(sentenceOf(id, data, view));
      expect(sentence).toContain(name[language]);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/\{\{|keys:|undefined|NaN/);
    }
  }
});

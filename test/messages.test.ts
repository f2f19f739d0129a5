/** The texts of the interface, in every language: all there, of the same shape, and written as the language is written. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { developmentLanguages } from '../src/locale/defaults.ts';

const languages = ['ar', 'en', 'fa', 'fr'] as const;
type Language = (typeof languages)[number];
type Tree = { readonly [key: string]: string | Tree };

/**
 * Beginnings of keys that were written before the code that says them. Take a line out when its page is there;
 * a finished atlas has none.
 */
const waiting: readonly string[] = [
  'figure:',
  'map:',
  'overview:',
  'sources:',
  'site:',
  'notices:language',
];

/** Words that Arabic and Persian texts leave in Latin letters. */
const latinWords =
  /\b(?:CSV|JSON|Schema|MIT|GitHub|DCO|ISO|English|Français|R|PNG|SVG|PDF|HTML|URL|CC|BY)\b/g;

const pluralForm = /_(zero|one|two|few|many|other)$/;

function readTexts(language: Language): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const add = (prefix: string, tree: Tree): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') texts.set(prefix + key, value);
      else add(`${prefix}${key}.`, value);
    }
  };
  for (const file of globSync(`src/locale/messages/${language}/*.json`)) {
    const namespace = file.replace(/^.*[\\/]|\.json$/g, '');
    add(`${namespace}:`, JSON.parse(readFileSync(file, 'utf8')) as Tree);
  }
  return texts;
}

const texts = Object.fromEntries(
  languages.map((language) => [language, readTexts(language)]),
) as Record<Language, ReadonlyMap<string, string>>;

const baseOf = (key: string): string => key.replace(pluralForm, '');
const keysOf = (language: Language): readonly string[] =>
  [...new Set([...texts[language].keys()].map(baseOf))].toSorted();
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted();
const bare = (text: string): string => text.replaceAll(/\{\{\w+\}\}/g, '');

/** The keys, with their texts, in which something is wrong. */
const faults = (
  language: Language,
  isWrong: (text: string, key: string) => boolean,
): readonly string[] =>
  [...texts[language]].flatMap(([key, text]) => (isWrong(text, key) ? [`${key}: ${text}`] : []));

it('are in the languages of readers, never in those of development', () => {
  const folders = globSync('src/locale/messages/*/').map((path) => path.replace(/^.*[\\/]/, ''));
  expect(folders.toSorted()).toEqual([...languages]);
  expect(folders.filter((folder) => developmentLanguages.includes(folder))).toEqual([]);
});

describe.each(languages)('texts in %s', (language) => {
  it('have the keys of all languages', () => {
    const all = [...new Set(languages.flatMap(keysOf))].toSorted();
    expect(all.filter((key) => !keysOf(language).includes(key))).toEqual([]);
  });

  it('have every plural form of the language, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = new Set(
      languages.flatMap((other) =>
        [...texts[other].keys()].filter((key) => pluralForm.test(key)).map(baseOf),
      ),
    );
    const wrong = [...plurals].filter((base) => {
      const own = [...texts[language].keys()].filter(
        (key) => pluralForm.test(key) && baseOf(key) === base,
      );
      return (
        own
          .map((key) => key.slice(base.length + 1))
          .toSorted()
          .join() !== forms.join()
      );
    });
    expect(wrong).toEqual([]);
  });

  it('have the placeholders of the English ones', () => {
    const wrong = faults(language, (text, key) => {
      const forms = [...texts.en].filter(([other]) => baseOf(other) === baseOf(key));
      const own = namesIn(text);
      // "One state has a value, {{high}}": what is said of nothing, one or two may leave things out.
      if (/_(zero|one|two)$/.test(key)) {
        const allowed = new Set(forms.flatMap(([, english]) => namesIn(english)));
        return own.some((name) => !allowed.has(name));
      }
      const general = forms.find(([other]) => other === baseOf(key) || other.endsWith('_other'));
      return own.join() !== namesIn(general?.[1] ?? '').join();
    });
    expect(wrong).toEqual([]);
  });

  it('are neither empty nor ragged, and have no typewriter’s quotes or dots', () => {
    expect(faults(language, (text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(faults(language, (text) => /\s\s|\.\.\.|"/.test(text))).toEqual([]);
    expect(faults(language, (text) => /\{(?!\{)[^{]|[^}]\}(?!\})/.test(bare(text)))).toEqual([]);
  });

  it('have no digits of their own: numbers are values, in the reader’s digits', () => {
    const digits = (text: string, key: string): boolean =>
      // Descriptions stand in the head of a file, before any setting of the reader.
      !key.endsWith('.description') && /\p{Nd}/u.test(bare(text));
    expect(faults(language, digits)).toEqual([]);
  });
});

it('have French quotes, apostrophes and spaces in French', () => {
  expect(faults('fr', (text) => /['"“”]/.test(text))).toEqual([]);
  expect(faults('fr', (text) => /«(?!\u00a0|\u202f)|(?<!\u00a0|\u202f)»/.test(text))).toEqual([]);
  expect(faults('fr', (text) => /(?<![\u00a0\u202f])[;:?!](?=\s|$|»)/.test(text))).toEqual([]);
});

it.each(['ar', 'fa'] as const)('have the letters and signs of %s', (language) => {
  const latin = (text: string, key: string): boolean =>
    !key.startsWith('site:language.') && /[a-z]/i.test(bare(text).replaceAll(latinWords, ''));
  expect(faults(language, latin)).toEqual([]);
  expect(faults(language, (text) => /[,;?“”']/.test(bare(text)))).toEqual([]);
});

it('have no Persian letters in Arabic, and no Arabic ones in Persian', () => {
  const own = (text: string, key: string): boolean =>
    key.startsWith('site:language.') && text !== '';
  expect(faults('ar', (text, key) => !own(text, key) && /[کیگچپژ]/.test(text))).toEqual([]);
  expect(faults('fa', (text, key) => !own(text, key) && /[كيىة]/.test(text))).toEqual([]);
});

describe('keys', () => {
  const code = globSync('src/**/*.{ts,tsx}')
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const namespaces = [...new Set(keysOf('en').map((key) => key.split(':')[0]))].join('|');
  const said = new Set(
    [...code.matchAll(new RegExp(`['"\`]((?:${namespaces}):[\\w.-]+)['"\`]`, 'g'))].map(
      ([, key]) => key,
    ),
  );
  /** `site:theme.${theme}`: every key that begins so may be said. */
  const begun = [...code.matchAll(new RegExp(`\`((?:${namespaces}):[\\w.-]*)\\$\\{`, 'g'))].map(
    ([, key]) => key ?? '',
  );

  it('that the code says exist', () => {
    const known = new Set(keysOf('en'));
    expect([...said].filter((key) => key !== undefined && !known.has(key))).toEqual([]);
    expect(begun.filter((start) => !keysOf('en').some((key) => key.startsWith(start)))).toEqual([]);
  });

  it('are all said somewhere', () => {
    const unused = keysOf('en').filter(
      (key) =>
        !said.has(key) &&
        !begun.some((start) => key.startsWith(start)) &&
        !waiting.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});

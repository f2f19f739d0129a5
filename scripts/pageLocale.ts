import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import { namesOf } from '../src/app/catalogueNames.ts';
import { defaultCalendar, defaultNumerals } from '../src/locale/defaults.ts';
import { createLocale, type Locale } from '../src/locale/locale.ts';
import type { BuiltSite } from './builtSite.ts';

const known = new WeakMap<BuiltSite, Map<string, Promise<Locale>>>();

/** The language of a page's file, as a reader without settings has it; made once for a site. */
export function pageLocale(site: BuiltSite, language: string): Promise<Locale> {
  const made = known.get(site) ?? new Map<string, Promise<Locale>>();
  known.set(site, made);
  const locale = made.get(language) ?? makeLocale(site, language);
  made.set(language, locale);
  return locale;
}

async function makeLocale(site: BuiltSite, language: string): Promise<Locale> {
  const folder = (tag: string): string => `src/locale/messages/${tag}`;
  const shown = existsSync(folder(language)) ? language : 'en';
  const files = await readdir(folder(shown));
  const resources = Object.fromEntries(
    await Promise.all(
      files.map(async (name) => [
        name.replace('.json', ''),
        JSON.parse(await readFile(join(folder(shown), name), 'utf8')) as Record<string, string>,
      ]),
    ),
  );
  const i18n = createInstance();
  await i18n.init({
    lng: shown,
    fallbackLng: false,
    defaultNS: 'site',
    resources: { [shown]: resources },
  });
  return createLocale({
    language,
    numerals: defaultNumerals(language),
    calendar: defaultCalendar(language),
    names: namesOf(site.catalogue, language),
    translate: (key, values, count) => {
      const plural = count === undefined ? {} : { count };
      if (!i18n.exists(key, plural))
        throw new Error(`${folder(shown)}: ${key}: there is no such text`);
      return i18n
        .t(key, { ...plural, skipInterpolation: true })
        .replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
    },
  });
}

import { namesOf } from '../src/app/catalogueNames.ts';
import { defaultCalendar, defaultNumerals } from '../src/locale/defaults.ts';
import { createLocale, type Locale } from '../src/locale/locale.ts';
import { readMessages, type BuiltSite } from './builtSite.ts';

/** The language of a page's file, as a reader without settings has it. Knows no plural forms: heads count nothing. */
export async function pageLocale(site: BuiltSite, language: string): Promise<Locale> {
  const text = await readMessages(language);
  return createLocale({
    language,
    numerals: defaultNumerals(language),
    calendar: defaultCalendar(language),
    names: namesOf(site.catalogue, language),
    translate: (key, values) =>
      text(key).replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole),
  });
}

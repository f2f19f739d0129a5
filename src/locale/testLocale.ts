/** A locale with the real messages, for tests. */
import type { Language } from '../domain/ids.ts';
import { defaultCalendar, defaultNumerals } from './defaults.ts';
import { loadMessages } from './i18n.ts';
import { createLocale } from './locale.ts';
import type { Locale, LocaleOptions } from './locale.ts';

export async function testLocale(
  language: Language,
  options: Partial<LocaleOptions> = {},
): Promise<Locale> {
  const { translate } = await loadMessages(language);
  return createLocale({
    language,
    numerals: defaultNumerals(language),
    calendar: defaultCalendar(language),
    translate,
    ...options,
  });
}

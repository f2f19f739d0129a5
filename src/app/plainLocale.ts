import { defaultCalendar, defaultNumerals } from '../locale/defaults.ts';
import { createLocale } from '../locale/locale.ts';
import type { Locale } from '../locale/locale.ts';
import type { Messages } from '../locale/i18n.ts';

/** The locale of a language with its own defaults: for what is said before the data is here. */
export function createPlainLocale(messages: Messages): Locale {
  const { language } = messages;
  return createLocale({
    language,
    numerals: defaultNumerals(language),
    calendar: defaultCalendar(language),
    translate: messages.translate,
  });
}

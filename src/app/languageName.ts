import type { Language } from '../domain/ids.ts';
import type { MessageKey } from '../domain/message.ts';
import type { Locale } from '../locale/locale.ts';

const names: Readonly<Record<string, MessageKey>> = {
  ar: 'site:language.ar',
  en: 'site:language.en',
  fa: 'site:language.fa',
  fr: 'site:language.fr',
};

/** A language calls itself by its own name; one that we have no name for shows its tag. */
export function languageName(language: Language, locale: Locale): string {
  const key = names[language];
  return key === undefined ? language : locale.text(key);
}

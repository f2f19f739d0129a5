import { createContext, useContext } from 'react';
import type { Locale } from '../locale/locale.ts';

const LocaleContext = createContext<Locale | null>(null);

export const LocaleProvider = LocaleContext.Provider;

/** Language, digits, calendar and messages of the page. */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (locale === null) throw new Error('useLocale is called outside LocaleProvider.');
  return locale;
}

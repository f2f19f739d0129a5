import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../domain/ids.ts';

interface DocumentLanguageProps {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

/** Sets `lang` and `dir` of the document before anything of the language is painted. */
export function DocumentLanguage({ language, direction, children }: DocumentLanguageProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  return children;
}

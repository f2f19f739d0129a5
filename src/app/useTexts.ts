import { useEffect, useState } from 'react';
import type { Language } from '../domain/ids.ts';
import { loadMessages } from '../locale/i18n.ts';
import type { Messages } from '../locale/i18n.ts';
import type { SitePage } from './pages.ts';

/** A page, or none at this address, with the texts that it needs. */
export interface Texts {
  readonly messages: Messages;
  readonly page: SitePage | null;
}

/**
 * The page that can be shown: the one that the address asks for once its texts are here, until then the one before,
 * so that nothing flickers. `null` before the first.
 */
export function useTexts(
  language: Language,
  page: SitePage | null,
): { readonly texts: Texts | null; readonly failed: boolean; retry(): void } {
  const [texts, setTexts] = useState<Texts | null>(null);
  const [failures, setFailures] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (texts?.messages.language === language && texts.page === page) return;
    let current = true;
    const load = async (): Promise<Texts> => {
      const namespaces = page?.messages ?? [];
      const known = texts?.messages.language === language ? texts.messages : null;
      const messages = known ?? (await loadMessages(language, namespaces));
      await messages.load(namespaces);
      return { messages, page };
    };
    load().then(
      (loaded) => current && setTexts(loaded),
      () => current && setFailures((count) => count + 1),
    );
    return () => {
      current = false;
    };
  }, [language, page, texts, attempt]);
  return { texts, failed: failures > attempt, retry: () => setAttempt(failures) };
}

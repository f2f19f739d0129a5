import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { Language } from '../domain/ids.ts';
import { loadMessages } from '../locale/i18n.ts';
import type { Messages } from '../locale/i18n.ts';
import { loadPage } from './pageComponents.ts';
import type { SitePage } from './pages.ts';

/** A page, or none at this address, with its code and the texts that it needs. */
export interface OpenedPage {
  readonly messages: Messages;
  readonly page: SitePage | null;
  readonly Page: ComponentType;
}

/**
 * The page that can be shown: the one that the address asks for once its code and texts are here, until then the one before,
 * so that nothing flickers. `null` before the first.
 */
export function useOpenedPage(
  language: Language,
  page: SitePage | null,
): { readonly opened: OpenedPage | null; readonly failed: boolean; retry(): void } {
  const [opened, setOpened] = useState<OpenedPage | null>(null);
  const [failures, setFailures] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (opened?.messages.language === language && opened.page === page) return;
    let current = true;
    const loadTexts = async (): Promise<Messages> => {
      const namespaces = page?.messages ?? [];
      const known = opened?.messages.language === language ? opened.messages : null;
      const messages = known ?? (await loadMessages(language, namespaces));
      await messages.load(namespaces);
      return messages;
    };
    Promise.all([loadTexts(), loadPage(page?.id ?? null)]).then(
      ([messages, Page]) => current && setOpened({ messages, page, Page }),
      () => current && setFailures((count) => count + 1),
    );
    return () => {
      current = false;
    };
  }, [language, page, opened, attempt]);
  return { opened, failed: failures > attempt, retry: () => setAttempt(failures) };
}

import { useEffect, useState } from 'react';
import type { Language } from '../domain/ids.ts';
import { loadMessages } from '../locale/i18n.ts';
import type { Messages } from '../locale/i18n.ts';
import type { Namespace } from '../locale/messageKeys.ts';

interface Ready {
  readonly messages: Messages;
  readonly namespaces: string;
}

/**
 * The texts of a language with the namespaces of a page, or `null` while they are on their way. The texts of the page
 * before stay until those of the next are here, so that nothing flickers.
 */
export function useMessages(
  language: Language,
  namespaces: readonly Namespace[],
): { readonly messages: Messages | null; readonly failed: boolean; retry(): void } {
  const [ready, setReady] = useState<Ready | null>(null);
  const [failures, setFailures] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const wanted = namespaces.join(' ');
  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      const list = wanted.split(' ') as Namespace[];
      const messages = ready?.messages.language === language ? ready.messages : null;
      const loaded = messages ?? (await loadMessages(language, list));
      await loaded.load(list);
      if (current) setReady({ messages: loaded, namespaces: wanted });
    };
    if (ready?.messages.language === language && ready.namespaces === wanted) return;
    load().catch(() => {
      if (current) setFailures((count) => count + 1);
    });
    return () => {
      current = false;
    };
  }, [language, wanted, ready, attempt]);
  return {
    messages:
      ready?.messages.language === language && ready.namespaces === wanted ? ready.messages : null,
    failed: failures > attempt,
    retry: () => setAttempt(failures),
  };
}

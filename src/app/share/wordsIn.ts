import { useEffect, useMemo, useState } from 'react';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { defaultNumerals } from '../../locale/defaults.ts';
import { loadMessages } from '../../locale/i18n.ts';
import type { Messages } from '../../locale/i18n.ts';
import { createLocale } from '../../locale/locale.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Namespace } from '../../locale/messageKeys.ts';
import { useAtlas } from '../atlasContext.tsx';
import { namesOf } from '../catalogueNames.ts';

/** The namespaces that a message and those inside it are said from. */
export function namespacesOf(message: Message): readonly Namespace[] {
  const inside = Object.values(message.values ?? {}).flatMap(namespacesIn);
  return [...new Set([message.key.split(':')[0] as Namespace, ...inside])];
}

function namespacesIn(value: MessageValue): readonly Namespace[] {
  if (typeof value !== 'object') return [];
  if (value.kind === 'message') return namespacesOf(value.message);
  return value.kind === 'list' ? value.items.flatMap(namespacesIn) : [];
}

/** A language as a bibliography writes it: its own digits, and the calendar in which sources are dated everywhere. */
function plainWords(messages: Messages, catalogue: Catalogue): Locale {
  const { language } = messages;
  return createLocale({
    language,
    numerals: defaultNumerals(language),
    calendar: 'gregory',
    translate: messages.translate,
    names: namesOf(catalogue, language),
  });
}

export interface WordsIn {
  /** `null` until they are here. */
  readonly locale: Locale | null;
  readonly failed: boolean;
  retry(): void;
}

/** The words of a language, whichever the page's is. */
export function useWordsIn(language: Language, namespaces: readonly Namespace[]): WordsIn {
  const { catalogue } = useAtlas();
  const [messages, setMessages] = useState<Messages | null>(null);
  const [failed, setFailed] = useState(false);
  const wanted = namespaces.join(' ');
  useEffect(() => {
    if (failed) return;
    let current = true;
    loadMessages(language, wanted.split(' ') as Namespace[]).then(
      (loaded) => current && setMessages(loaded),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [language, wanted, failed]);
  const locale = useMemo(
    () => (messages?.language === language ? plainWords(messages, catalogue) : null),
    [messages, language, catalogue],
  );
  return { locale, failed, retry: () => setFailed(false) };
}

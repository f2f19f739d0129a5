import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Messages } from '../locale/i18n.ts';
import type { Namespace } from '../locale/messageKeys.ts';
import { useAtlas } from './atlasContext.tsx';

interface WithTextsProps {
  readonly namespace: Namespace;
  readonly children: ReactNode;
}

/** A part that comes after the page, with texts of its own: drawn when they are here, and not at all while they are not. */
export function WithTexts({ namespace, children }: WithTextsProps) {
  const { messages } = useAtlas();
  const [ready, setReady] = useState<Messages | null>(null);
  useEffect(() => {
    let current = true;
    messages.load([namespace]).then(
      () => current && setReady(messages),
      // Without its texts the part stays away; the page does not need it.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [messages, namespace]);
  return ready === messages ? children : null;
}

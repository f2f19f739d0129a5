import { useEffect, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import type { Messages } from '../../locale/i18n.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './KeysStop.module.css';
import type { MapKeysProps } from './MapKeys.tsx';

/** The walk and the texts that it speaks in, both here. */
interface Ready {
  readonly Keys: ComponentType<MapKeysProps>;
  readonly messages: Messages;
}

/**
 * The keyboard's stop on the map. Most readers never come here, so the walk and its words are fetched when Tab does; the
 * focus then goes on to the list that takes this stop's place.
 */
export function KeysStop(props: Omit<MapKeysProps, 'takesFocus'>) {
  const locale = useLocale();
  const { messages } = useAtlas();
  const [wanted, setWanted] = useState(false);
  const [ready, setReady] = useState<Ready | null>(null);
  const hasFocus = useRef(false);

  useEffect(() => {
    if (!wanted) return;
    let current = true;
    Promise.all([import('./MapKeys.tsx'), messages.load(['keys'])]).then(
      ([{ MapKeys }]) => current && setReady({ Keys: MapKeys, messages }),
      // The stop stays, and asks again when the keys come back to it.
      () => current && setWanted(false),
    );
    return () => {
      current = false;
    };
  }, [wanted, messages]);

  if (ready?.messages === messages) return <ready.Keys {...props} takesFocus={hasFocus} />;
  return (
    <button
      type="button"
      className={styles['stop']}
      aria-label={locale.text('map:keys')}
      onFocus={() => {
        hasFocus.current = true;
        setWanted(true);
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    />
  );
}

import { useState } from 'react';
import type { SourceId } from '../../domain/ids.ts';
import { EventSources } from '../events/EventSources.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './Cards.module.css';

/** How many sources a fact has, and which, one click away. */
export function FactSources({ ids }: { readonly ids: readonly SourceId[] }) {
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['sources']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {locale.text('ties:card.sources', { count: { kind: 'count', value: ids.length } })}
      </summary>
      {open ? <EventSources ids={ids} /> : null}
    </details>
  );
}

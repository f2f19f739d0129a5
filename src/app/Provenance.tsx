import { useState } from 'react';
import { useLocale } from './localeContext.tsx';
import { onDemand } from './onDemand.tsx';
import styles from './Provenance.module.css';
import type { ProvenanceProps } from './ProvenanceBody.tsx';

const ProvenanceBody = onDemand(async () => (await import('./ProvenanceBody.tsx')).ProvenanceBody);

/** Where the figures come from: one line in sight, everything else one click under it. */
export function Provenance({ bundle, unit }: ProvenanceProps) {
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { language } = locale;
  const { provenance } = bundle;
  const publisher = provenance.publisher[language] ?? provenance.attribution;
  return (
    <details
      className={styles['provenance']}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>
          {locale.text('figure:source.label')}: {publisher}
        </span>
        <bdi lang="en">{provenance.dataset}</bdi>
        <span>
          {locale.text('figure:source.vintage', {
            date: { kind: 'date', date: provenance.vintage },
          })}
        </span>
        <bdi lang="en">{provenance.licence}</bdi>
        <span className={styles['more']}>{locale.text('figure:source.more')}</span>
      </summary>
      {open ? <ProvenanceBody bundle={bundle} unit={unit} /> : null}
    </details>
  );
}

import type { ReactNode } from 'react';
import { useLocale } from '../localeContext.tsx';
import styles from './Developers.module.css';
import type { PartId } from './parts.ts';

/** A part of the page, under a title that links can name. */
export function Part({ id, children }: { readonly id: PartId; readonly children: ReactNode }) {
  const locale = useLocale();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id}>{locale.text(`developers:${id}.title`)}</h2>
      {children}
    </section>
  );
}

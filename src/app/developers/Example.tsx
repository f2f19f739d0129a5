import type { ReactNode } from 'react';
import { useLocale } from '../localeContext.tsx';
import styles from './Examples.module.css';

interface ExampleProps {
  readonly id: 'pair' | 'driven' | 'frame' | 'own';
  readonly children: ReactNode;
}

/** One example: what it shows, then itself. */
export function Example({ id, children }: ExampleProps) {
  const locale = useLocale();
  return (
    <section className={styles['example']} aria-labelledby={`example-${id}`}>
      <h3 id={`example-${id}`}>{locale.text(`developers:examples.${id}.title`)}</h3>
      <p>{locale.text(`developers:examples.${id}.text`)}</p>
      {children}
    </section>
  );
}

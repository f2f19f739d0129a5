import { useState } from 'react';
import type { ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: ReactNode;
  readonly open?: boolean;
  /** Made only while the section is open, so that what it needs is fetched only then. */
  readonly children: () => ReactNode;
}

/** A part of a card that opens under its title. */
export function Section({ title, open = false, children }: SectionProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      className={styles['section']}
      open={isOpen}
      onToggle={(event) => {
        // Sections within tell their own.
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {isOpen ? <div className={styles['body']}>{children()}</div> : null}
    </details>
  );
}

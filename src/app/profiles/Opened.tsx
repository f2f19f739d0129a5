import { useState } from 'react';
import type { ReactNode } from 'react';

interface OpenedProps {
  readonly title: string;
  /** Made when it is opened, so that what it needs is fetched only then. */
  readonly children: () => ReactNode;
}

/** What stands behind a click. */
export function Opened({ title, children }: OpenedProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        // What opens within tells its own.
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {open ? children() : null}
    </details>
  );
}

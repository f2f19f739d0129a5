import type { ReactNode } from 'react';

interface FactProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One line of what is known: its name, and what it is. Stands in a `dl`. */
export function Fact({ title, children }: FactProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

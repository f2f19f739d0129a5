import { useId, useState } from 'react';
import styles from '../../ui/Field.module.css';
import { useViewStore } from '../../view/useView.ts';

interface SearchFieldProps {
  readonly label: string;
  readonly q: string;
  readonly placeholder?: string;
  /** Something is about to be typed. */
  readonly onFocus?: () => void;
}

/** The search text of a list, a table, a timeline. What is typed stays as typed, although the address has it tidier. */
export function SearchField({ label, q, placeholder, onFocus }: SearchFieldProps) {
  const store = useViewStore();
  const id = useId();
  const [typed, setTyped] = useState(q);
  const [heard, setHeard] = useState(q);
  // Another text than what came of ours: Back, a link, the button that clears all.
  if (q !== heard) {
    setHeard(q);
    setTyped(q);
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={typed}
        placeholder={placeholder}
        autoComplete="off"
        onFocus={onFocus}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          store.update({ q: event.currentTarget.value }, 'replace');
          setHeard(store.snapshot().view.q);
        }}
      />
    </div>
  );
}

import { useState } from 'react';
import type { Year } from '../../domain/time.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './YearField.module.css';

interface YearFieldProps {
  readonly year: Year;
  /** What the field is for, where it is not for the year shown. */
  readonly label?: string;
  readonly onCommit: (year: Year) => void;
}

/** The year, large enough for the back of a hall, and a field to type another, in any digits. */
export function YearField({ year, label, onCommit }: YearFieldProps) {
  const locale = useLocale();
  const written = locale.year(year);
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: Year } | null>(null);
  // What was typed over another year is forgotten as soon as time moves on.
  const text = typed?.over === year ? typed.text : written;
  const commit = (): void => {
    const wanted = locale.parseYear(text);
    setTyped(null);
    if (wanted !== null && wanted !== year) onCommit(wanted);
  };
  return (
    // The text stands once more, unseen, so that the field is as wide as it is in any digits.
    <span className={styles['year']} data-text={text}>
      <input
        type="text"
        inputMode="numeric"
        dir="ltr"
        size={1}
        aria-label={label ?? locale.text('figure:time.typed')}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped({ text: event.target.value, over: year })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </span>
  );
}

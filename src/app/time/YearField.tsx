import { useState } from 'react';
import type { Year } from '../../domain/time.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './YearField.module.css';

interface YearFieldProps {
  readonly year: Year;
  readonly onCommit: (year: Year) => void;
}

/** The year, large enough for the back of a hall, and a field to type another, in any digits. */
export function YearField({ year, onCommit }: YearFieldProps) {
  const locale = useLocale();
  const [text, setText] = useState(locale.year(year));
  const commit = (): void => {
    const typed = locale.parseYear(text);
    if (typed === null || typed === year) setText(locale.year(year));
    else onCommit(typed);
  };
  return (
    // The text stands once more, unseen, so that the field is as wide as it is in any digits.
    <span className={styles['year']} data-text={text}>
      <input
        type="text"
        inputMode="numeric"
        dir="ltr"
        size={1}
        aria-label={locale.text('figure:time.typed')}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setText(locale.year(year));
        }}
      />
    </span>
  );
}

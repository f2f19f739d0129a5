import { useId } from 'react';
import styles from '../../../ui/Field.module.css';
import { useLocale } from '../../localeContext.tsx';
import type { StopProps } from '../../onFocus.tsx';

/** The field of the search for a state, before what it searches with is there. */
export function SearchStop({ onFocus, onBlur, onType }: StopProps) {
  const locale = useLocale();
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{locale.text('figure:state.search')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder={locale.text('figure:state.placeholder')}
        onFocus={onFocus}
        onBlur={onBlur}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}

import type { ReactNode } from 'react';
import { useLocale } from '../localeContext.tsx';
import styles from './List.module.css';

interface ListHeadProps {
  readonly title: string;
  readonly lead: string;
  /** How many things there are of all, in words. */
  readonly count: string;
  readonly shown: number;
  readonly all: number;
  readonly onClear: () => void;
  /** What the list can be narrowed by. */
  readonly children: ReactNode;
}

/** Over a list: what it is of, its search and filters, how many are shown, and the way back to all. */
export function ListHead({ title, lead, count, shown, all, onClear, children }: ListHeadProps) {
  const locale = useLocale();
  return (
    <>
      <h1>{title}</h1>
      <p className={styles['lead']}>{lead}</p>
      <div className={styles['filters']} role="search" aria-label={title}>
        {children}
      </div>
      <div className={styles['count']}>
        <p role="status">
          {shown === all ? count : locale.text('profile:shown', { number: shown, all })}
        </p>
        {shown === all ? null : (
          <button type="button" onClick={onClear}>
            {locale.text('eventIndex:clear')}
          </button>
        )}
      </div>
      {shown === 0 ? <p>{locale.text('profile:none')}</p> : null}
    </>
  );
}

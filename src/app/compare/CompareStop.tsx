import { useLocale } from '../localeContext.tsx';
import type { StopProps } from '../onFocus.tsx';
import styles from './CompareStop.module.css';

/** The keyboard's stop on the bubbles, before its walk is there. */
export function CompareStop({ onFocus, onBlur }: StopProps) {
  const locale = useLocale();
  return (
    <button
      type="button"
      className={styles['stop']}
      aria-label={locale.text('compare:keys')}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}

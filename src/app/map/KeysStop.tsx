import { useLocale } from '../localeContext.tsx';
import type { StopProps } from '../onFocus.tsx';
import styles from './KeysStop.module.css';

/** The keyboard's stop on the map, before its walk is there. */
export function KeysStop({ onFocus, onBlur }: StopProps) {
  const locale = useLocale();
  return (
    <button
      type="button"
      className={styles['stop']}
      aria-label={locale.text('map:keys')}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}

import { useLocale } from '../localeContext.tsx';
import type { StopProps } from '../onFocus.tsx';
import keys from '../map/KeysStop.module.css';

/** The keyboard's stop on the bubbles, before its walk is there. */
export function CompareStop({ onFocus, onBlur }: StopProps) {
  const locale = useLocale();
  return (
    <button
      type="button"
      className={keys['stop']}
      aria-label={locale.text('compare:keys')}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}

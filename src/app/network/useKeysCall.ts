import { useEffect } from 'react';

/** Hears the question mark anywhere in an element, but where somebody is typing. */
export function useKeysCall(
  element: { readonly current: HTMLElement | null },
  onCall: () => void,
): void {
  useEffect(() => {
    const within = element.current;
    const listen = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.key !== '?' || !(target instanceof HTMLElement)) return;
      if (target.closest('input:not([type="checkbox"]), textarea, select') !== null) return;
      event.preventDefault();
      onCall();
    };
    within?.addEventListener('keydown', listen);
    return () => within?.removeEventListener('keydown', listen);
  }, [element, onCall]);
}

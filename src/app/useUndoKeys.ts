import { use, useEffect } from 'react';
import { useViewStore } from '../view/useView.ts';
import { HistoryContext } from './siteHistory.ts';

/** Where text is typed, of which the browser's own undo is meant, or something stands over the page. */
const elsewhere = ':read-write,dialog *';

/** Ctrl+Z undoes a step, Ctrl+Shift+Z and Ctrl+Y take it again; on a Mac with its own key. */
export function useUndoKeys(): void {
  const history = use(HistoryContext);
  const store = useViewStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, code, altKey, shiftKey, target } = event;
      if (history === null || altKey || !(event.ctrlKey || event.metaKey)) return;
      // A keyboard of another alphabet has its letter on that key.
      const letter = (/[a-z]/i.test(key) ? key : code).slice(-1).toLowerCase();
      if (!/[zy]/.test(letter) || (target as Element).matches(elsewhere)) return;
      event.preventDefault();
      const by = shiftKey || letter === 'y' ? 1 : -1;
      void import('./steps/undo.ts').then(({ undo }) => undo(history, store, by));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [history, store]);
}

import { use, useEffect } from 'react';
import { useViewStore } from '../view/useView.ts';
import { HistoryContext } from './siteHistory.ts';

/** Where the browser's own undo is meant, or something stands over the page. */
const elsewhere =
  'input:not([type=range],[type=checkbox],[type=radio]),textarea,[contenteditable],dialog *';

/** Ctrl+Z undoes a step, Ctrl+Shift+Z and Ctrl+Y take it again; on a Mac with its own key. */
export function useUndoKeys(): void {
  const history = use(HistoryContext);
  const store = useViewStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, code, altKey, shiftKey, target } = event;
      if (history === null || altKey || !(event.ctrlKey || event.metaKey)) return;
      // A keyboard of another alphabet has its letter on that key.
      const [letter] = /[zy]/i.exec(/[a-z]/i.test(key) ? key : code) ?? [];
      if (letter === undefined || (target as Element).matches(elsewhere)) return;
      event.preventDefault();
      const by = shiftKey || /y/i.test(letter) ? 1 : -1;
      void import('./steps/undo.ts').then(({ undo }) => undo(history, store, by));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [history, store]);
}

import { useCallback } from 'react';
import type { StateId } from '../../domain/ids.ts';
import { useLocale } from '../localeContext.tsx';

/** States in the order of their names in the reader's language. */
export function useStateOrder(): (states: readonly StateId[]) => readonly StateId[] {
  const locale = useLocale();
  return useCallback(
    (states) => {
      const nameOf = (id: StateId): string => locale.value({ kind: 'state', id });
      return states.toSorted((a, b) => locale.compare(nameOf(a), nameOf(b)));
    },
    [locale],
  );
}

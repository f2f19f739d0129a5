import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

interface Roving {
  /** For the element around the items. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** For each item, with its number. */
  readonly itemProps: (index: number) => {
    readonly tabIndex: 0 | -1;
    readonly ref: (element: HTMLElement | null) => void;
    readonly onFocus: () => void;
  };
}

/** One stop of the Tab key for a row of items; arrows, Home and End go between them, as the row runs on the screen. */
export function useRoving(count: number, direction: 'ltr' | 'rtl'): Roving {
  const [wanted, setWanted] = useState(0);
  const items = useRef<(HTMLElement | null)[]>([]);
  const current = Math.min(wanted, Math.max(0, count - 1));
  return {
    onKeyDown: (event) => {
      const next = nextItem(event.key, current, count, direction);
      if (next === null) return;
      event.preventDefault();
      setWanted(next);
      items.current[next]?.focus();
    },
    itemProps: (index) => ({
      tabIndex: index === current ? 0 : -1,
      ref: (element) => {
        items.current[index] = element;
      },
      onFocus: () => setWanted(index),
    }),
  };
}

/** `null` for a key that is not the row's. */
function nextItem(
  key: string,
  current: number,
  count: number,
  direction: 'ltr' | 'rtl',
): number | null {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case forward:
    case 'ArrowDown':
      return Math.min(count - 1, current + 1);
    case back:
    case 'ArrowUp':
      return Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

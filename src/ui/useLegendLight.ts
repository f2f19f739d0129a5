import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useRoving } from './useRoving.ts';

interface ItemProps {
  readonly tabIndex: 0 | -1;
  readonly ref: (element: HTMLElement | null) => void;
  readonly 'aria-pressed': boolean;
  readonly onFocus: (event: { readonly currentTarget: HTMLElement }) => void;
  readonly onBlur: () => void;
  readonly onPointerEnter: (event: { readonly pointerType: string }) => void;
  readonly onPointerLeave: () => void;
  readonly onClick: () => void;
}

/** Which item of a legend is pointed at, by mouse, finger or key; a click keeps it. */
export interface LegendLight {
  /** The item lit now, or `null`. */
  readonly lit: string | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly itemProps: (key: string, index: number) => ItemProps;
}

/** @param onLit told each change, so that the picture can follow without waiting for the legend to be drawn */
export function useLegendLight(
  count: number,
  direction: 'ltr' | 'rtl',
  onLit: (key: string | null) => void,
): LegendLight {
  const [pointed, setPointed] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const roving = useRoving(count, direction);
  const point = (key: string | null): void => {
    setPointed(key);
    onLit(key ?? kept);
  };
  const keep = (key: string | null): void => {
    setKept(key);
    setPointed(null);
    onLit(key);
  };
  return {
    lit: pointed ?? kept,
    onKeyDown: (event) => {
      if (event.key === 'Escape' && (pointed !== null || kept !== null)) {
        event.stopPropagation();
        keep(null);
        return;
      }
      roving.onKeyDown(event);
    },
    itemProps: (key, index) => {
      const item = roving.itemProps(index);
      return {
        ...item,
        'aria-pressed': kept === key,
        onFocus: ({ currentTarget }) => {
          item.onFocus();
          // A click focuses too; what it does is its own.
          if (currentTarget.matches(':focus-visible')) point(key);
        },
        onBlur: () => point(null),
        onPointerEnter: ({ pointerType }) => {
          if (pointerType === 'mouse') point(key);
        },
        onPointerLeave: () => point(null),
        onClick: () => keep(kept === key ? null : key),
      };
    },
  };
}

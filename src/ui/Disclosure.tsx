import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  /** What the button says. */
  readonly label: ReactNode;
  /** The button's name, where what it says is not enough. */
  readonly name?: string;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
  /** Whether what the reader is at stands in the panel. */
  readonly isCurrent?: boolean;
}

/** A button that opens a small panel under it; Escape, a link followed, a click elsewhere and leaving by Tab close it. */
export function Disclosure({ label, name, children, align = 'end', isCurrent }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();

  useEffect(() => {
    if (!open) return;
    const onPointerDown = (event: PointerEvent): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true)
        setOpen(false);
    };
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || root.current?.contains(link) !== true) return;
      setOpen(false);
      // The link goes with the panel; where a new page does not take the focus, it stays here.
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('click', onClick);
    };
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div
      className={styles['disclosure']}
      ref={root}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.stopPropagation();
          close();
        }
      }}
      onBlur={(event) => {
        if (
          event.relatedTarget instanceof Node &&
          !event.currentTarget.contains(event.relatedTarget)
        ) {
          setOpen(false);
        }
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-expanded={open}
        aria-controls={panel}
        aria-label={name}
        aria-current={isCurrent === true ? 'true' : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={panel} className={styles['panel']} data-align={align} hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}

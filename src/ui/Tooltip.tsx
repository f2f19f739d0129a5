import type { ReactNode } from 'react';
import styles from './Tooltip.module.css';

interface TooltipProps {
  /** Where it points to, in CSS pixels of the drawing that it stands over. */
  readonly x: number;
  readonly y: number;
  /** Of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Of its text; its place is the same in every direction. */
  readonly direction: 'ltr' | 'rtl';
  /** The keys stand there, not the hand: those who hear it have heard it. */
  readonly focused?: boolean;
  readonly children: ReactNode;
}

/** Nearer to an edge of the drawing than this, words of four lines would be cut. */
const edge = 70;

/** Words beside a place of a drawing, on the side with more room, whole at every edge; it takes no pointer. */
export function Tooltip(props: TooltipProps) {
  const { x, y, width, height, direction, focused = false, children } = props;
  return (
    <div
      className={styles['tooltip']}
      data-side={x > width / 2 ? 'before' : 'after'}
      data-edge={y < edge ? 'top' : y > height - edge ? 'bottom' : undefined}
      data-focused={focused}
      dir={direction}
      aria-hidden={focused}
      style={{ left: x, top: y }}
    >
      {children}
    </div>
  );
}

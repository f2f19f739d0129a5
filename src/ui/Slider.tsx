import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import styles from './Slider.module.css';
import { sliderStep } from './sliderKeys.ts';

export type Reach = 'key' | 'drag' | 'release';

interface SliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  /** The value as it is to be heard: "2015". */
  readonly valueText: string;
  /** Which way the values grow on the screen; pointer and keys follow it, the state does not know it. */
  readonly direction: 'ltr' | 'rtl';
  /** Called with a value inside the range: by a key, while dragging, and once when the drag is let go. */
  readonly onChange: (value: number, reach: Reach) => void;
  /** Drawn along the track, under the thumb; positions run with `direction`. */
  readonly children?: ReactNode;
  /** Drawn over the track's whole length, above it: a small figure of what each value has. It is a part of the handle. */
  readonly above?: ReactNode;
}

/** A slider of whole numbers (WAI-ARIA APG), with the keys that follow the screen in both directions. */
export function Slider(props: SliderProps) {
  const { label, min, max, value, valueText, direction, onChange, children, above } = props;
  const track = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const place = max === min ? 0 : (value - min) / (max - min);

  const valueUnder = (event: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return value;
    const fromLeft = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return Math.round(min + (direction === 'ltr' ? fromLeft : 1 - fromLeft) * (max - min));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = sliderStep(event.key, { min, max, value, direction });
    if (next === null) return;
    event.preventDefault();
    if (next !== value) onChange(next, 'key');
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    dragging.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    onChange(valueUnder(event), 'drag');
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!dragging.current) return;
    const next = valueUnder(event);
    if (next !== value) onChange(next, 'drag');
  };
  const release = (event: PointerEvent<HTMLDivElement>): void => {
    if (!dragging.current) return;
    dragging.current = false;
    onChange(event.type === 'pointercancel' ? value : valueUnder(event), 'release');
  };

  return (
    <div
      className={styles['slider']}
      role="slider"
      tabIndex={0}
      dir={direction}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      aria-orientation="horizontal"
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    >
      {above === undefined ? null : <div className={styles['above']}>{above}</div>}
      <div className={styles['track']} ref={track}>
        {children}
        <div className={styles['rail']}>
          <div
            className={styles['thumb']}
            style={{ marginInlineStart: `calc(${place * 100}% - var(--thumb) / 2)` }}
          />
        </div>
      </div>
    </div>
  );
}

import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { fittingLabels } from '../scene/fittingLabels.ts';
import styles from './Legend.module.css';
import type { LegendLight } from './useLegendLight.ts';

export interface LegendClass {
  readonly key: string;
  readonly colour: string;
  /** What the class means and whom it holds, in words, for the pointer and the screen reader. */
  readonly meaning: string;
  readonly count: number;
  /** The count in the reader's digits. */
  readonly countText: string;
}

/** Under the line between two classes. */
export interface LegendLimit {
  readonly text: string;
  /** Shown in preference where there is not room for all. */
  readonly main: boolean;
}

/** A figure to hold the classes against, marked on the strip and named below it. */
export interface LegendPointer {
  readonly key: string;
  /** 0 to 1 along the strip, from the least. */
  readonly place: number;
  readonly shape: 'full' | 'hollow';
  readonly label: string;
}

interface LegendProps {
  /** From least to most; they run with the language. */
  readonly classes: readonly LegendClass[];
  /** One fewer than classes. */
  readonly limits: readonly LegendLimit[];
  readonly pointers: readonly LegendPointer[];
  readonly light: LegendLight;
  /** Behind the names of the pointers. */
  readonly children?: ReactNode;
}

/** The classes of a colour scale as a histogram: how many each holds now, its limits, and what to compare with. */
export function Legend({ classes, limits, pointers, light, children }: LegendProps) {
  const most = Math.max(1, ...classes.map(({ count }) => count));
  return (
    <div className={styles['legend']}>
      <div
        className={styles['classes']}
        style={{ gridTemplateColumns: `repeat(${classes.length}, minmax(0, 1fr))` }}
      >
        {classes.map(({ key, colour, meaning, count, countText }, index) => (
          <button
            key={key}
            type="button"
            className={styles['class']}
            aria-label={meaning}
            data-lit={light.lit === key}
            {...light.itemProps(key, index)}
          >
            <span className={styles['count']}>{count === 0 ? '' : countText}</span>
            <span
              className={styles['bar']}
              style={{ background: colour, blockSize: `${(count / most) * 2}rem` }}
            />
            <span className={styles['strip']} style={{ background: colour }} />
          </button>
        ))}
      </div>
      <div className={styles['pointers']} aria-hidden="true">
        {pointers.map(({ key, place, shape }) => (
          <span key={key} style={{ insetInlineStart: `${place * 100}%` }}>
            <PointerMark shape={shape} />
          </span>
        ))}
      </div>
      <Limits limits={limits} />
      <p className={styles['named']}>
        {pointers.map(({ key, shape, label }) => (
          <span key={key}>
            <PointerMark shape={shape} />
            {label}
          </span>
        ))}
        {children}
      </p>
    </div>
  );
}

function PointerMark({ shape }: { readonly shape: LegendPointer['shape'] }) {
  return (
    <svg
      className={styles['mark']}
      data-shape={shape}
      viewBox="0 0 10 8"
      width="10"
      height="8"
      aria-hidden="true"
    >
      <path d="M5 1l4 6H1z" />
    </svg>
  );
}

/** As many limits as have room: measured as they are shaped, and again when the room or the font changes. */
function Limits({ limits }: { readonly limits: readonly LegendLimit[] }) {
  const row = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState('');
  const names = limits.map(({ text, main }) => `${text}${main ? '!' : ''}`).join('|');

  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return;
    const measure = (): void => {
      const { width } = element.getBoundingClientRect();
      // Not laid out yet: the observer calls again when it is.
      if (width === 0) return;
      const texts = [...element.querySelectorAll('bdi')];
      const fitting = fittingLabels(
        texts.map((text, index) => ({
          at: ((index + 1) / (texts.length + 1)) * width,
          width: text.getBoundingClientRect().width,
          main: text.dataset['main'] === 'true',
        })),
        { length: width, gap: 10, over: 10 },
      );
      setShown(fitting.map((fits) => (fits ? '1' : '0')).join(''));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const text of element.querySelectorAll('bdi')) observer.observe(text);
    return () => observer.disconnect();
  }, [names]);

  return (
    <div className={styles['limits']} ref={row} aria-hidden="true">
      {limits.map(({ text, main }, index) => (
        <span
          key={`${index} ${text}`}
          className={styles['limit']}
          data-shown={(shown[index] ?? (main ? '1' : '0')) === '1'}
          style={{ insetInlineStart: `${((index + 1) / (limits.length + 1)) * 100}%` }}
        >
          <bdi data-main={main}>{text}</bdi>
        </span>
      ))}
    </div>
  );
}

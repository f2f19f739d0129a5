import type { ReactNode } from 'react';
import styles from './LegendKeys.module.css';
import type { LegendLight } from './useLegendLight.ts';

/** A sample and what it means: a role, "no value". */
export interface LegendKey {
  readonly key: string;
  /** A CSS colour; under hatching where `hatched` is set. */
  readonly colour: string;
  /** `missing`: the page's own hatching; `marked`: a data colour with light hatching. */
  readonly hatched?: 'missing' | 'marked';
  readonly label: string;
  /** How many there are, as text. */
  readonly count: string;
  /** What the screen reader says: the label, how many, and who. */
  readonly meaning: string;
}

interface LegendKeysProps {
  readonly keys: readonly LegendKey[];
  readonly light: LegendLight;
  /** The number of the first of these keys among all items of the legend. */
  readonly from: number;
}

/** Samples that can be pointed at: each lights what it stands for. */
export function LegendKeys({ keys, light, from }: LegendKeysProps): ReactNode {
  return keys.map(({ key, colour, hatched, label, count, meaning }, index) => (
    <button
      key={key}
      type="button"
      className={styles['key']}
      aria-label={meaning}
      {...light.itemProps(key, from + index)}
    >
      <span
        className={styles['swatch']}
        data-hatched={hatched}
        style={{ '--swatch': colour }}
        aria-hidden="true"
      />
      <span>{label}</span>
      <span className={styles['count']}>{count}</span>
    </button>
  ));
}

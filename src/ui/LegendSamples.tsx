import styles from './LegendSamples.module.css';

/** A sample and what it means, to be read; `LegendKeys` are those that can be pointed at. */
export interface LegendSample {
  readonly key: string;
  readonly label: string;
  /** A CSS colour. */
  readonly colour: string;
  readonly look?: 'dot' | 'hatched' | 'line' | 'dashes' | 'pale' | undefined;
  /** How many there are, as text; `0` in the reader's digits where there are none. */
  readonly count?: string;
  readonly isEmpty?: boolean;
}

interface LegendSamplesProps {
  readonly label: string;
  readonly samples: readonly LegendSample[];
}

export function LegendSamples({ label, samples }: LegendSamplesProps) {
  return (
    <ul className={styles['samples']} aria-label={label}>
      {samples.map((sample) => (
        <li key={sample.key} data-empty={sample.isEmpty === true}>
          <span
            className={styles['swatch']}
            data-look={sample.look}
            style={{ '--swatch': sample.colour }}
            aria-hidden="true"
          />
          {sample.label}
          {sample.count === undefined ? null : (
            <span className={styles['count']}>{sample.count}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

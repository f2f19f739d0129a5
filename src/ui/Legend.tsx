import styles from './Legend.module.css';

export interface LegendClass {
  readonly colour: string;
  /** What the class means, in words, for the pointer and the screen reader. */
  readonly meaning: string;
}

interface LegendProps {
  readonly title: string;
  /** From least to most; they run with the language. */
  readonly classes: readonly LegendClass[];
  /** Between the classes: one fewer; `null` for one that is not named. */
  readonly limits: readonly (string | null)[];
  readonly none: string;
}

/** The classes of a colour scale, their limits, and the hatching that means "no value". */
export function Legend({ title, classes, limits, none }: LegendProps) {
  return (
    <div className={styles['legend']}>
      <p className={styles['title']}>{title}</p>
      <div
        className={styles['scale']}
        style={{ gridTemplateColumns: `repeat(${classes.length}, minmax(0, 1fr))` }}
      >
        {classes.map(({ colour, meaning }) => (
          <span
            key={meaning}
            className={styles['class']}
            style={{ background: colour }}
            title={meaning}
            role="img"
            aria-label={meaning}
          />
        ))}
        {limits.map((limit, index) =>
          limit === null ? null : (
            <span
              key={limit}
              className={styles['limit']}
              data-minor={limits.length > 5 && index % 2 === 1}
              style={{ gridColumn: index + 2 }}
              aria-hidden="true"
            >
              <bdi>{limit}</bdi>
            </span>
          ),
        )}
      </div>
      <p className={styles['none']}>
        <span className={styles['hatch']} aria-hidden="true" />
        {none}
      </p>
    </div>
  );
}

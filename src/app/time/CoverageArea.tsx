import { memo } from 'react';
import type { Year } from '../../domain/time.ts';
import styles from './CoverageArea.module.css';

interface CoverageAreaProps {
  readonly first: Year;
  readonly year: Year;
  readonly counts: readonly number[];
}

/** How much there is to see in each year, as an area of one step a year, with the present year's step set off. */
export function CoverageArea({ first, year, counts }: CoverageAreaProps) {
  return (
    <div className={styles['coverage']} aria-hidden="true">
      <svg
        className={styles['area']}
        viewBox={`0 0 ${Math.max(1, counts.length - 1)} 1`}
        preserveAspectRatio="none"
        focusable="false"
      >
        <Area counts={counts} />
        <path className={styles['now']} d={areaOf(counts, year - first)} />
      </svg>
    </div>
  );
}

/** Drawn once for all years: a step of time only changes the mark. */
const Area = memo(function Area({ counts }: { readonly counts: readonly number[] }) {
  return <path d={areaOf(counts)} />;
});

/**
 * One unit a year and one for the most; the years stand in the middle of their step, the first and last have half of one.
 * @param only the step of one year alone, by its place
 */
function areaOf(counts: readonly number[], only?: number): string {
  const most = Math.max(1, ...counts);
  const span = Math.max(1, counts.length - 1);
  const endOf = (index: number): number =>
    round(counts.length === 1 ? span : Math.min(span, index + 0.5));
  const steps = counts.map((count, index) => `V${round(1 - count / most)}H${endOf(index)}`);
  return only === undefined
    ? `M0 1${steps.join('')}V1Z`
    : `M${Math.max(0, only - 0.5)} 1${steps[only] ?? ''}V1Z`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

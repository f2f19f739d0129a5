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
  const place = year - first;
  const start = Math.max(0, place - 0.5);
  const height = (counts[place] ?? 0) / Math.max(1, ...counts);
  return (
    <div className={styles['coverage']} aria-hidden="true">
      <svg
        className={styles['area']}
        viewBox={`0 0 ${spanOf(counts)} 1`}
        preserveAspectRatio="none"
        focusable="false"
      >
        <Area counts={counts} />
        <rect
          className={styles['now']}
          x={start}
          y={1 - height}
          width={endOf(counts, place) - start}
          height={height}
        />
      </svg>
    </div>
  );
}

/** Of years in the middle of their step: the first and last have half of one. */
function spanOf(counts: readonly number[]): number {
  return counts.length - 1 || 1;
}

function endOf(counts: readonly number[], place: number): number {
  return place === counts.length - 1 ? spanOf(counts) : place + 0.5;
}

/** Drawn once for all years: a step of time only moves the mark. One unit a year and one for the most. */
const Area = memo(function Area({ counts }: { readonly counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  const steps = counts.map((count, index) => `V${1 - count / most}H${endOf(counts, index)}`);
  return <path d={`M0 1${steps.join('')}V1Z`} />;
});

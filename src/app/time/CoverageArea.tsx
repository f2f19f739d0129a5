import { memo } from 'react';
import type { Year } from '../../domain/time.ts';
import styles from './CoverageArea.module.css';
import { shareOf } from './yearScale.ts';

interface CoverageAreaProps {
  readonly first: Year;
  readonly year: Year;
  readonly counts: readonly number[];
}

/** How much there is to see in each year, as an area of one step a year, with the present year's step set off. */
export function CoverageArea({ first, year, counts }: CoverageAreaProps) {
  const last = first + counts.length - 1;
  const most = Math.max(1, ...counts);
  const start = shareOf(year - 0.5, first, last);
  return (
    <div className={styles['coverage']} aria-hidden="true">
      <Area counts={counts} />
      <span
        className={styles['now']}
        style={{
          insetInlineStart: `${start}%`,
          inlineSize: `${first === last ? 100 : shareOf(year + 0.5, first, last) - start}%`,
          blockSize: `${((counts[year - first] ?? 0) / most) * 100}%`,
        }}
      />
    </div>
  );
}

/** Drawn once for all years: a step of time only moves the mark. */
const Area = memo(function Area({ counts }: { readonly counts: readonly number[] }) {
  const span = Math.max(1, counts.length - 1);
  return (
    <svg
      className={styles['area']}
      viewBox={`0 0 ${span} 1`}
      preserveAspectRatio="none"
      focusable="false"
    >
      <path d={areaOf(counts)} />
    </svg>
  );
});

/** One unit a year and one for the most; the years stand in the middle of their step, the first and last have half of one. */
export function areaOf(counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  const span = Math.max(1, counts.length - 1);
  const steps = counts.map((count, index) => {
    const to = Math.min(span, index + 0.5);
    return `V${round(1 - count / most)}H${round(counts.length === 1 ? span : to)}`;
  });
  return `M0 1${steps.join('')}V1Z`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

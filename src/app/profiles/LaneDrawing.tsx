import { useId } from 'react';
import { isFullMember } from '../../domain/membership.ts';
import type { LaneBar } from './lanes.ts';
import styles from './MembershipLanes.module.css';

/** The lane's own units: it is drawn as wide as its place. */
export const laneWidth = 400;
const height = 16;
const barTop = 3;
const barHeight = 10;
/** A membership of a day is still to be seen. */
const leastWidth = 2;

interface LaneDrawingProps {
  readonly bars: readonly LaneBar[];
  /** Where the years of the axis are, in the lane's units from the beginning of time. */
  readonly ticks: readonly number[];
  /** Whether time runs right to left. */
  readonly mirrored: boolean;
}

/** The bars of a lane. Role and status are told by form as well as by colour; the words beside it say the same. */
export function LaneDrawing({ bars, ticks, mirrored }: LaneDrawingProps) {
  const pattern = useId();
  const xOf = (at: number, width = 0): number => (mirrored ? laneWidth - at - width : at);
  return (
    <svg
      className={styles['lane']}
      viewBox={`0 0 ${laneWidth} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <pattern
        id={pattern}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles['hatch']} width="2.5" height="5" />
      </pattern>
      {ticks.map((at) => (
        <line key={at} className={styles['tick']} x1={xOf(at)} x2={xOf(at)} y1="0" y2={height} />
      ))}
      {bars.map(({ row, from, to, undated }) => {
        const width = Math.max(leastWidth, (to - from) * laneWidth);
        const x = xOf(from * laneWidth, width);
        const full = isFullMember(row);
        const suspended = row.status === 'suspended';
        return (
          <g key={row.id}>
            <rect
              className={styles[full ? 'full' : 'partial']}
              x={x}
              y={barTop}
              width={width}
              height={barHeight}
              data-undated={undated}
              {...(suspended && { style: { fill: `url(#${pattern})` } })}
            />
            {row.role === 'founder' && !suspended ? (
              <rect
                className={styles['founder']}
                x={xOf(from * laneWidth + 2, 4)}
                y={barTop + 3}
                width="4"
                height="4"
              />
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

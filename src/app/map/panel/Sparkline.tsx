import { sparklineOf } from '../../../charts/map/sparkline.ts';
import type { IndicatorMap } from '../../../charts/map/mapData.ts';
import type { StateId } from '../../../domain/ids.ts';
import type { MessageValue } from '../../../domain/message.ts';
import type { Year } from '../../../domain/time.ts';
import type { View } from '../../../view/view.ts';
import { useLocale } from '../../localeContext.tsx';
import styles from './Sparkline.module.css';

interface SparklineProps {
  readonly state: StateId;
  readonly data: Pick<IndicatorMap, 'bundle' | 'indicator' | 'times' | 'unit'>;
  readonly year: Year;
  readonly direction: View['tdir'];
}

/** The box is drawn as wide as its place; the line's own units are these. */
const width = 300;
const height = 44;
/** Nearer to an end of the line, a third year would be written over the end's own; the card says it anyway. */
const roomForYear = 0.2;

/** All the years of a state as one small line, the year shown marked. */
export function Sparkline({ state, data, year, direction }: SparklineProps) {
  const locale = useLocale();
  const { first: from, last: to } = data.times;
  const rtl = direction === 'rtl';
  const line = sparklineOf(data.bundle.values[state], data.bundle.years, year, {
    width,
    height,
    years: [from, to],
    direction: rtl ? 'rtl' : 'ltr',
  });
  if (line === null) return null;
  const { first, last, marked, markedX, zero } = line;
  const share = (rtl ? width - markedX : markedX) / width;
  const quantity = (value: number): MessageValue => ({
    kind: 'quantity',
    value,
    unit: data.unit.id,
  });
  const name = locale.text(first === last ? 'panel:spark.single' : 'panel:spark.line', {
    indicator: { kind: 'indicator', id: data.indicator.id },
    state: { kind: 'state', id: state },
    first: quantity(first.value),
    from: { kind: 'year', year: first.year },
    ...(first === last
      ? {}
      : { last: quantity(last.value), to: { kind: 'year', year: last.year } }),
  });
  return (
    <div className={styles['sparkline']} dir={rtl ? 'rtl' : 'ltr'}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} direction="ltr">
        {zero === null ? null : (
          <line className={styles['zero']} x1="0" x2={width} y1={zero} y2={zero} />
        )}
        <line className={styles['year']} x1={markedX} x2={markedX} y1="0" y2={height} />
        {line.lines.map((d) => (
          <path key={d} className={styles['line']} d={d} />
        ))}
        {line.dots.map(({ year: at, x, y }) => (
          <circle key={at} className={styles['dot']} cx={x} cy={y} r="2" />
        ))}
        {marked === null ? null : (
          <circle className={styles['marked']} cx={marked.x} cy={marked.y} r="4" />
        )}
      </svg>
      <p aria-hidden="true">
        <span>{locale.year(from)}</span>
        {share < roomForYear || share > 1 - roomForYear ? null : (
          <b style={{ insetInlineStart: `${share * 100}%` }}>{locale.year(year)}</b>
        )}
        <span>{locale.year(to)}</span>
      </p>
    </div>
  );
}

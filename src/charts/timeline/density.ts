/** How much there is along all of time: the small area under the drawing. */
import type { TimelineData } from './timelineData.ts';
import type { TimeWindow } from './timelineFrame.ts';

/** Facts that begin in each of `bins` equal parts of a stretch; a date that is not sure is spread over what it can mean. */
export function densityOf(
  data: TimelineData,
  { from, to }: TimeWindow,
  bins: number,
): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0);
  const length = (to - from) / bins;
  for (const { span } of [...data.memberships, ...data.events, ...data.agreements]) {
    const last = Math.max(span.sureFrom, span.from + 1);
    const first = Math.max(0, Math.floor((span.from - from) / length));
    const final = Math.min(bins - 1, Math.max(first, Math.ceil((last - from) / length) - 1));
    for (let bin = first; bin <= final; bin += 1) {
      counts[bin] = (counts[bin] ?? 0) + 1 / (final - first + 1);
    }
  }
  return counts;
}

/** The area over a box of `width` and `height`, as high as its highest; low counts are lifted so that they can be seen. */
export function densityPath(
  counts: readonly number[],
  width: number,
  height: number,
  rtl: boolean,
): string {
  const most = Math.max(1, ...counts);
  const step = width / counts.length;
  const yOf = (count: number): number => height - Math.sqrt(count / most) * height;
  const points = counts.map((count, index) => {
    const x = (index + 0.5) * step;
    return `${(rtl ? width - x : x).toFixed(1)} ${yOf(count).toFixed(1)}`;
  });
  return `M${rtl ? width : 0} ${height}L${points.join('L')}L${rtl ? 0 : width} ${height}Z`;
}

/** What colours and areas of the bubbles mean; on the page and in a picture. */
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import { dot } from '../_shared/picture/swatch.ts';
import type { PictureLegend } from '../_shared/picture/pictureLegend.ts';
import type { Theme } from '../chart.ts';
import { colourOf } from './bubbleNodes.ts';
import { isWhole, pointsIn, timeOf } from './compareData.ts';
import type { CompareData } from './compareData.ts';
import { groupingIn } from './compareScene.ts';
import type { Group } from './groups.ts';

export interface CountedGroup {
  readonly group: Group;
  /** How many of its states are drawn. */
  readonly count: number;
}

export function groupsCounted(data: CompareData, view: View): readonly CountedGroup[] {
  const { year } = timeOf(data, view);
  const grouping = groupingIn(data, view);
  const whole = pointsIn(data, view, year).filter(isWhole);
  return grouping.groups.map((group) => ({
    group,
    count: whole.filter(({ state }) => grouping.groupOf(state, year) === group).length,
  }));
}

/** What the area is, and the largest value that is drawn: what the others are held against. */
export function sizeWords(data: CompareData, view: View, locale: Locale): string {
  const { year } = timeOf(data, view);
  const sizes = pointsIn(data, view, year)
    .filter(isWhole)
    .flatMap(({ size }) => (size === undefined ? [] : [size.value]));
  const { indicator, unit } = data.size;
  const what = locale.text('compare:legend.size', {
    size: { kind: 'indicator', id: indicator.id },
  });
  if (sizes.length === 0) return what;
  const value = { kind: 'quantity', value: Math.max(...sizes), unit: unit.id } as const;
  return `${what} · ${locale.text('compare:legend.sizeOf', { value })}`;
}

export function legendOfCompare(
  data: CompareData,
  view: View,
  theme: Theme,
  locale: Locale,
): PictureLegend {
  const samples = groupsCounted(data, view)
    .filter(({ count }) => count > 0)
    .map(({ group, count }) =>
      dot(colourOf(group, theme), locale.value(group.name), locale.number(count)),
    );
  return [
    ...(samples.length === 0 ? [] : [{ kind: 'samples' as const, samples }]),
    { kind: 'notes', lines: [sizeWords(data, view, locale)] },
  ];
}

/** What colours and hatching of a ranking mean, of those that are to be seen; and what has to be known of its axis. */
import type { Locale } from '../../locale/locale.ts';
import type { MessageKey } from '../../domain/message.ts';
import type { Colour } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import type { PictureLegend, LegendSample } from '../_shared/picture/pictureLegend.ts';
import { lineSample, swatch } from '../_shared/picture/swatch.ts';
import type { Theme } from '../chart.ts';
import { axisOf } from './rankAxis.ts';
import { rankColours } from './rankColours.ts';
import { earlierYear } from './rankData.ts';
import type { RankData } from './rankData.ts';
import { standingOf } from './rankStanding.ts';

export interface RankKey {
  readonly label: MessageKey;
  readonly colour: Colour;
  readonly look?: 'hatched' | 'line' | 'dashes' | 'pale';
}

export function rankKeys(data: RankData, view: View, theme: Theme): readonly RankKey[] {
  const ink = rankColours(theme);
  const { rows } = standingOf(data, view);
  const chosen: readonly RankKey[] =
    view.states.length === 0 ? [] : [{ label: 'rank:legend.chosen', colour: ink.chosen }];
  if (earlierYear(data, view) !== null) {
    return [
      { label: 'rank:legend.up', colour: ink.up, look: 'line' },
      { label: 'rank:legend.down', colour: ink.down, look: 'dashes' },
      { label: 'rank:legend.steady', colour: 'muted', look: 'line' },
      ...chosen,
    ];
  }
  const isBelow = rows.some(({ value }) => value !== undefined && value < 0);
  const isOther = rows.some(({ year }) => year !== undefined);
  const isOutside = rows.some(({ outside, value }) => outside === true && value !== undefined);
  const keys: readonly (RankKey | null)[] = [
    isBelow ? { label: 'rank:legend.below', colour: ink.below } : null,
    isOther ? { label: 'rank:legend.other', colour: ink.bar, look: 'hatched' } : null,
    ...chosen,
    isOutside ? { label: 'figure:state.outside', colour: ink.chosen, look: 'pale' } : null,
  ];
  return keys.filter((key) => key !== null);
}

/** Of bars alone. */
export function rankNotes(data: RankData, view: View): readonly MessageKey[] {
  const axis = axisOf(data, view);
  if (axis === null || earlierYear(data, view) !== null) return [];
  return [
    ...(axis.kind === 'log' ? (['rank:legend.log'] as const) : []),
    ...(axis.noLog === true ? (['rank:legend.noLog'] as const) : []),
    ...(axis.cuts ? (['rank:legend.cut'] as const) : []),
    'rank:legend.fixed',
  ];
}

/** The ranking's legend for a picture. */
export function legendOfRank(
  data: RankData,
  view: View,
  theme: Theme,
  locale: Locale,
): PictureLegend {
  const samples = rankKeys(data, view, theme).map((key) => sampleOf(key, locale.text(key.label)));
  const lines = rankNotes(data, view).map((key) => locale.text(key));
  return [
    ...(samples.length === 0 ? [] : [{ kind: 'samples' as const, samples }]),
    ...(lines.length === 0 ? [] : [{ kind: 'notes' as const, lines }]),
  ];
}

function sampleOf({ colour, look }: RankKey, label: string): LegendSample {
  switch (look) {
    case 'line':
      return lineSample({ stroke: colour, width: 3 }, label);
    case 'dashes':
      return lineSample({ stroke: colour, width: 3, dash: [7, 3] }, label);
    case 'hatched':
      return swatch({ hatch: colour }, label);
    case 'pale':
      return swatch(colour, label, undefined, 0.6);
    case undefined:
      return swatch(colour, label);
    default:
      return look satisfies never;
  }
}

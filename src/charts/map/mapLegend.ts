/** The map's legend for a picture: from the scale and the words that the legend on the page is made of. */
import type { MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Fill, SceneNode } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { placeOf } from '../_shared/colourScale.ts';
import { coloursOf } from '../_shared/palette.ts';
import { swatch } from '../_shared/picture/swatch.ts';
import type { LegendPart, LegendSample, PictureLegend } from '../_shared/picture/pictureLegend.ts';
import type { Theme } from '../chart.ts';
import { presidenciesOn } from './eventsOn.ts';
import { histogramOf } from './histogram.ts';
import { isMain, referenceWords } from './legendWords.ts';
import type { IndicatorMap, MapData } from './mapData.ts';
import { membershipKeys } from './membershipKeys.ts';
import { starPath } from './presidencyMarks.ts';
import { referencesOf } from './references.ts';

export function legendOfMap(
  data: MapData,
  view: View,
  theme: Theme,
  locale: Locale,
): PictureLegend {
  return [
    ...(data.kind === 'indicator'
      ? indicatorLegend(data, view, theme, locale)
      : [
          {
            kind: 'samples' as const,
            samples: membershipKeys(data, view, theme).map(({ fill, label, states }) =>
              swatch(fill, locale.say(label), locale.number(states.length)),
            ),
          },
        ]),
    ...(view.events ? [eventLegend(data, view, locale)] : []),
  ];
}

function indicatorLegend(
  data: IndicatorMap,
  view: View,
  theme: Theme,
  locale: Locale,
): PictureLegend {
  const { colours, indicator, unit, bundle } = data;
  if (colours === null) return [];
  const ramp = coloursOf(theme, colours);
  const { missing, others } = histogramOf(data, view);
  const quantity = (value: number): MessageValue => ({ kind: 'quantity', value, unit: unit.id });
  const title = locale.text('legend:title', {
    indicator: { kind: 'indicator', id: indicator.id },
    unit: unit.name[locale.language] ?? unit.id,
  });
  const middle = ramp[Math.floor(ramp.length / 2)] ?? 'land';
  const sample = (fill: Fill, label: string, count: number): LegendSample =>
    swatch(fill, label, locale.number(count));
  return [
    {
      kind: 'classes',
      title:
        bundle.sense === 'none'
          ? title
          : `${title} · ${locale.text(`legend:sense.${bundle.sense}`)}`,
      colours: ramp,
      limits: colours.limits.map((limit) => ({
        text: locale.number(limit, { compact: unit.compact, significant: 4 }),
        main: isMain(colours, limit),
      })),
      pointers: referencesOf(data, view).map((reference) => ({
        place: placeOf(colours, reference.value),
        isHollow: reference.kind === 'world',
        label: locale.say(referenceWords(reference, quantity)),
      })),
      samples: [
        ...(view.nearest
          ? [sample({ hatch: middle }, locale.text('legend:otherYear'), others.length)]
          : []),
        sample({ hatch: 'land' }, locale.text('legend:none'), missing.length),
      ],
    },
  ];
}

function eventLegend(data: MapData, view: View, locale: Locale): LegendPart {
  const glyph = (label: string, ...nodes: readonly SceneNode[]): LegendSample => ({
    label,
    nodes,
    width: 20,
  });
  return {
    kind: 'samples',
    samples: [
      glyph(locale.text('events:legend.one'), {
        type: 'path',
        key: 'pin',
        d: 'M10 2L17 9L10 16L3 9Z',
        fill: 'accent',
      }),
      glyph(
        locale.text('events:legend.many'),
        { type: 'path', key: 'pins', d: 'M10 0L19 9L10 18L1 9Z', fill: 'accent' },
        {
          type: 'text',
          key: 'number',
          x: 10,
          y: 13,
          text: locale.forScene(locale.number(3)),
          anchor: 'center',
          size: 11,
          weight: 600,
          fill: 'surface',
        },
      ),
      ...presidenciesOn(data, view).map(({ organisation, state, start, end }) =>
        glyph(
          locale.text('events:legend.presidency', {
            organisation: { kind: 'organisation', id: organisation },
            state: { kind: 'state', id: state },
            dates: { kind: 'dates', start, end: end ?? null },
          }),
          { type: 'path', key: 'star', d: starPath({ x: 10, y: 9 }, 8.5), fill: 'ink' },
        ),
      ),
    ],
  };
}

import { placeOf } from '../../charts/_shared/colourScale.ts';
import type { ColourScale } from '../../charts/_shared/colourScale.ts';
import { coloursOf } from '../../charts/_shared/palette.ts';
import { histogramOf } from '../../charts/map/histogram.ts';
import { isMain, meaningOf, referenceWords } from '../../charts/map/legendWords.ts';
import type { IndicatorMap } from '../../charts/map/mapData.ts';
import { referencesOf } from '../../charts/map/references.ts';
import type { Reference } from '../../charts/map/references.ts';
import type { MessageValue } from '../../domain/message.ts';
import { Legend } from '../../ui/Legend.tsx';
import type { LegendPointer } from '../../ui/Legend.tsx';
import { LegendKeys } from '../../ui/LegendKeys.tsx';
import type { LegendKey } from '../../ui/LegendKeys.tsx';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { LegendFrame, namesIn } from './LegendFrame.tsx';
import type { LegendItem } from './LegendFrame.tsx';
import { ScaleNote } from './ScaleNote.tsx';
import styles from './IndicatorLegend.module.css';

interface IndicatorLegendProps {
  readonly data: IndicatorMap;
  readonly view: View;
}

/** The classes of the colours as a histogram of the year's states, with what there is to hold them against. */
export function IndicatorLegend({ data, view }: IndicatorLegendProps) {
  const locale = useLocale();
  const { theme } = useAtlas();
  const { colours, indicator, unit, bundle } = data;
  if (colours === null) return null;
  const ramp = coloursOf(theme, colours);
  const histogram = histogramOf(data, view);
  const quantity = (value: number): MessageValue => ({ kind: 'quantity', value, unit: unit.id });
  const classes = histogram.classes.map((states, index): LegendItem => ({
    key: `class-${index}`,
    label: locale.say(meaningOf(colours, index, quantity)),
    states,
  }));
  const keys: LegendItem[] = [
    ...(view.nearest
      ? [{ key: 'other', label: locale.text('legend:otherYear'), states: histogram.others }]
      : []),
    { key: 'missing', label: locale.text('legend:none'), states: histogram.missing },
  ];
  const limits = colours.limits.map((limit) => ({
    text: locale.number(limit, { compact: unit.compact, significant: 4 }),
    main: isMain(colours, limit),
  }));
  return (
    <LegendFrame
      title={locale.text('legend:title', {
        indicator: { kind: 'indicator', id: indicator.id },
        unit: unit.name[locale.language] ?? unit.id,
      })}
      note={
        bundle.sense === 'none' ? null : (
          <span className={styles['sense']}>{locale.text(`legend:sense.${bundle.sense}`)}</span>
        )
      }
      items={[...classes, ...keys]}
    >
      {(light) => (
        <>
          <Legend
            classes={classes.map((item, index) => ({
              key: item.key,
              colour: ramp[index] ?? 'none',
              meaning: namesIn(item, locale),
              count: item.states.length,
              countText: locale.number(item.states.length),
            }))}
            limits={limits}
            pointers={referencesOf(data, view).map((reference) =>
              pointerOf(reference, colours, locale.say(referenceWords(reference, quantity))),
            )}
            light={light}
          >
            <LegendKeys
              keys={keys.map((item) => sampleOf(item, namesIn(item, locale), ramp, locale.number))}
              light={light}
              from={classes.length}
            />
          </Legend>
          <ScaleNote colours={colours} unit={unit} />
        </>
      )}
    </LegendFrame>
  );
}

function pointerOf(reference: Reference, colours: ColourScale, label: string): LegendPointer {
  return {
    key: reference.kind,
    place: placeOf(colours, reference.value),
    shape: reference.kind === 'world' ? 'hollow' : 'full',
    label,
  };
}

function sampleOf(
  item: LegendItem,
  meaning: string,
  ramp: readonly string[],
  number: (value: number) => string,
): LegendKey {
  const isMissing = item.key === 'missing';
  return {
    key: item.key,
    label: item.label,
    meaning,
    count: number(item.states.length),
    hatched: isMissing ? 'missing' : 'marked',
    colour: isMissing ? 'var(--scene-land)' : (ramp[Math.floor(ramp.length / 2)] ?? 'none'),
  };
}

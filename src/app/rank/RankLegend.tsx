import { axisOf } from '../../charts/rank/rankAxis.ts';
import { rankColours } from '../../charts/rank/rankColours.ts';
import type { RankData } from '../../charts/rank/rankData.ts';
import { earlierYear } from '../../charts/rank/rankData.ts';
import { standingOf } from '../../charts/rank/rankStanding.ts';
import { paintOf } from '../../paint/svgAttributes.ts';
import type { Colour } from '../../scene/scene.ts';
import { LegendSamples } from '../../ui/LegendSamples.tsx';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './RankLegend.module.css';

interface RankLegendProps {
  readonly data: RankData;
  readonly view: View;
}

interface Key {
  readonly label: string;
  readonly colour: Colour;
  readonly look?: 'hatched' | 'line' | 'dashes' | 'pale';
}

/** What colours and hatching mean, of those that are to be seen; and what has to be known of the axis. */
export function RankLegend({ data, view }: RankLegendProps) {
  const locale = useLocale();
  const { theme } = useAtlas();
  const ink = rankColours(theme);
  const { rows } = standingOf(data, view);
  const axis = axisOf(data, view);
  const isSlope = earlierYear(data, view) !== null;
  const keys: Key[] = [];
  const add = (is: boolean, key: Key): void => {
    if (is) keys.push(key);
  };
  const chosen = { label: locale.text('rank:legend.chosen'), colour: ink.chosen };
  if (isSlope) {
    add(true, { label: locale.text('rank:legend.up'), colour: ink.up, look: 'line' });
    add(true, { label: locale.text('rank:legend.down'), colour: ink.down, look: 'dashes' });
    add(true, { label: locale.text('rank:legend.steady'), colour: 'muted', look: 'line' });
  } else {
    add(
      rows.some(({ value }) => value !== undefined && value < 0),
      { label: locale.text('rank:legend.below'), colour: ink.below },
    );
    add(
      rows.some(({ year }) => year !== undefined),
      { label: locale.text('rank:legend.other'), colour: ink.bar, look: 'hatched' },
    );
  }
  add(view.states.length > 0, chosen);
  add(!isSlope && rows.some(({ outside, value }) => outside === true && value !== undefined), {
    label: locale.text('figure:state.outside'),
    colour: ink.chosen,
    look: 'pale',
  });
  const notes = [
    ...(axis?.kind === 'log' ? [locale.text('rank:legend.log')] : []),
    ...(axis?.noLog === true ? [locale.text('rank:legend.noLog')] : []),
    ...(axis?.cuts === true ? [locale.text('rank:legend.cut')] : []),
    ...(axis === null ? [] : [locale.text('rank:legend.fixed')]),
  ];
  return (
    <div className={styles['legend']}>
      {keys.length === 0 ? null : (
        <LegendSamples
          label={locale.text('rank:legend.title')}
          samples={keys.map(({ label, colour, look }) => ({
            key: label,
            label,
            colour: paintOf(colour) ?? 'none',
            look,
          }))}
        />
      )}
      {isSlope ? null : <p>{notes.join(' ')}</p>}
    </div>
  );
}

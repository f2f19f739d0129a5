import type { RankData } from '../../charts/rank/rankData.ts';
import { rankKeys, rankNotes } from '../../charts/rank/rankKeys.ts';
import { paintOf } from '../../paint/svgAttributes.ts';
import { LegendSamples } from '../../ui/LegendSamples.tsx';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './RankLegend.module.css';

interface RankLegendProps {
  readonly data: RankData;
  readonly view: View;
}

/** What colours and hatching mean, of those that are to be seen; and what has to be known of the axis. */
export function RankLegend({ data, view }: RankLegendProps) {
  const locale = useLocale();
  const { theme } = useAtlas();
  const keys = rankKeys(data, view, theme);
  const notes = rankNotes(data, view).map((key) => locale.text(key));
  return (
    <div className={styles['legend']}>
      {keys.length === 0 ? null : (
        <LegendSamples
          label={locale.text('rank:legend.title')}
          samples={keys.map(({ label, colour, look }) => ({
            key: label,
            label: locale.text(label),
            colour: paintOf(colour) ?? 'none',
            look,
          }))}
        />
      )}
      {notes.length === 0 ? null : <p>{notes.join(' ')}</p>}
    </div>
  );
}

import { axesOf } from '../../charts/compare/compareLayout.ts';
import type { CompareData, Measure } from '../../charts/compare/compareData.ts';
import { useAtlas } from '../atlasContext.tsx';
import type { Drawn } from '../ChartHost.tsx';
import { axisWords } from '../figure/axisWords.ts';
import { useLocale } from '../localeContext.tsx';
import { Provenance } from '../Provenance.tsx';
import styles from './CompareFoot.module.css';

/** Under the bubbles: how to read them, what they do not say, where the three series come from. */
export function CompareFoot({ data, view }: Drawn<CompareData>) {
  const locale = useLocale();
  const { ui } = useAtlas();
  const axes = axesOf(data, view);
  const measures = [
    ...new Map<string, Measure>(
      [data.y, data.x, data.size].map((measure) => [measure.indicator.id, measure]),
    ).values(),
  ];
  const sources = measures.map(({ indicator, bundle, unit }) => (
    <div key={indicator.id} className={styles['source']}>
      <h2>{locale.value({ kind: 'indicator', id: indicator.id })}</h2>
      <Provenance bundle={bundle} unit={unit} />
    </div>
  ));
  // A slide has room for the bubbles and where they come from.
  if (ui === 'none') return <div className={styles['sources']}>{sources}</div>;
  return (
    <div className={styles['foot']}>
      <ul className={styles['signs']}>
        <li>
          <strong>{locale.text('compare:foot.y')}</strong> {locale.say(axisWords(axes.y, locale))}
        </li>
        <li>
          <strong>{locale.text('compare:foot.x')}</strong> {locale.say(axisWords(axes.x, locale))}
        </li>
        <li>{locale.text('compare:foot.size')}</li>
        <li>{locale.text('compare:foot.caution')}</li>
      </ul>
      {sources}
    </div>
  );
}

import type { RankData } from '../../charts/rank/rankData.ts';
import type { View } from '../../view/view.ts';
import { Provenance } from '../Provenance.tsx';
import styles from './RankFoot.module.css';
import { RankLegend } from './RankLegend.tsx';

interface RankFootProps {
  readonly data: RankData;
  readonly view: View;
}

/** Under the bars: what is meant by what is not a plain bar, and where the values come from. */
export function RankFoot({ data, view }: RankFootProps) {
  return (
    <div className={styles['foot']}>
      <RankLegend data={data} view={view} />
      <Provenance bundle={data.bundle} unit={data.unit} />
    </div>
  );
}

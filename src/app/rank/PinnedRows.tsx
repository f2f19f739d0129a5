import { standingOf } from '../../charts/rank/rankStanding.ts';
import type { RankData } from '../../charts/rank/rankData.ts';
import { valueWithYear } from '../../charts/rank/rankWords.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './PinnedRows.module.css';

interface PinnedRowsProps {
  readonly data: RankData;
  readonly view: View;
}

/** The chosen states with their places, wherever in a long ranking their bars are. */
export function PinnedRows({ data, view }: PinnedRowsProps) {
  const locale = useLocale();
  const { rows } = standingOf(data, view);
  const chosen = rows.filter(({ id }) => view.states.includes(id));
  return (
    <ul className={styles['pinned']} aria-label={locale.text('rank:pinned')}>
      {chosen.map((row) => (
        <li key={row.id}>
          <b>{locale.value({ kind: 'state', id: row.id })}</b>{' '}
          <span>
            {row.value === undefined
              ? locale.text('figure:value.noneShort')
              : row.rank === undefined
                ? locale.value(valueWithYear(data, row))
                : locale.text('rank:row', { rank: row.rank, value: valueWithYear(data, row) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

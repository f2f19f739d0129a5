import { memo, useCallback, useMemo } from 'react';
import { coverageOf } from '../../charts/table/tableData.ts';
import type { TableData, TableYears } from '../../charts/table/tableData.ts';
import type { Year } from '../../domain/time.ts';
import type { View, ViewPatch } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { TimeControl } from '../time/TimeControl.tsx';

interface TableTimeProps {
  readonly data: TableData;
  readonly view: Pick<View, 'states' | 'tdir'>;
  readonly years: TableYears;
}

/** The year of the table, or the last of its years: the others go with it. */
export const TableTime = memo(function TableTime({ data, view, years }: TableTimeProps) {
  const locale = useLocale();
  const { states } = view;
  const { first, last } = data.times;
  const counts = useMemo(() => coverageOf(data, states), [data, states]);
  const length = years.to - years.from;
  const toPatch = useCallback(
    (year: Year): ViewPatch => ({
      time: length === 0 ? year : { from: Math.max(first, year - length), to: year },
    }),
    [first, length],
  );
  return (
    <TimeControl
      first={first}
      last={last}
      year={years.to}
      direction={view.tdir === 'rtl' ? 'rtl' : 'ltr'}
      counts={counts}
      toPatch={toPatch}
    >
      <p>
        {locale.text('map:coverage.values', {
          count: { kind: 'count', value: counts[years.to - first] ?? 0 },
          year: { kind: 'year', year: years.to },
        })}
      </p>
    </TimeControl>
  );
});

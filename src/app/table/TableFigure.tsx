import { useCallback, useDeferredValue, useId, useMemo, useState } from 'react';
import { tableScene } from '../../charts/_shared/picture/tableScene.ts';
import { joinTable, tableBundles, yearsIn } from '../../charts/table/tableData.ts';
import type { TableData } from '../../charts/table/tableData.ts';
import { describeTable, timeValue } from '../../charts/table/tableWords.ts';
import { useBundles } from '../../data/useData.ts';
import type { Message } from '../../domain/message.ts';
import { sortOf } from '../../view/scope.ts';
import { useViewStore } from '../../view/useView.ts';
import type { Sort, View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { readerOf } from '../bundleReader.ts';
import { Failure } from '../Failure.tsx';
import { FigureTable } from '../FigureTable.tsx';
import { FigureActions } from '../figure/FigureActions.tsx';
import { useOffer } from '../figure/offer.ts';
import { inOrder } from '../inOrder.ts';
import { useMeasure } from '../measureText.ts';
import { useHeld } from '../useHeld.ts';
import { useLocale } from '../localeContext.tsx';
import { Provenance } from '../Provenance.tsx';
import { TableChoices } from './TableChoices.tsx';
import styles from './TableFigure.module.css';
import { TableTime } from './TableTime.tsx';
import { useTable } from './useTable.ts';
import type { ShownTable } from './useTable.ts';

/** More cells than these are drawn a moment after the year, which never waits for them. */
const cellsAtOnce = 1500;

/** The values themselves, as a figure of the public contract whose drawing is the table. */
export function TableFigure({ view }: { readonly view: View }) {
  const locale = useLocale();
  const store = useViewStore();
  const { ui } = useAtlas();
  const hasAll = ui === null || ui === 'full';
  const scope = useId();
  const [exact, setExact] = useState(false);
  const bundles = useBundles(tableBundles(view));
  const joined = useJoined(bundles.state === 'ready' ? bundles.value : null, view);
  const failed = bundles.state === 'failed';
  const { data, view: known } = useDrawable(joined, view, failed);
  const later = useDeferredValue(known);
  const [size, setSize] = useState(0);
  const shownView = size > cellsAtOnce && later.indicators === known.indicators ? later : known;
  const shown = useTable(data, shownView, exact);
  const { time, indicators: columns } = known;
  const now = useMemo(
    () => (data === null ? null : yearsIn(data, { time, indicators: columns })),
    [data, time, columns],
  );
  const marks = shown === null ? 0 : shown.table.rows.length * (shown.table.columns.length - 1);
  if (marks !== size) setSize(marks);
  const isReady = joined !== null && shown !== null && shownView === view;
  const { indicators, sort } = view;
  const by = useMemo(
    () => sortOf({ indicators, sort } as View, { page: 'table' }),
    [indicators, sort],
  );
  const onSort = useCallback(
    (column: Sort['by']) => store.update((before) => ({ sort: nextSort(before, column) })),
    [store],
  );
  const onUnpin = useCallback(
    (key: string) =>
      store.update(({ states }) => ({ states: states.filter((state) => state !== key) })),
    [store],
  );
  const measure = useMeasure();
  const offer = useOffer(() =>
    bundles.state !== 'ready' || shown === null || data === null
      ? null
      : {
          figure: 'table',
          view: shownView,
          shown: { time: shown.years.text },
          sentences: linesOf(data, shownView, shown).map((line) => locale.say(line)),
          lines: () => linesOf(data, shownView, shown),
          bundles: bundles.value,
          table: () => shown.table,
          draw: ({ width }) =>
            tableScene({ ...shown.table, rows: inOrder(shown.table.rows) }, width, {
              locale,
              measure,
            }),
        },
  );
  return (
    <figure
      className={styles['figure']}
      data-figure="table"
      data-ready={failed || isReady ? 'true' : 'false'}
      data-error={failed ? bundles.error.file : undefined}
      data-time={now?.text}
      data-painter="svg"
      data-marks={marks}
      aria-labelledby={`${scope}-caption`}
    >
      <h1 className={styles['title']}>
        {now === null
          ? locale.text('site:pages.table.title')
          : locale.text('table:title', { time: timeValue(now) })}
      </h1>
      <figcaption id={`${scope}-caption`} className={styles['caption']}>
        {shown === null || data === null
          ? null
          : linesOf(data, shownView, shown)
              .map((line) => locale.say(line))
              .join(' ')}
      </figcaption>
      {hasAll ? (
        <TableChoices
          data={data}
          years={now}
          table={shown?.table ?? null}
          exact={exact}
          onExact={setExact}
        />
      ) : null}
      {data === null || now === null || ui === 'none' ? null : (
        <TableTime data={data} view={known} years={now} />
      )}
      {failed ? (
        <Failure locale={locale} file={bundles.error.file} onRetry={bundles.retry} />
      ) : null}
      {shown === null ? null : (
        <div className={styles['rows']} data-panes={1}>
          <FigureTable table={shown.table} sort={by} onSort={onSort} onUnpin={onUnpin} whole />
        </div>
      )}
      {hasAll && (failed || shown !== null) ? <FigureActions offer={offer} /> : null}
      {data === null ? null : (
        <div className={styles['sources']} data-part="foot">
          {data.indicators.map(({ entry, bundle, unit }) => (
            <div key={entry.id} className={styles['source']}>
              <strong>{locale.value({ kind: 'indicator', id: entry.id })}</strong>
              <Provenance bundle={bundle} unit={unit} />
            </div>
          ))}
        </div>
      )}
    </figure>
  );
}

/** The other way where it is sorted by that column already; else numbers from the highest, names from the first. */
function nextSort(view: View, by: Sort['by']): Sort {
  const { by: now, descending } = sortOf(view, { page: 'table' });
  return { by, descending: now === by ? !descending : by !== 'name' };
}

/**
 * What can be shown: the values with their view, or while others are on their way those of before, so that another column
 * never blanks the page.
 */
function useDrawable(
  joined: TableData | null,
  view: View,
  failed: boolean,
): { readonly data: TableData | null; readonly view: View } {
  const present = useMemo(() => ({ data: joined, view }), [joined, view]);
  return useHeld(present, joined === null && !failed);
}

/** The values joined, anew only when a choice that they depend on has changed. */
function useJoined(
  loaded: ReadonlyMap<string, unknown> | null,
  { orgs, within, indicators }: View,
): TableData | null {
  const { catalogue } = useAtlas();
  return useMemo(
    () =>
      loaded === null ? null : joinTable(readerOf(loaded), catalogue, { orgs, within, indicators }),
    [loaded, catalogue, orgs, within, indicators],
  );
}

function linesOf(data: TableData, view: View, shown: ShownTable): readonly Message[] {
  return describeTable(data, view, shown.years, shown.rows, shown.all);
}

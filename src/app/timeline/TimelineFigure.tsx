import { memo, useCallback, useId, useMemo, useRef, useState } from 'react';
import type { Table } from '../../charts/chart.ts';
import { rangeOf } from '../../charts/timeline/timeWindow.ts';
import { timelineChart } from '../../charts/timeline/timeline.ts';
import { timeOf } from '../../charts/timeline/timelineData.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimelineLayout } from '../../charts/timeline/timelineLayout.ts';
import { timeDirection } from '../../charts/timeline/timeScale.ts';
import { useBundles } from '../../data/useData.ts';
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { readerOf } from '../bundleReader.ts';
import { Failure } from '../Failure.tsx';
import { FigureTable } from '../FigureTable.tsx';
import { FigureActions } from '../figure/FigureActions.tsx';
import { useOffer } from '../figure/offer.ts';
import type { FigureOffer } from '../figure/offer.ts';
import { useSheet } from '../figureFrame.ts';
import { useHeld } from '../useHeld.ts';
import { useLocale } from '../localeContext.tsx';
import { useMeasure } from '../measureText.ts';
import { onDemand } from '../onDemand.tsx';
import { drawingOf } from './drawLanes.ts';
import { OverviewStrip } from './OverviewStrip.tsx';
import { ReaderList } from './ReaderList.tsx';
import { RollCursor } from './RollCursor.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineChoices } from './TimelineChoices.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';
import { TimelineStage } from './TimelineStage.tsx';
import { ZoomTools } from './ZoomTools.tsx';
import { useFolds } from './useFolds.ts';
import { useFollowing } from './useFollowing.ts';
import { useButTime, useFirstLater, useTold } from './useRested.ts';
import { useTimeWindow } from './useTimeWindow.ts';
import frame from '../figure/FigureFrame.module.css';
import styles from './TimelineFigure.module.css';

/** As high as a window has room for under the headline and the choices; lanes are set closer or wider to fit, within reason. */
function heightOf(width: number, windowHeight: number): number {
  return width < 620 ? 100_000 : Math.max(windowHeight - 330, 420);
}

// Asked for by a key or a click, so fetched by it.
const KeysHelp = onDemand(
  async () => (await import('./TimelineKeysHelp.tsx')).TimelineKeysHelp,
  ['timelineKeys'],
);

const Panel = memo(TimelinePanel);
const Choices = memo(TimelineChoices);
const Reader = memo(ReaderList);
const Strip = memo(OverviewStrip);
const Cursor = memo(RollCursor);
const Tools = memo(ZoomTools);
const Legend = memo(TimelineLegend);

/**
 * The timeline as a figure of the public contract. Its drawing follows the hand in the frame of the movement; the address,
 * the caption, the list for screen readers and the table follow when the hand rests, and `data-ready` says when they have.
 */
export function TimelineFigure({ view }: { readonly view: View }) {
  const locale = useLocale();
  const scope = useId();
  const bundles = useBundles(timelineChart.bundles());
  const { ui } = useAtlas();
  const hasAll = ui === null || ui === 'full';
  const { size, ref } = useSheet(heightOf, ui);
  const [showTable, setShowTable] = useState(false);
  const [showKeys, setShowKeys] = useState(false);
  const openKeys = useCallback(() => setShowKeys(true), []);
  const closeKeys = useCallback(() => setShowKeys(false), []);
  const toggleTable = useCallback(() => setShowTable((shown) => !shown), []);
  const data = useFirstLater(useJoined(bundles.state === 'ready' ? bundles.value : null, view));
  const { folds, setFold } = useFolds(view, data);
  const { group, order, second } = view;
  const dense = ui === 'none';
  const layout = useMemo(
    () =>
      data === null || size === null
        ? null
        : timelineChart.layout(data, { group, order, second }, { ...size, locale, folds, dense }),
    [data, size, group, order, second, locale, folds, dense],
  );
  const { window, settled, control } = useTimeWindow(data, view.time);
  // Under a hand that moves the drawing only the drawing changes, whatever is being written to the address.
  const choosing = useButTime(view, settled);
  const resting = useHeld(window, !settled && window !== null);
  const [lit, setLit] = useState<string | null>(null);
  const told = useTold(view, data, layout, settled);
  const [whole, setWhole] = useState<Whole | null>(null);
  const onWhole = useCallback(
    (of: TimelineLayout, time: View['time']) => setWhole({ layout: of, time }),
    [],
  );
  const isListed = whole?.layout === told.layout && whole?.time === told.view.time;
  const failed = bundles.state === 'failed';
  const drawn = data !== null && layout !== null && window !== null;
  const figure = useRef<HTMLElement>(null);
  useFollowing(control, (now) => {
    if (figure.current === null) return;
    const shown = !drawn
      ? undefined
      : settled
        ? timelineChart.shown(data, view).time
        : timeOf(data, { time: rangeOf(now) }).text;
    if (shown === undefined) delete figure.current.dataset['time'];
    else if (figure.current.dataset['time'] !== shown) figure.current.dataset['time'] = shown;
  });
  const measure = useMeasure();
  const offer = useOffer(() =>
    bundles.state !== 'ready' || told.data === null
      ? null
      : {
          figure: 'timeline',
          view: told.view,
          shown: timelineChart.shown(told.data, told.view),
          ...wordsOf(told.data, told.view, locale),
          bundles: bundles.value,
          sheet: size,
          table: tableOf(told.data, told.view, locale),
          draw: drawingOf(told.data, told.view, { locale, folds, measure }),
        },
  );
  return (
    <figure
      ref={figure}
      className={frame['figure']}
      data-figure="timeline"
      data-ready={(drawn && settled && told.isPresent && isListed) || failed ? 'true' : 'false'}
      data-error={failed ? bundles.error.file : undefined}
      data-focus={view.focus ?? undefined}
      data-painter="canvas"
      data-marks={drawn ? undefined : 0}
      aria-labelledby={`${scope}-caption`}
    >
      <h1 className={frame['title']}>{locale.text('timeline:title')}</h1>
      <Caption id={`${scope}-caption`} data={told.data} view={told.view} />
      {hasAll ? (
        <Choices view={choosing} data={data} showTable={showTable} onTable={toggleTable} />
      ) : null}
      <div className={frame['body']} data-panes={1} data-aside="true">
        <div className={frame['pane']}>
          {dense ? null : (
            <div className={`${frame['time']} ${styles['overview']}`}>
              {drawn ? (
                <Strip data={data} view={choosing} window={resting ?? window} control={control} />
              ) : null}
            </div>
          )}
          <div className={`${frame['stage']} ${dense ? styles['fitted'] : ''}`} ref={ref}>
            {drawn ? (
              <TimelineStage
                data={data}
                layout={layout}
                view={choosing}
                control={control}
                folds={folds}
                lit={lit}
                onLit={setLit}
                onFold={setFold}
              >
                <Cursor data={data} layout={layout} view={choosing} control={control} />
                {told.data === null || told.layout === null ? null : (
                  <Reader
                    data={told.data}
                    layout={told.layout}
                    time={told.view.time}
                    direction={timeDirection(view, locale)}
                    control={control}
                    onLit={setLit}
                    onKeys={openKeys}
                    onWhole={onWhole}
                  />
                )}
              </TimelineStage>
            ) : null}
            {failed ? (
              <Failure locale={locale} file={bundles.error.file} onRetry={bundles.retry} />
            ) : null}
          </div>
          {drawn && hasAll ? (
            <Tools data={data} view={choosing} control={control} onKeys={openKeys} />
          ) : null}
        </div>
        <div className={frame['aside']} data-part="aside">
          {told.data === null ? null : hasAll ? (
            <Panel data={told.data} view={told.view} />
          ) : (
            <Legend />
          )}
        </div>
      </div>
      {hasAll ? <FigureActions offer={offer} /> : null}
      {showKeys ? <KeysHelp onClose={closeKeys} /> : null}
      {told.data === null || !showTable ? null : (
        <FigureTable table={timelineChart.table(told.data, told.view, locale)} />
      )}
    </figure>
  );
}

function wordsOf(
  data: TimelineData,
  view: View,
  locale: Locale,
): Pick<FigureOffer, 'sentences' | 'lines'> {
  const lines = timelineChart.describe(data, view);
  return { sentences: lines.map((line) => locale.say(line)), lines: () => lines };
}

function tableOf(data: TimelineData, view: View, locale: Locale): () => Table {
  return () => timelineChart.table(data, view, locale);
}

/** The facts joined, anew only when a choice that they depend on has changed. */
function useJoined(
  loaded: ReadonlyMap<string, unknown> | null,
  { orgs, within, states, types, q, sure }: View,
): TimelineData | null {
  const { catalogue } = useAtlas();
  return useMemo(
    () =>
      loaded === null
        ? null
        : timelineChart.join(readerOf(loaded), catalogue, { orgs, within, states, types, q, sure }),
    [loaded, catalogue, orgs, within, states, types, q, sure],
  );
}

/** What the list for readers is complete for. */
interface Whole {
  readonly layout: TimelineLayout;
  readonly time: View['time'];
}

const Caption = memo(function Caption(props: {
  readonly id: string;
  readonly data: TimelineData | null;
  readonly view: View;
}) {
  const locale = useLocale();
  const { id, data, view } = props;
  return (
    <figcaption id={id} className={frame['caption']}>
      {data === null
        ? null
        : timelineChart
            .describe(data, view)
            .map((line) => locale.say(line))
            .join(' ')}
    </figcaption>
  );
});

import { memo, useCallback, useDeferredValue, useId, useMemo, useState } from 'react';
import type { Folds } from '../../charts/timeline/lanes.ts';
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
import { useTimeWindow } from './useTimeWindow.ts';
import { groupOfFocus } from './windowOfFocus.ts';
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
  const data = useJoined(bundles.state === 'ready' ? bundles.value : null, view);
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
  // Nothing to choose from changes under a hand that moves the drawing, whatever is being written to the address.
  const choosing = useButTime(view, settled);
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
  const shown =
    data === null || window === null
      ? undefined
      : settled
        ? timelineChart.shown(data, view).time
        : timeOf(data, { time: rangeOf(window) }).text;
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
      className={frame['figure']}
      data-figure="timeline"
      data-ready={(drawn && settled && told.isPresent && isListed) || failed ? 'true' : 'false'}
      data-error={failed ? bundles.error.file : undefined}
      data-time={shown}
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
                <OverviewStrip data={data} view={view} window={window} control={control} />
              ) : null}
            </div>
          )}
          <div className={frame['stage']} ref={ref}>
            {drawn ? (
              <TimelineStage
                data={data}
                layout={layout}
                view={view}
                window={window}
                control={control}
                folds={folds}
                lit={lit}
                onLit={setLit}
                onFold={setFold}
              >
                <RollCursor data={data} layout={layout} view={view} window={window} />
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
            <ZoomTools data={data} view={view} control={control} onKeys={openKeys} />
          ) : null}
        </div>
        <div className={frame['aside']} data-part="aside">
          {told.data === null ? null : hasAll ? (
            <Panel data={told.data} view={told.view} />
          ) : (
            <TimelineLegend />
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

/** What the reader folded by hand, forgotten when the lanes are of something else. */
function useFolds(
  view: View,
  data: TimelineData | null,
): {
  readonly folds: Folds;
  readonly setFold: (key: string, folded: boolean) => void;
} {
  const about = `${view.group} ${view.orgs === 'all' ? 'all' : view.orgs.join('.')}`;
  const [byHand, setByHand] = useState<{ readonly about: string; readonly folds: Folds }>({
    about,
    folds: noFolds,
  });
  const ours = byHand.about === about ? byHand.folds : noFolds;
  const opened = data === null ? null : groupOfFocus(data, view);
  // What is in focus is to be seen, unless the reader has folded it away.
  const folds = useMemo(
    () => (opened === null || ours.has(opened) ? ours : new Map(ours).set(opened, false)),
    [ours, opened],
  );
  const setFold = useCallback(
    (key: string, folded: boolean) =>
      setByHand((last) => ({
        about,
        folds: new Map(last.about === about ? last.folds : noFolds).set(key, folded),
      })),
    [about],
  );
  return { folds, setFold };
}

/** The view, in which the time alone may stay behind until it is settled. */
function useButTime(view: View, settled: boolean): View {
  const [kept, keep] = useState(view);
  if (kept === view) return view;
  const keys = Object.keys(view) as (keyof View)[];
  if (!settled && keys.every((key) => key === 'time' || kept[key] === view[key])) return kept;
  keep(view);
  return view;
}

/** What the list for readers is complete for. */
interface Whole {
  readonly layout: TimelineLayout;
  readonly time: View['time'];
}

const noFolds: Folds = new Map();

interface Told {
  readonly view: View;
  readonly data: TimelineData | null;
  readonly layout: TimelineLayout | null;
}

/** What words are made of: the present, a moment later, and not while a hand moves the drawing. */
function useTold(
  view: View,
  data: TimelineData | null,
  layout: TimelineLayout | null,
  settled: boolean,
): Told & { readonly isPresent: boolean } {
  const [rested, setRested] = useState<Told>({ view, data, layout });
  const present = useMemo(() => ({ view, data, layout }), [view, data, layout]);
  if (settled && rested !== present) setRested(present);
  const told = useDeferredValue(rested);
  return { ...told, isPresent: told === present };
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

import { lazy, Suspense, useDeferredValue, useId, useMemo, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { ChartDef, Frame, Needs, Sheet } from '../charts/chart.ts';
import { createStages } from '../charts/stages.ts';
import type { MessageValue } from '../domain/message.ts';
import { SceneSvg } from '../paint/svg.tsx';
import { atRest, marksOf } from '../scene/scene.ts';
import type { Camera, Scene } from '../scene/scene.ts';
import { useIsStepping } from '../view/useView.ts';
import type { View } from '../view/view.ts';
import { useAtlas } from './atlasContext.tsx';
import styles from './ChartHost.module.css';
import { readerOf } from './bundleReader.ts';
import { onDemand } from './onDemand.tsx';
import { Failure } from './Failure.tsx';
import { FigureActions } from './figure/FigureActions.tsx';
import { useOffer } from './figure/offer.ts';
import { useSheet } from './figureFrame.ts';
import type { SheetHeight } from './figureFrame.ts';
import { useLocale } from './localeContext.tsx';
import { useHeld } from './useHeld.ts';
import { useMeasure } from './measureText.ts';
import { CameraProvider, useCamera } from './useCamera.ts';
import type { CameraControl, Spot } from './useCamera.ts';
import { useNeeds } from './useNeeds.ts';
import { useRefining } from './useRefining.ts';
import type { ComparedPane as ComparedPaneType } from './ComparedPane.tsx';

// Asked for by a click, so fetched by it.
const FigureTable = onDemand(async () => (await import('./FigureTable.tsx')).FigureTable);
const ComparedPane = lazy(async () => ({
  default: (await import('./ComparedPane.tsx')).ComparedPane,
})) as typeof ComparedPaneType;

/** What the parts around a drawing may build on. */
export interface Drawn<Data> {
  readonly data: Data;
  readonly view: View;
}

/** What stands over a drawing has its scene, and may move its camera. */
export interface OverProps<Data> extends Drawn<Data> {
  readonly scene: Scene;
  readonly control: CameraControl;
  /** The same drawing through another camera, on another sheet; not of a second of two. */
  readonly look?: (camera: Camera, sheet: Sheet) => Scene;
  /** Where a thing is on the sheet at rest, as the chart has it. */
  readonly spotOf?: (id: string) => Spot | null;
}

/**
 * The places around a drawing. `Over` and `Time` follow every step at once; the others when the reader pauses, so that
 * a long list never holds up the picture. All are components with no props of their own, so that nothing is drawn again in vain.
 */
export interface ChartParts<Data> {
  /** Above the headline; there before the data is. */
  readonly Title?: ComponentType<{ readonly drawn: Drawn<Data> | null }>;
  /** Over the drawing, at its own coordinates: pointer, tooltip. */
  readonly Over?: ComponentType<OverProps<Data>>;
  /** Right under the drawing: the control of time. */
  readonly Time?: ComponentType<Drawn<Data>>;
  /** Under a second drawing, where its colours mean something else. */
  readonly Legend?: ComponentType<Drawn<Data>>;
  /** Under that: legend, sources. */
  readonly Foot?: ComponentType<Drawn<Data>>;
  /** Beside the drawing. */
  readonly Aside?: ComponentType<Drawn<Data>>;
}

interface ChartHostProps<D extends keyof View, L extends keyof View, Data, Layout> {
  readonly chart: ChartDef<D, L, Data, Layout>;
  readonly view: View;
  readonly heightOf: SheetHeight;
  readonly parts?: ChartParts<Data>;
  /** Under the headline: what can be chosen. */
  readonly choices?: ReactNode;
  readonly showTable?: boolean;
  /** What a second drawing beside the first shows; `null` for one alone. */
  readonly compared?: View | null;
}

const noNeeds: Needs = { bundles: [], parts: [] };

/** Before the sheet is measured. */
const noSheet: Sheet = { width: 1, height: 1 };

/**
 * A figure: fetches what the chart needs, runs its stages, paints its scene and carries the attributes of the public
 * contract. It knows no chart; everything particular comes in through the definition and the parts.
 */
export function ChartHost<D extends keyof View, L extends keyof View, Data, Layout>(
  props: ChartHostProps<D, L, Data, Layout>,
) {
  const { chart, view, heightOf, parts = {}, choices, showTable = false, compared = null } = props;
  const locale = useLocale();
  const { catalogue, theme, ui } = useAtlas();
  const hasAll = ui === null || ui === 'full';
  const { Title, Over, Legend, Foot } = parts;
  const Time = ui === 'none' ? undefined : parts.Time;
  // Without the list beside a drawing its colours are still to be read.
  const Aside = hasAll ? parts.Aside : Legend;
  const scope = useId();
  const [stages] = useState(() => createStages(chart));
  const bundles = useNeeds({ bundles: chart.bundles(view), parts: chart.parts?.(view) ?? [] });
  const { size: measured, ref: stage } = useSheet(heightOf, ui);
  const label = useMemo(
    () => (value: MessageValue) => locale.forScene(locale.value(value)),
    [locale],
  );

  const measure = useMeasure();

  const joined =
    bundles.state === 'ready' ? stages.data(readerOf(bundles.value), catalogue, view) : null;
  const failed = bundles.state === 'failed';
  const drawn = failed ? null : stages.drawable(joined, view, locale.language);
  const data = drawn?.data ?? null;
  const seen = drawn?.view ?? view;
  const layout = data === null || measured === null ? null : stages.layout(data, seen, measured);
  const size = measured ?? noSheet;
  const rest = layout === null ? atRest : stages.camera(layout, seen, size);
  const spotOf = (id: string): Spot | null =>
    layout === null ? null : (chart.spot?.(layout, id) ?? null);
  const { camera, control } = useCamera({
    rest,
    zoom: seen.zoom,
    sheet: size,
    zoomOf: (next) => (layout === null ? null : (chart.zoom?.(layout, next, size) ?? null)),
    spotOf,
  });
  const [detail, setDetail] = useState(0);
  const frame: Frame | null =
    measured === null ? null : { ...measured, theme, camera, label, measure, detail };
  const scene = data === null || frame === null ? null : stages.scene(data, seen, frame);
  const look = (next: Camera, sheet: Sheet): Scene =>
    layout === null || data === null || frame === null
      ? { ...sheet, camera: next, nodes: [] }
      : chart.scene(layout, data, seen, { ...frame, ...sheet, camera: next });
  const finer = useNeeds(chart.finer?.(view) ?? noNeeds);
  useRefining(
    scene,
    (hasTime) => {
      if (layout === null || frame === null || finer.state !== 'ready') return 'nothing';
      if (finer.value.size === 0) return 'nothing';
      return chart.refine?.(layout, readerOf(finer.value), frame, hasTime) ?? 'nothing';
    },
    setDetail,
    finer.state,
  );
  const shown = data === null ? null : chart.shown(data, seen);
  const later = useDeferredValue(useHeld(drawn, useIsStepping()));
  const lines = drawn === null ? [] : chart.describe(drawn.data, drawn.view);
  const sentences = lines.map((line) => locale.say(line));

  const offer = useOffer(() => {
    if (bundles.state !== 'ready' || data === null || shown === null) return null;
    return {
      figure: chart.id,
      view: seen,
      shown,
      sentences,
      lines: () => lines,
      bundles: bundles.value,
      sheet: measured,
      table: () => chart.table(data, seen),
      draw: ({ width, height }, asTheme) => {
        const least = chart.leastHeight?.(data, seen, width) ?? 0;
        const sheet = { width, height: Math.max(height, least) };
        const anew = chart.layout(data, seen, sheet);
        const looked = chart.camera?.(anew, seen, sheet) ?? atRest;
        const on = { ...sheet, theme: asTheme, camera: looked, label, measure };
        // As fine as on the page, at once: nobody's hand is on it.
        if (finer.state === 'ready' && finer.value.size > 0) {
          chart.refine?.(anew, readerOf(finer.value), on, () => true);
        }
        return chart.scene(anew, data, seen, on);
      },
    };
  });
  return (
    <CameraProvider value={control}>
      <figure
        className={styles['figure']}
        data-figure={chart.id}
        data-ready={failed || (scene !== null && joined !== null) ? 'true' : 'false'}
        data-error={failed ? bundles.error.file : undefined}
        data-time={shown?.time}
        data-indicator={shown?.indicator}
        data-form={shown?.form}
        data-focus={shown?.focus}
        data-painter="svg"
        data-marks={scene === null ? 0 : marksOf(scene).length}
        aria-labelledby={`${scope}-caption`}
      >
        {Title === undefined ? null : <Title drawn={drawn} />}
        <figcaption id={`${scope}-caption`} className={styles['caption']}>
          {sentences.join(' ')}
        </figcaption>
        {hasAll ? choices : null}
        <div
          className={styles['body']}
          data-aside={Aside !== undefined && compared === null}
          data-panes={compared === null ? 1 : 2}
        >
          <div className={styles['pane']}>
            {compared === null || data === null || chart.title === undefined ? null : (
              <p className={styles['paneTitle']}>{locale.say(chart.title(data, seen))}</p>
            )}
            <div
              className={styles['stage']}
              ref={stage}
              style={{ blockSize: ui === 'none' ? '100%' : measured?.height }}
            >
              {scene === null || drawn === null ? null : (
                <>
                  <SceneSvg
                    scene={scene}
                    scope={scope.replaceAll(/\W/g, '')}
                    label={sentences.join(' ')}
                  />
                  {Over === undefined ? null : (
                    <Over {...drawn} scene={scene} control={control} look={look} spotOf={spotOf} />
                  )}
                </>
              )}
              {failed ? (
                <Failure locale={locale} file={bundles.error.file} onRetry={bundles.retry} />
              ) : null}
            </div>
          </div>
          <Suspense>
            {compared === null || frame === null ? null : (
              <ComparedPane
                chart={chart}
                view={compared}
                frame={frame}
                control={control}
                Over={Over}
                Legend={compared.indicator === view.indicator ? undefined : Legend}
              />
            )}
          </Suspense>
          {drawn === null || Time === undefined ? null : (
            <div className={styles['time']}>
              <Time {...drawn} />
            </div>
          )}
          {Aside === undefined || compared !== null ? null : (
            // Its place is kept from the start: what stands beside it does not move when it comes.
            <div className={styles['aside']} data-part="aside">
              {later === null ? null : <Aside {...later} />}
            </div>
          )}
        </div>
        {hasAll ? <FigureActions offer={offer} /> : null}
        {later === null || Foot === undefined ? null : (
          <div data-part="foot">
            <Foot {...later} />
          </div>
        )}
        {later === null || !showTable ? null : (
          <FigureTable table={chart.table(later.data, later.view)} />
        )}
      </figure>
    </CameraProvider>
  );
}

import { useId, useMemo, useState } from 'react';
import type { ComponentType } from 'react';
import type { ChartDef, Frame } from '../charts/chart.ts';
import { createStages } from '../charts/stages.ts';
import { SceneSvg } from '../paint/svg.tsx';
import type { View } from '../view/view.ts';
import { useAtlas } from './atlasContext.tsx';
import { readerOf } from './bundleReader.ts';
import type { Drawn, OverProps } from './ChartHost.tsx';
import styles from './ChartHost.module.css';
import { Failure } from './Failure.tsx';
import { useLocale } from './localeContext.tsx';
import type { CameraControl } from './useCamera.ts';
import { useNeeds } from './useNeeds.ts';

interface ComparedPaneProps<D extends keyof View, L extends keyof View, Data, Layout> {
  readonly chart: ChartDef<D, L, Data, Layout>;
  /** The view of the first pane but for what is compared. */
  readonly view: View;
  /** The first pane's sheet and camera: both move together. */
  readonly frame: Frame;
  readonly control: CameraControl;
  readonly Over?: ComponentType<OverProps<Data>> | undefined;
  /** What its colours mean, where they mean something else than those of the first. */
  readonly Legend?: ComponentType<Drawn<Data>> | undefined;
}

/** The second of two drawings side by side: the same chart, sheet and camera; another time or another indicator. */
export function ComparedPane<D extends keyof View, L extends keyof View, Data, Layout>(
  props: ComparedPaneProps<D, L, Data, Layout>,
) {
  const { chart, view, frame, control, Over, Legend } = props;
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const scope = useId();
  const [stages] = useState(() => createStages(chart));
  const bundles = useNeeds({ bundles: chart.bundles(view), parts: chart.parts?.(view) ?? [] });
  const data =
    bundles.state === 'ready' ? stages.data(readerOf(bundles.value), catalogue, view) : null;
  const drawn = useMemo(() => (data === null ? null : { data, view }), [data, view]);
  const scene = data === null ? null : stages.scene(data, view, frame);
  const shown = data === null ? null : chart.shown(data, view);
  const words =
    data === null
      ? ''
      : chart
          .describe(data, view)
          .map((line) => locale.say(line))
          .join(' ');
  return (
    <div
      className={styles['pane']}
      data-pane="compare"
      data-time={shown?.time}
      data-indicator={shown?.indicator}
    >
      <p className={styles['paneTitle']}>
        {data === null || chart.title === undefined ? '' : locale.say(chart.title(data, view))}
      </p>
      <div className={styles['stage']} style={{ blockSize: frame.height }}>
        {scene === null || drawn === null ? null : (
          <>
            <SceneSvg scene={scene} scope={scope.replaceAll(/\W/g, '')} label={words} />
            {Over === undefined ? null : <Over {...drawn} scene={scene} control={control} />}
          </>
        )}
        {bundles.state === 'failed' ? (
          <Failure locale={locale} file={bundles.error.file} onRetry={bundles.retry} />
        ) : null}
      </div>
      <p className={styles['paneWords']}>{words}</p>
      {drawn === null || Legend === undefined ? null : <Legend {...drawn} />}
    </div>
  );
}

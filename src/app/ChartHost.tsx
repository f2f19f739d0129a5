import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ChartDef, Frame, Table } from '../charts/chart.ts';
import { createStages } from '../charts/stages.ts';
import type { Bundles } from '../charts/chart.ts';
import { useBundles } from '../data/useData.ts';
import { SceneSvg } from '../paint/svg.tsx';
import type { Scene } from '../scene/scene.ts';
import { marksOf } from '../scene/scene.ts';
import type { View } from '../view/view.ts';
import { useAtlas } from './atlasContext.tsx';
import styles from './ChartHost.module.css';
import { Failure } from './Failure.tsx';
import { useSheet } from './figureFrame.ts';
import type { SheetHeight } from './figureFrame.ts';
import { FigureTable } from './FigureTable.tsx';
import { useLocale } from './localeContext.tsx';

/** What the parts around a drawing may build on. */
export interface Drawn<Data> {
  readonly data: Data;
  readonly view: View;
}

interface ChartHostProps<D extends keyof View, L extends keyof View, Data, Layout> {
  readonly chart: ChartDef<D, L, Data, Layout>;
  readonly view: View;
  readonly heightOf: SheetHeight;
  readonly showTable?: boolean;
  /** Above the headline; there before the data is. */
  readonly title?: (drawn: Drawn<Data> | null) => ReactNode;
  /** Under the headline: what can be chosen. */
  readonly choices?: ReactNode;
  /** Over the drawing, at its own coordinates: pointer, tooltip. */
  readonly over?: (drawn: Drawn<Data>, scene: Scene) => ReactNode;
  /** Under it: legend, time, sources. */
  readonly foot?: (drawn: Drawn<Data>) => ReactNode;
  /** Beside it. */
  readonly aside?: (drawn: Drawn<Data>) => ReactNode;
}

/**
 * A figure: fetches what the chart needs, runs its stages, paints its scene and carries the attributes of the public
 * contract. It knows no chart; everything particular comes in through the definition and the four places around it.
 */
export function ChartHost<D extends keyof View, L extends keyof View, Data, Layout>(
  props: ChartHostProps<D, L, Data, Layout>,
) {
  const { chart, view, heightOf, showTable = false, title, choices, over, foot, aside } = props;
  const locale = useLocale();
  const { catalogue, theme } = useAtlas();
  const scope = useId();
  const [stages] = useState(() => createStages(chart));
  const bundles = useBundles(chart.bundles(view));
  const sheet = useSheet(heightOf);

  const data =
    bundles.state === 'ready' ? stages.data(readerOf(bundles.value), catalogue, view) : null;
  const frame: Frame | null = sheet.size === null ? null : { ...sheet.size, theme };
  const scene = data === null || frame === null ? null : stages.scene(data, view, frame);
  const drawn = data === null ? null : { data, view };
  const sentences = data === null ? [] : chart.describe(data, view);
  const table: Table | null = data === null || !showTable ? null : chart.table(data, view);
  const shown = data === null ? null : chart.shown(data, view);
  const failed = bundles.state === 'failed';

  return (
    <figure
      className={styles['figure']}
      data-figure={chart.id}
      data-ready={scene !== null || failed ? 'true' : 'false'}
      data-error={failed ? bundles.error.file : undefined}
      data-time={shown?.time}
      data-indicator={shown?.indicator}
      data-form={shown?.form}
      data-focus={shown?.focus}
      data-painter="svg"
      data-marks={scene === null ? 0 : marksOf(scene).length}
      aria-labelledby={`${scope}-caption`}
    >
      {title?.(drawn)}
      <figcaption id={`${scope}-caption`} className={styles['caption']}>
        {sentences.map((sentence) => (
          <span key={sentence.key}>{locale.say(sentence)} </span>
        ))}
      </figcaption>
      {choices}
      <div className={styles['body']} data-aside={aside !== undefined}>
        <div className={styles['stage']} ref={sheet.ref} style={{ blockSize: sheet.size?.height }}>
          {scene === null || drawn === null ? null : (
            <>
              <SceneSvg
                scene={scene}
                scope={scope.replaceAll(/\W/g, '')}
                label={sentences.map((sentence) => locale.say(sentence)).join(' ')}
              />
              {over?.(drawn, scene)}
            </>
          )}
          {failed ? (
            <Failure locale={locale} file={bundles.error.file} onRetry={bundles.retry} />
          ) : null}
        </div>
        {drawn === null ? null : aside?.(drawn)}
      </div>
      {drawn === null ? null : foot?.(drawn)}
      {table === null ? null : <FigureTable table={table} />}
    </figure>
  );
}

const readers = new WeakMap<ReadonlyMap<string, unknown>, Bundles>();

/** One reader for one set of bundles: stages compare it by identity. */
function readerOf(map: ReadonlyMap<string, unknown>): Bundles {
  const known = readers.get(map);
  if (known !== undefined) return known;
  const reader: Bundles = { get: <T,>(id: string) => map.get(id) as T };
  readers.set(map, reader);
  return reader;
}

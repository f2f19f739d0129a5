import { memo, useLayoutEffect, useMemo, useState } from 'react';
import { networkChart } from '../../charts/network/network.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import { withPins } from '../../charts/network/networkLayout.ts';
import type { NetworkLayout } from '../../charts/network/networkLayout.ts';
import type { Web } from '../../charts/network/web.ts';
import type { View } from '../../view/view.ts';
import { useSheet } from '../figureFrame.ts';
import { useLocale } from '../localeContext.tsx';
import { useMeasure } from '../measureText.ts';
import { NetworkStage } from './NetworkStage.tsx';
import { WebReader } from './WebReader.tsx';
import styles from './GraphForm.module.css';

interface Told {
  readonly data: NetworkData | null;
  readonly web: Web | null;
  readonly view: View;
}

interface GraphFormProps extends Told {
  /** What words are made of: the same, a moment later. */
  readonly told: Told;
  readonly onShown: (form: 'graph') => void;
}

const Reader = memo(WebReader);

/** As high as a window has room for under the headline and the choices. */
function heightOf(width: number, windowHeight: number): number {
  return width < 620
    ? Math.max(420, Math.min(windowHeight - 180, width * 1.45))
    : Math.min(Math.max(windowHeight - 330, 420), width * 0.8);
}

export type Pins = ReadonlyMap<string, readonly [x: number, y: number]>;
const noPins: Pins = new Map();

/** The web as a drawing, with its list for those who do not see it. */
export function GraphForm({ data, web, view, told, onShown }: GraphFormProps) {
  const { size, ref } = useSheet(heightOf);
  const laidOut = useLayout(data, view, size);
  const [pins, setPins] = useState<{ readonly of: NetworkLayout | null; readonly pins: Pins }>({
    of: null,
    pins: noPins,
  });
  // Where the reader has put nodes holds for one layout: in another they would stand anywhere.
  const ours = pins.of === laidOut ? pins.pins : noPins;
  const layout = useMemo(
    () => (laidOut === null ? null : withPins(laidOut, ours)),
    [laidOut, ours],
  );
  const [lit, setLit] = useState<string | null>(null);
  const isDrawn = layout !== null && web !== null;
  useLayoutEffect(() => {
    if (isDrawn) onShown('graph');
  }, [isDrawn, onShown]);
  return (
    <div className={styles['sheet']} ref={ref} style={{ blockSize: size?.height }}>
      {data === null || web === null || layout === null ? null : (
        <NetworkStage
          data={data}
          web={web}
          view={view}
          layout={layout}
          lit={lit}
          onLit={setLit}
          pins={ours}
          onPins={(next) => setPins({ of: laidOut, pins: next })}
        >
          {(camera) =>
            told.data === null || told.web === null ? null : (
              <Reader
                data={told.data}
                web={told.web}
                layout={layout}
                camera={camera}
                onLit={setLit}
              />
            )
          }
        </NetworkStage>
      )}
    </div>
  );
}

function useLayout(
  data: NetworkData | null,
  { focus, to, links }: View,
  size: { readonly width: number; readonly height: number } | null,
): NetworkLayout | null {
  const locale = useLocale();
  const measure = useMeasure();
  return useMemo(
    () =>
      data === null || size === null
        ? null
        : networkChart.layout(data, { focus, to, links }, { ...size, locale, measure }),
    [data, size, focus, to, links, locale, measure],
  );
}

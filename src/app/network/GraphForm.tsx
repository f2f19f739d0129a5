import { memo, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { NetworkData } from '../../charts/network/networkData.ts';
import { emphasisOf } from '../../charts/network/measured.ts';
import type { Measured } from '../../charts/network/measured.ts';
import { layOutNetwork, unplacedIn, withPins } from '../../charts/network/networkLayout.ts';
import type { NetworkLayout } from '../../charts/network/networkLayout.ts';
import type { Web, WebNode } from '../../charts/network/web.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useSheet } from '../figureFrame.ts';
import { useLocale } from '../localeContext.tsx';
import { useMeasure } from '../measureText.ts';
import { NetworkStage } from './NetworkStage.tsx';
import { WebReader } from './WebReader.tsx';
import type { Pilot } from './WebReader.tsx';
import styles from './GraphForm.module.css';

interface Told {
  readonly data: NetworkData | null;
  readonly web: Web | null;
  readonly view: View;
}

interface GraphFormProps extends Told {
  readonly measured: Measured | null;
  /** What words are made of: the same, a moment later. */
  readonly told: Told;
  readonly onPilot: (pilot: Pilot | null) => void;
  readonly onShown: (form: 'graph' | null) => void;
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
export function GraphForm({ data, web, view, measured, told, onPilot, onShown }: GraphFormProps) {
  const { ui } = useAtlas();
  const { size, ref } = useSheet(heightOf, ui);
  const laidOut = useLayout(data, web, view, size);
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
  const emphasis = useMemo(() => (measured === null ? null : emphasisOf(measured)), [measured]);
  const [lit, setLit] = useState<string | null>(null);
  const release = useCallback(
    (id: string) =>
      setPins((last) => {
        const next = new Map(last.pins);
        next.delete(id);
        return { ...last, pins: next };
      }),
    [],
  );
  const [isWhole, setWhole] = useState(false);
  const isDrawn = layout !== null && web !== null && isWhole;
  useLayoutEffect(() => {
    onShown(isDrawn ? 'graph' : null);
  }, [isDrawn, onShown]);
  return (
    <div
      className={styles['sheet']}
      ref={ref}
      style={{ blockSize: ui === 'none' ? '100%' : size?.height }}
    >
      {data === null || web === null || layout === null ? null : (
        <NetworkStage
          data={data}
          web={web}
          view={view}
          layout={layout}
          emphasis={emphasis}
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
                onPilot={onPilot}
                onLit={setLit}
                onRelease={release}
                onWhole={setWhole}
              />
            )
          }
        </NetworkStage>
      )}
    </div>
  );
}

/** Places change with what is asked, not with the day: but for a way that leads through somebody who is not there otherwise. */
function useLayout(
  data: NetworkData | null,
  web: Web | null,
  { focus, to, links }: View,
  size: { readonly width: number; readonly height: number } | null,
): NetworkLayout | null {
  const locale = useLocale();
  const measure = useMeasure();
  const base = useMemo(
    () =>
      data === null || size === null
        ? null
        : layOutNetwork(data, { focus, to, links }, { ...size, locale, measure }),
    [data, size, focus, to, links, locale, measure],
  );
  const others = base === null || web === null ? noNodes : unplacedIn(base, web);
  const key = others.map(({ id }) => id).join(' ');
  return useMemo(
    () =>
      base === null || data === null || size === null || key === ''
        ? base
        : layOutNetwork(data, { focus, to, links }, { ...size, locale, measure }, others),
    // eslint-disable-next-line react/exhaustive-deps -- the key tells one list of others from another
    [base, key],
  );
}

const noNodes: readonly WebNode[] = [];

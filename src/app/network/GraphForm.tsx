import { memo, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { NetworkData } from '../../charts/network/networkData.ts';
import { emphasisOf } from '../../charts/network/measured.ts';
import type { Measured } from '../../charts/network/measured.ts';
import { pinsOf, withoutPin, withPin } from '../../charts/network/pins.ts';
import type { Pins, Place } from '../../charts/network/pins.ts';
import { layOutNetwork, unplacedIn, withPins } from '../../charts/network/networkLayout.ts';
import type { NetworkLayout } from '../../charts/network/networkLayout.ts';
import type { NetworkSheet } from '../../charts/network/spots.ts';
import type { Web, WebNode } from '../../charts/network/web.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useSheet } from '../figureFrame.ts';
import { useLocale } from '../localeContext.tsx';
import { useMeasure } from '../measureText.ts';
import { ArrangeProgress } from './ArrangeProgress.tsx';
import { NetworkStage } from './NetworkStage.tsx';
import { useArrangement } from './useArrangement.ts';
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
  /** Told where everybody is. */
  readonly onLayout: (layout: NetworkLayout | null) => void;
  readonly onPilot: (pilot: Pilot | null) => void;
  readonly onShown: (form: 'graph' | null) => void;
}

const Reader = memo(WebReader);
const noPins: Pins = new Map();

/** As high as a window has room for under the headline and the choices. */
function heightOf(width: number, windowHeight: number): number {
  return width < 620
    ? Math.max(420, Math.min(windowHeight - 180, width * 1.45))
    : Math.min(Math.max(windowHeight - 330, 420), width * 0.8);
}

/** Where a node is while the hand has it: the address hears of it when it is let go. */
interface Moved {
  readonly id: string;
  readonly place: Place;
}

/** The web as a drawing, with its list for those who do not see it. */
export function GraphForm(props: GraphFormProps) {
  const { data, web, view, measured, told, onLayout, onPilot, onShown } = props;
  const { ui } = useAtlas();
  const store = useViewStore();
  const { size, ref } = useSheet(heightOf, ui);
  const locale = useLocale();
  const measure = useMeasure();
  const sheet = useMemo(
    () => (size === null ? null : { ...size, locale, measure }),
    [size, locale, measure],
  );
  const base = useLayout(data, web, view, sheet);
  const { layout: laidOut, share, isSettled } = useArrangement(base, data, web, view, sheet);
  const [moved, setMoved] = useState<Moved | null>(null);
  const pins = useMemo(() => {
    if (size === null) return noPins;
    const put = pinsOf(view.pins, size);
    return moved === null ? put : new Map(put).set(moved.id, moved.place);
  }, [view.pins, size, moved]);
  const layout = useMemo(
    () => (laidOut === null ? null : withPins(laidOut, pins)),
    [laidOut, pins],
  );
  const present = useRef(layout);
  useLayoutEffect(() => {
    present.current = layout;
    onLayout(layout);
  }, [layout, onLayout]);
  const emphasis = useMemo(() => (measured === null ? null : emphasisOf(measured)), [measured]);
  const [lit, setLit] = useState<string | null>(null);
  const onMove = useCallback((id: string, place: Place) => setMoved({ id, place }), []);
  const onPut = useCallback(
    (id: string, place: Place) => {
      setMoved(null);
      if (size !== null) store.update((now) => ({ pins: withPin(now.pins, id, place, size) }));
    },
    [store, size],
  );
  const release = useCallback(
    (id: string) => store.update((now) => ({ pins: withoutPin(now.pins, id) })),
    [store],
  );
  const [isWhole, setWhole] = useState(false);
  const isDrawn = layout !== null && web !== null && isWhole && isSettled;
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
          pins={pins}
          onMove={onMove}
          onPut={onPut}
          onRelease={release}
        >
          {(camera) =>
            told.data === null || told.web === null ? null : (
              <Reader
                data={told.data}
                web={told.web}
                layout={present}
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
      {share === null ? null : <ArrangeProgress share={share} />}
    </div>
  );
}

/** Places change with what is asked, not with the day: but for a way that leads through somebody who is not there otherwise. */
function useLayout(
  data: NetworkData | null,
  web: Web | null,
  { focus, to, links, nodes }: View,
  sheet: NetworkSheet | null,
): NetworkLayout | null {
  const base = useMemo(
    () =>
      data === null || sheet === null
        ? null
        : layOutNetwork(data, { focus, to, links, nodes }, sheet),
    [data, sheet, focus, to, links, nodes],
  );
  const others = base === null || web === null ? noNodes : unplacedIn(base, web);
  const key = others.map(({ id }) => id).join(' ');
  return useMemo(
    () =>
      base === null || data === null || sheet === null || key === ''
        ? base
        : layOutNetwork(data, { focus, to, links, nodes }, sheet, others),
    // eslint-disable-next-line react/exhaustive-deps -- the key tells one list of others from another
    [base, key],
  );
}

const noNodes: readonly WebNode[] = [];

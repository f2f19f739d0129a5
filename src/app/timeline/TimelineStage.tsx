import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import { itemAt } from '../../charts/timeline/itemAt.ts';
import type { Hit } from '../../charts/timeline/itemAt.ts';
import type { Folds } from '../../charts/timeline/lanes.ts';
import { extentOf, panWindow, zoomWindow } from '../../charts/timeline/timeWindow.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimeWindow, TimelineFrame } from '../../charts/timeline/timelineFrame.ts';
import type { TimelineLayout } from '../../charts/timeline/timelineLayout.ts';
import { axisScene, lanesScene } from '../../charts/timeline/timelineScene.ts';
import { createTimeScale, timeDirection } from '../../charts/timeline/timeScale.ts';
import type { MessageValue } from '../../domain/message.ts';
import { attachTimeGestures } from '../../interact/timeGestures.ts';
import { paintCanvas, sizeCanvas } from '../../paint/canvas.ts';
import type { CanvasInk } from '../../paint/canvas.ts';
import { readInk } from '../../paint/canvasInk.ts';
import { atRest, marksOf } from '../../scene/scene.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { useMeasure } from '../measureText.ts';
import { FoldButtons } from './FoldButtons.tsx';
import { HoverNote } from './HoverNote.tsx';
import { focusOf } from './focusOf.ts';
import { useSlab } from './useSlab.ts';
import { reducesMotion } from './useTimeWindow.ts';
import type { WindowControl } from './useTimeWindow.ts';
import styles from './TimelineStage.module.css';

interface StageProps {
  readonly data: TimelineData;
  readonly layout: TimelineLayout;
  readonly view: View;
  readonly window: TimeWindow;
  readonly control: WindowControl;
  readonly folds: Folds;
  readonly lit: string | null;
  readonly onLit: (key: string | null) => void;
  readonly onFold: (key: string, folded: boolean) => void;
  /** Over the drawing, at its own coordinates. */
  readonly children: ReactNode;
}

/** The drawing itself: two canvases, the axis that stays in sight and the part of the lanes around what is in sight. */
export function TimelineStage(props: StageProps) {
  const { data, layout, view, window, control, folds, lit, onLit, onFold, children } = props;
  const locale = useLocale();
  const { theme } = useAtlas();
  const root = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLCanvasElement>(null);
  const lanes = useRef<HTMLCanvasElement>(null);
  const measure = useMeasure();
  const slab = useSlab(root, layout.height);
  const label = useMemo(
    () => (value: MessageValue) => locale.forScene(locale.value(value)),
    [locale],
  );
  const frame: TimelineFrame = {
    width: layout.width,
    height: layout.height,
    theme,
    camera: atRest,
    label,
    measure,
    locale,
    folds,
    window,
    slab,
    lit,
  };
  usePainting({ root, axis, lanes, frame, layout, data, view });
  const [brush, setBrush] = useState<readonly [number, number] | null>(null);
  const [hover, setHover] = useState<{
    readonly hit: Hit;
    readonly x: number;
    readonly y: number;
  } | null>(null);
  const tap = useGestures({ root, layout, view, data, control, onBrush: setBrush });

  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || root.current === null) return;
    const box = root.current.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const hit = tap(x, y);
    onLit(hit?.kind === 'item' ? hit.item.key : null);
    setHover(hit === null ? null : { hit, x, y });
  };
  const leave = (): void => {
    onLit(null);
    setHover(null);
  };
  return (
    <div
      ref={root}
      className={styles['stage']}
      style={{ blockSize: layout.height }}
      data-over={hover !== null}
      onPointerMove={onPointerMove}
      onPointerLeave={leave}
      onPointerDown={() => setHover(null)}
    >
      <canvas
        ref={axis}
        className={styles['axis']}
        style={{ blockSize: layout.top }}
        aria-hidden="true"
      />
      <canvas
        ref={lanes}
        className={styles['lanes']}
        style={{ insetBlockStart: slab.top, blockSize: slab.bottom - slab.top }}
        aria-hidden="true"
      />
      <FoldButtons layout={layout} onFold={onFold} />
      {children}
      {brush === null ? null : (
        <div
          className={styles['brush']}
          style={{ left: Math.min(...brush), width: Math.abs(brush[1] - brush[0]) }}
        />
      )}
      {hover === null ? null : <HoverNote {...hover} width={layout.width} />}
    </div>
  );
}

interface Painting {
  readonly root: { readonly current: HTMLElement | null };
  readonly axis: { readonly current: HTMLCanvasElement | null };
  readonly lanes: { readonly current: HTMLCanvasElement | null };
  readonly frame: TimelineFrame;
  readonly layout: TimelineLayout;
  readonly data: TimelineData;
  readonly view: View;
}

/** Paints before the browser does, so that the picture and everything over it are of the same frame. */
function usePainting({ root, axis, lanes, frame, layout, data, view }: Painting): void {
  const { theme, slab, window, lit, locale, measure } = frame;
  const scheme = useColourScheme();
  const ink = useRef<{ readonly of: string; readonly colours: CanvasInk } | null>(null);
  useLayoutEffect(() => {
    const element = root.current;
    const [above, below] = [axis.current?.getContext('2d'), lanes.current?.getContext('2d')];
    if (element === null || above == null || below == null) return;
    const of = `${theme} ${scheme}`;
    // Colours are asked of the page once for a theme.
    if (ink.current?.of !== of) ink.current = { of, colours: readInk(element) };
    const { colours } = ink.current;
    const ratio = devicePixelRatio;
    const lanesDrawn = lanesScene(layout, data, view, frame);
    sizeCanvas(above.canvas, layout.width, layout.top, ratio);
    sizeCanvas(below.canvas, layout.width, slab.bottom - slab.top, ratio);
    paintCanvas(above, axisScene(layout, data, view, frame), colours, { ratio, top: 0 });
    paintCanvas(below, lanesDrawn, colours, { ratio, top: slab.top });
    const figure = element.closest('figure');
    if (figure !== null) figure.dataset['marks'] = String(marksOf(lanesDrawn).length);
    // eslint-disable-next-line react/exhaustive-deps -- the frame is made of these
  }, [layout, data, view, window, slab, lit, theme, scheme, locale, measure]);
}

/** Changes with the system's light and dark, which a canvas does not follow by itself. */
function useColourScheme(): boolean {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const onChange = (): void => setDark(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return dark;
}

interface Gesturing {
  readonly root: { readonly current: HTMLElement | null };
  readonly layout: TimelineLayout;
  readonly view: View;
  readonly data: TimelineData;
  readonly control: WindowControl;
  readonly onBrush: (brush: readonly [number, number] | null) => void;
}

/** Lets the hand move the drawing; gives what lies under a place of it. */
function useGestures(gesturing: Gesturing): (x: number, y: number) => Hit | null {
  const { root } = gesturing;
  const locale = useLocale();
  const store = useViewStore();
  const latest = useRef(gesturing);
  useLayoutEffect(() => {
    latest.current = gesturing;
  });
  const hitAt = useCallback(
    (x: number, y: number): Hit | null => {
      const { layout, view, control } = latest.current;
      const now = control.now();
      const scale = createTimeScale(layout, now, timeDirection(view, locale));
      return itemAt(layout, scale, now, x, y);
    },
    [locale],
  );
  useEffect(() => {
    if (root.current === null) return;
    const scaleNow = () => {
      const { layout, view, control } = latest.current;
      return createTimeScale(layout, control.now(), timeDirection(view, locale));
    };
    const extent = (): TimeWindow => extentOf(latest.current.data);
    const { control } = latest.current;
    return attachTimeGestures(root.current, {
      onStart: () => control.move(control.now(), 'start'),
      onEnd: () => control.move(control.now(), 'end'),
      onPan(pixels) {
        const { direction, pixelsPerDay } = scaleNow();
        const days = (direction === 'ltr' ? -pixels : pixels) / pixelsPerDay;
        control.move(panWindow(control.now(), days, extent()), 'move');
      },
      onZoom(factor, x) {
        control.move(zoomWindow(control.now(), factor, extent(), scaleNow().dayAt(x)), 'move');
      },
      canZoom(factor) {
        const now = control.now();
        const next = zoomWindow(now, factor, extent());
        return Math.abs(next.to - next.from - (now.to - now.from)) > 0.5;
      },
      onBrush(brush, done) {
        latest.current.onBrush(done ? null : brush);
        if (!done || brush === null || Math.abs(brush[1] - brush[0]) < 4) return;
        const scale = scaleNow();
        const days = [scale.dayAt(brush[0]), scale.dayAt(brush[1])];
        control.flyTo({ from: Math.min(...days), to: Math.max(...days) });
      },
      onTap(x, y) {
        const hit = hitAt(x, y);
        if (hit === null) store.update({ focus: null });
        else if (hit.kind === 'item') store.update({ focus: focusOf(hit.item) });
        else control.flyTo(around(hit, extent()));
      },
      movesOn: () => !reducesMotion(),
    });
  }, [root, hitAt, locale, store]);
  return hitAt;
}

/** A stretch in which the facts of a crowd stand apart. */
function around({ items }: Extract<Hit, { kind: 'crowd' }>, extent: TimeWindow): TimeWindow {
  const from = Math.min(...items.map(({ span }) => span.from));
  const to = Math.max(...items.map(({ span }) => span.to));
  return zoomWindow({ from, to: Math.max(to, from + 5) }, 1.5, extent);
}

import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { itemAt } from '../../charts/timeline/itemAt.ts';
import type { Hit } from '../../charts/timeline/itemAt.ts';
import { extentOf, panWindow, zoomWindow } from '../../charts/timeline/timeWindow.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';
import type { TimelineLayout } from '../../charts/timeline/timelineLayout.ts';
import { createTimeScale, timeDirection } from '../../charts/timeline/timeScale.ts';
import { attachTimeGestures } from '../../interact/timeGestures.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { focusOf } from './focusOf.ts';
import { reducesMotion } from './useTimeWindow.ts';
import type { WindowControl } from './useTimeWindow.ts';

interface Gesturing {
  readonly root: { readonly current: HTMLElement | null };
  readonly layout: TimelineLayout;
  readonly view: View;
  readonly data: TimelineData;
  readonly control: WindowControl;
  readonly onBrush: (brush: readonly [number, number] | null) => void;
}

/** Lets the hand move the drawing; gives what lies under a place of it. */
export function useStageGestures(gesturing: Gesturing): (x: number, y: number) => Hit | null {
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

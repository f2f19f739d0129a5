import { useEffect, useRef, useState } from 'react';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimelineFrame } from '../../charts/timeline/timelineFrame.ts';
import type { TimelineLayout } from '../../charts/timeline/timelineLayout.ts';
import { axisScene, lanesScene } from '../../charts/timeline/timelineScene.ts';
import { paintCanvas, sizeCanvas } from '../../paint/canvas.ts';
import type { CanvasInk } from '../../paint/canvas.ts';
import { readInk } from '../../paint/canvasInk.ts';
import { marksOf } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { useFollowing } from './useFollowing.ts';
import type { WindowControl } from './useTimeWindow.ts';

interface Painting {
  readonly root: { readonly current: HTMLElement | null };
  readonly axis: { readonly current: HTMLCanvasElement | null };
  readonly lanes: { readonly current: HTMLCanvasElement | null };
  readonly frame: Omit<TimelineFrame, 'window'>;
  readonly layout: TimelineLayout;
  readonly data: TimelineData;
  readonly view: View;
  readonly control: WindowControl;
}

/** Paints before the browser does, so that the picture and everything over it are of the same frame. */
export function useStagePainting(painting: Painting): void {
  const { root, axis, lanes, frame, layout, data, view, control } = painting;
  const { theme, slab, lit, locale, measure, folds } = frame;
  const scheme = useColourScheme();
  const ink = useRef<{ readonly of: string; readonly colours: CanvasInk } | null>(null);
  const painted = useRef<readonly unknown[]>([]);
  useFollowing(control, (window) => {
    const element = root.current;
    const [above, below] = [axis.current?.getContext('2d'), lanes.current?.getContext('2d')];
    if (element === null || above == null || below == null) return;
    // All that the picture is made of: whatever else of the view has changed, or been written, it stands.
    const { focus, second, tdir } = view;
    const of = [
      window,
      layout,
      data,
      focus,
      second,
      tdir,
      slab,
      lit,
      theme,
      scheme,
      locale,
      measure,
      folds,
    ];
    if (of.every((value, index) => value === painted.current[index])) return;
    painted.current = of;
    const look = `${theme} ${scheme}`;
    // Colours are asked of the page once for a theme.
    if (ink.current?.of !== look) ink.current = { of: look, colours: readInk(element) };
    const { colours } = ink.current;
    const ratio = devicePixelRatio;
    const now = { ...frame, window };
    const lanesDrawn = lanesScene(layout, data, view, now);
    sizeCanvas(above.canvas, layout.width, layout.top, ratio);
    sizeCanvas(below.canvas, layout.width, slab.bottom - slab.top, ratio);
    for (const { canvas } of [above, below]) showWhole(canvas, ratio);
    paintCanvas(above, axisScene(layout, data, view, now), colours, { ratio, top: 0 });
    paintCanvas(below, lanesDrawn, colours, { ratio, top: slab.top });
    const figure = element.closest('figure');
    const marks = String(marksOf(lanesDrawn).length);
    if (figure !== null && figure.dataset['marks'] !== marks) figure.dataset['marks'] = marks;
  });
}

/** As large on the page as it has pixels: stretched by a fraction of one, letters would be soft and each frame dearer. */
function showWhole({ width, height, style }: HTMLCanvasElement, ratio: number): void {
  const [wide, high] = [`${width / ratio}px`, `${height / ratio}px`];
  if (style.inlineSize !== wide) style.inlineSize = wide;
  if (style.blockSize !== high) style.blockSize = high;
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

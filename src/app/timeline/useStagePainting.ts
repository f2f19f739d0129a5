import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimelineFrame } from '../../charts/timeline/timelineFrame.ts';
import type { TimelineLayout } from '../../charts/timeline/timelineLayout.ts';
import { axisScene, lanesScene } from '../../charts/timeline/timelineScene.ts';
import { paintCanvas, sizeCanvas } from '../../paint/canvas.ts';
import type { CanvasInk } from '../../paint/canvas.ts';
import { readInk } from '../../paint/canvasInk.ts';
import { marksOf } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';

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
export function useStagePainting({ root, axis, lanes, frame, layout, data, view }: Painting): void {
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

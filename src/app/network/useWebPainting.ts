import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { NetworkLayout } from '../../charts/network/networkLayout.ts';
import { networkScene } from '../../charts/network/networkScene.ts';
import type { NetworkFrame } from '../../charts/network/networkScene.ts';
import type { Web } from '../../charts/network/web.ts';
import { paintCanvas, sizeCanvas } from '../../paint/canvas.ts';
import type { CanvasInk } from '../../paint/canvas.ts';
import { readInk } from '../../paint/canvasInk.ts';

interface Painting {
  readonly canvas: { readonly current: HTMLCanvasElement | null };
  readonly layout: NetworkLayout;
  readonly data: NetworkData;
  readonly web: Web;
  readonly frame: NetworkFrame;
}

/** Paints before the browser does, so that the picture and everything over it are of the same frame. */
export function useWebPainting({ canvas, layout, data, web, frame }: Painting): void {
  const scheme = useColourScheme();
  const ink = useRef<{ readonly of: string; readonly colours: CanvasInk } | null>(null);
  const { theme, camera, lit, way, change, emphasis, pins, isMoving, locale, measure } = frame;
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context == null) return;
    const of = `${theme} ${String(scheme)}`;
    // Colours are asked of the page once for a theme.
    if (ink.current?.of !== of) {
      ink.current = { of, colours: readInk(element.parentElement ?? element) };
    }
    const ratio = devicePixelRatio;
    sizeCanvas(element, layout.width, layout.height, ratio);
    const scene = networkScene(layout, data, web, frame);
    paintCanvas(context, scene, ink.current.colours, { ratio, top: 0 });
    // eslint-disable-next-line react/exhaustive-deps -- the frame is made of these
  }, [
    canvas,
    layout,
    data,
    web,
    theme,
    scheme,
    camera,
    lit,
    way,
    change,
    emphasis,
    pins,
    isMoving,
    locale,
    measure,
  ]);
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

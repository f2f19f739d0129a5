import { useMemo, useRef, useState } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { NetworkLayout } from '../../charts/network/networkLayout.ts';
import type { NetworkFrame } from '../../charts/network/networkScene.ts';
import { nodeUnder } from '../../charts/network/nodeUnder.ts';
import type { Place } from '../../charts/network/pins.ts';
import type { Web } from '../../charts/network/web.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { useMeasure } from '../measureText.ts';
import { wayIn } from './drawWeb.ts';
import { middle } from './middle.ts';
import { useNodeDrag } from './useNodeDrag.ts';
import { useWebCamera } from './useWebCamera.ts';
import type { WebCamera } from './useWebCamera.ts';
import { useWebPainting } from './useWebPainting.ts';
import { useWebChange } from './useWebChange.ts';
import { WebNote } from './WebNote.tsx';
import { WebZoom } from './WebZoom.tsx';
import styles from './NetworkStage.module.css';

interface StageProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly view: View;
  readonly layout: NetworkLayout;
  readonly emphasis: NetworkFrame['emphasis'];
  readonly lit: string | null;
  readonly onLit: (id: string | null) => void;
  readonly pins: { has(id: string): boolean };
  /** A node is under the hand here just now. */
  readonly onMove: (id: string, place: Place) => void;
  readonly onPut: (id: string, place: Place) => void;
  readonly onRelease: (id: string) => void;
  readonly children: (camera: WebCamera) => ReactNode;
}

/** The drawing itself: one canvas under the hand. */
export function NetworkStage(props: StageProps) {
  const { data, web, view, layout, emphasis, lit, onLit, pins, children } = props;
  const locale = useLocale();
  const { theme, ui } = useAtlas();
  const store = useViewStore();
  const measure = useMeasure();
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { camera, isMoving, control } = useWebCamera(surface, layout, view.lens);
  const { focus, to } = view;
  const way = useMemo(() => wayIn(data, web, { focus, to }), [data, web, focus, to]);
  const change = useWebChange(web, `${view.focus ?? ''} ${view.to ?? ''} ${view.links.join('.')}`);
  const frame: NetworkFrame = {
    width: layout.width,
    height: layout.height,
    theme,
    camera,
    locale,
    measure,
    lit,
    way,
    change,
    emphasis,
    pins,
    isMoving,
  };
  useWebPainting({ canvas, layout, data, web, frame });
  const [hover, setHover] = useState<{
    readonly id: string;
    readonly x: number;
    readonly y: number;
  } | null>(null);
  const at = (event: { readonly clientX: number; readonly clientY: number }) => {
    const box = surface.current?.getBoundingClientRect();
    if (box === undefined) return null;
    return nodeUnder(layout, web, camera, event.clientX - box.left, event.clientY - box.top);
  };
  const handlers = useNodeDrag({
    surface,
    camera,
    at,
    isPinned: (id) => pins.has(id),
    onMove: props.onMove,
    onPut: props.onPut,
    onRelease: props.onRelease,
    onTake({ node: { id }, x, y }) {
      onLit(id);
      setHover({ id, x: x * camera.k + camera.dx, y: y * camera.k + camera.dy });
    },
    onTap({ node: { id } }) {
      setHover(null);
      store.update(middle(id === view.focus ? null : id));
    },
  });
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const spot = at(event);
    const box = surface.current?.getBoundingClientRect();
    if (spot === null || box === undefined) return leave();
    onLit(spot.node.id);
    setHover({ id: spot.node.id, x: event.clientX - box.left, y: event.clientY - box.top });
  };
  const leave = (): void => {
    onLit(null);
    setHover(null);
  };
  return (
    <div className={styles['stage']} data-over={hover !== null}>
      <div
        ref={surface}
        className={styles['surface']}
        onPointerMove={onPointerMove}
        onPointerLeave={leave}
        {...handlers}
      >
        <canvas ref={canvas} className={styles['canvas']} aria-hidden="true" />
      </div>
      {ui === 'none' ? null : <WebZoom k={camera.k} control={control} />}
      {children(control)}
      {hover === null ? null : (
        <WebNote {...hover} data={data} web={web} width={layout.width} height={layout.height} />
      )}
    </div>
  );
}

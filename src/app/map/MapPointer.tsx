import { useEffect, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import type { Sheet } from '../../charts/chart.ts';
import type { MapData } from '../../charts/map/mapData.ts';
import { wordsOn } from '../../charts/map/stateWords.ts';
import type { StateId } from '../../domain/ids.ts';
import type { ZoomHandle, ZoomOptions } from '../../interact/zoom.ts';
import { nearestDisc, nearestShape } from '../../scene/hit.ts';
import type { Camera, Scene } from '../../scene/scene.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { mostZoom } from '../useCamera.ts';
import type { CameraControl } from '../useCamera.ts';
import { toggled } from './toggled.ts';
import styles from './MapPointer.module.css';

interface MapPointerProps {
  readonly data: MapData;
  readonly view: View;
  readonly scene: Scene;
  readonly control: CameraControl;
}

interface Hover {
  readonly state: StateId;
  readonly x: number;
  readonly y: number;
}

/** The mouse and the finger on the map: a word on the state under it, a click to choose it, wheel and pinch to come nearer. */
export function MapPointer({ data, view, scene, control }: MapPointerProps) {
  const store = useViewStore();
  const [hover, setHover] = useState<Hover | null>(null);
  const { layer, onHand } = useZoom(scene, control);

  const stateUnder = (event: MouseEvent<HTMLElement>): Hover | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const state =
      nearestDisc(scene, x, y)?.state ?? shapeUnder(event) ?? nearestShape(scene, x, y)?.state;
    return state === undefined ? null : { state, x, y };
  };

  const choose = (event: MouseEvent<HTMLElement>): void => {
    // The second click of a double click comes nearer; it does not take the choice of the first back.
    const found = event.detail > 1 ? null : stateUnder(event);
    if (found === null) return;
    const { state } = found;
    store.update(({ states }) => ({
      states: toggled(states, state),
    }));
  };

  return (
    <div
      ref={layer}
      // The keyboard has a way of its own over the marks; this layer is the hand's.
      role="presentation"
      className={styles['pointer']}
      data-over={hover !== null}
      data-near={scene.camera.k > 1}
      onPointerEnter={onHand}
      onPointerDown={onHand}
      onPointerMove={(event) => setHover(event.pointerType === 'mouse' ? stateUnder(event) : null)}
      onPointerLeave={() => setHover(null)}
      onClick={choose}
    >
      {hover === null ? null : <Note hover={hover} data={data} view={view} sheet={scene} />}
    </div>
  );
}

/** Wheel, pinch, drag and double click, from a module that comes when a hand does. */
function useZoom(scene: Scene, control: CameraControl) {
  const [wanted, setWanted] = useState(false);
  const layer = useRef<HTMLDivElement>(null);
  const handle = useRef<ZoomHandle | null>(null);
  const told = useRef<Camera | null>(null);
  const { width, height, camera } = scene;
  const present = useRef(camera);

  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const attach = async (): Promise<void> => {
      const { attachZoom } = await import('../../interact/zoom.ts');
      if (!current || layer.current === null) return;
      const onZoom: ZoomOptions['onZoom'] = (next, phase) => {
        told.current = next;
        control.move(next, phase);
      };
      handle.current = attachZoom(layer.current, { width, height, most: mostZoom, onZoom });
      handle.current.follow(present.current);
    };
    void attach();
    return () => {
      current = false;
      handle.current?.detach();
      handle.current = null;
    };
  }, [wanted, width, height, control]);

  // A camera from a link, a button or a flight; one that the hand itself made is known there already.
  useEffect(() => {
    present.current = camera;
    const { current } = told;
    if (current?.k === camera.k && current.dx === camera.dx && current.dy === camera.dy) return;
    handle.current?.follow(camera);
  }, [camera]);

  return { layer, onHand: () => setWanted(true) };
}

/** The mark that the painter drew under the pointer: asked of the document, which knows every shape exactly. */
function shapeUnder(event: MouseEvent<HTMLElement>): StateId | undefined {
  const layer = event.currentTarget;
  for (const element of document.elementsFromPoint(event.clientX, event.clientY)) {
    if (layer.contains(element) || !layer.parentElement?.contains(element)) continue;
    if (element instanceof SVGElement && element.dataset['mark'] === 'state') {
      return element.dataset['state'] as StateId | undefined;
    }
  }
  return undefined;
}

interface NoteProps {
  readonly hover: Hover;
  readonly data: MapData;
  readonly view: View;
  readonly sheet: Sheet;
}

function Note({ hover, data, view, sheet }: NoteProps) {
  const locale = useLocale();
  return (
    <Tooltip
      x={hover.x}
      y={hover.y}
      width={sheet.width}
      height={sheet.height}
      direction={locale.direction}
    >
      <strong>{locale.value({ kind: 'state', id: hover.state })}</strong>
      {wordsOn(hover.state, data, view).map((message) => (
        <span key={message.key}>{locale.say(message)}</span>
      ))}
    </Tooltip>
  );
}

import { useState } from 'react';
import type { PointerEvent } from 'react';
import type { MapData } from '../../charts/map/mapData.ts';
import { wordsOn } from '../../charts/map/stateWords.ts';
import type { StateId } from '../../domain/ids.ts';
import { nearestDisc } from '../../scene/hit.ts';
import type { Scene } from '../../scene/scene.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './MapPointer.module.css';

interface MapPointerProps {
  readonly data: MapData;
  readonly view: View;
  readonly scene: Scene;
}

interface Hover {
  readonly state: StateId;
  readonly x: number;
  readonly y: number;
}

/** The mouse and the finger on the map: a word on the state under it, a click to choose it. */
export function MapPointer({ data, view, scene }: MapPointerProps) {
  const store = useViewStore();
  const [hover, setHover] = useState<Hover | null>(null);

  const stateUnder = (event: PointerEvent<HTMLElement>): Hover | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const state = nearestDisc(scene, x, y)?.state ?? shapeUnder(event);
    return state === undefined ? null : { state, x, y };
  };

  const choose = (event: PointerEvent<HTMLElement>): void => {
    const found = stateUnder(event);
    if (found === null) return;
    const { state } = found;
    store.update(({ states }) => ({
      states: states.includes(state) ? states.filter((id) => id !== state) : [...states, state],
    }));
  };

  return (
    <div
      className={styles['pointer']}
      data-over={hover !== null}
      onPointerMove={(event) => setHover(event.pointerType === 'mouse' ? stateUnder(event) : null)}
      onPointerLeave={() => setHover(null)}
      onPointerUp={(event) => {
        if (event.button === 0) choose(event);
      }}
    >
      {hover === null ? null : (
        <Tooltip hover={hover} data={data} view={view} width={scene.width} />
      )}
    </div>
  );
}

/** The mark that the painter drew under the pointer: asked of the document, which knows every shape exactly. */
function shapeUnder(event: PointerEvent<HTMLElement>): StateId | undefined {
  const layer = event.currentTarget;
  for (const element of document.elementsFromPoint(event.clientX, event.clientY)) {
    if (layer.contains(element) || !layer.parentElement?.contains(element)) continue;
    if (element instanceof SVGElement && element.dataset['mark'] === 'state') {
      return element.dataset['state'] as StateId | undefined;
    }
  }
  return undefined;
}

interface TooltipProps {
  readonly hover: Hover;
  readonly data: MapData;
  readonly view: View;
  readonly width: number;
}

function Tooltip({ hover, data, view, width }: TooltipProps) {
  const locale = useLocale();
  // The side with more room; across, so that the hand does not cover it.
  const side = hover.x > width / 2 ? 'before' : 'after';
  return (
    <div
      className={styles['tooltip']}
      data-side={side}
      dir={locale.direction}
      style={{ left: hover.x, top: hover.y }}
    >
      <strong>{locale.value({ kind: 'state', id: hover.state })}</strong>
      {wordsOn(hover.state, data, view).map((message) => (
        <span key={message.key}>{locale.say(message)}</span>
      ))}
    </div>
  );
}

import { useId, useMemo } from 'react';
import type { MouseEvent } from 'react';
import { insetOf } from '../../charts/map/crowds.ts';
import type { SpotOf } from '../../charts/map/crowds.ts';
import type { Sheet } from '../../charts/chart.ts';
import { SceneSvg } from '../../paint/svg.tsx';
import { nearestDisc, nearestShape } from '../../scene/hit.ts';
import type { Camera, Scene, SceneNode } from '../../scene/scene.ts';
import { useViewStore } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { toggled } from './toggled.ts';
import styles from './Insets.module.css';

interface InsetsProps {
  readonly scene: Scene;
  /** The same map through another camera, on another sheet. */
  readonly look: (camera: Camera, sheet: Sheet) => Scene;
  readonly spotOf: SpotOf;
}

/**
 * Where small states crowd, the crowd again in a free corner, larger: for the hand and the eye. Its states are marks of the map
 * already, so that nobody hears or counts them twice.
 */
export function Insets({ scene, look, spotOf }: InsetsProps) {
  const locale = useLocale();
  const store = useViewStore();
  const scope = useId().replaceAll(/\W/g, '');
  const inset = useMemo(
    () => insetOf(scene, spotOf, locale.direction === 'rtl' ? 'right' : 'left'),
    [scene, spotOf, locale.direction],
  );
  if (inset === null) return null;
  const { left, top, width, height, camera, of } = inset;
  const seen = look(camera, { width, height });
  const drawn: Scene = {
    ...seen,
    nodes: seen.nodes
      .filter(({ mark }) => mark === undefined || mark.kind === 'state')
      .map(withoutMark),
  };
  const choose = (event: MouseEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const { state } = nearestDisc(seen, x, y) ?? nearestShape(seen, x, y) ?? {};
    if (state !== undefined) store.update(({ states }) => ({ states: toggled(states, state) }));
  };
  return (
    <div aria-hidden="true">
      <span
        className={styles['frame']}
        style={{
          left: of.left,
          top: of.top,
          width: of.right - of.left,
          height: of.bottom - of.top,
        }}
      />
      <div
        className={styles['inset']}
        style={{ left, top, width, height }}
        role="presentation"
        onClick={choose}
      >
        <SceneSvg scene={drawn} scope={scope} label="" />
      </div>
    </div>
  );
}

function withoutMark<Node extends SceneNode>(node: Node): Node {
  const { mark: _, ...rest } = node;
  return rest as Node;
}

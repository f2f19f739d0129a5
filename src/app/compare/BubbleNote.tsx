import { pointOf, reachOf, timeOf } from '../../charts/compare/compareData.ts';
import type { CompareData } from '../../charts/compare/compareData.ts';
import { told } from '../../charts/compare/compareWords.ts';
import type { StateId } from '../../domain/ids.ts';
import type { CircleNode, Scene } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './ComparePointer.module.css';

interface BubbleNoteProps {
  readonly state: StateId;
  readonly data: CompareData;
  readonly view: View;
  readonly scene: Scene;
  /** Whether the keys stand on it: then it has their ring. */
  readonly focused?: boolean;
}

/** The bubble of a state in a scene. */
export function bubbleOf({ nodes }: Scene, state: StateId): CircleNode | null {
  return (
    nodes.find(
      (node): node is CircleNode => node.type === 'circle' && node.mark?.state === state,
    ) ?? null
  );
}

/** Beside a bubble: whose it is and what its place and its size say. */
export function BubbleNote({ state, data, view, scene, focused = false }: BubbleNoteProps) {
  const locale = useLocale();
  const { year } = timeOf(data, view);
  const bubble = bubbleOf(scene, state);
  if (bubble === null) return null;
  const point = pointOf(data, state, year, reachOf(view));
  const { x, y, radius } = bubble;
  return (
    <>
      <span
        className={styles['ring']}
        data-focused={focused}
        style={{
          left: x - radius - 4,
          top: y - radius - 4,
          width: radius * 2 + 8,
          height: radius * 2 + 8,
        }}
      />
      <Tooltip
        x={x > scene.width / 2 ? x - radius : x + radius}
        y={y}
        width={scene.width}
        height={scene.height}
        direction={locale.direction}
        focused={focused}
      >
        <strong>{locale.value({ kind: 'state', id: state })}</strong>
        {(['y', 'x', 'size'] as const).map((axis) => (
          <span key={axis} className={styles['line']}>
            <span>{locale.value({ kind: 'indicator', id: data[axis].indicator.id })}</span>
            <span>{locale.value(told(data[axis], point[axis], year))}</span>
          </span>
        ))}
      </Tooltip>
    </>
  );
}

import { useState } from 'react';
import type { MouseEvent } from 'react';
import { bubbleAt } from '../../charts/compare/bubbleNodes.ts';
import type { CompareData } from '../../charts/compare/compareData.ts';
import type { StateId } from '../../domain/ids.ts';
import { useViewStore } from '../../view/useView.ts';
import type { OverProps } from '../ChartHost.tsx';
import { toggled } from '../map/toggled.ts';
import { BubbleNote } from './BubbleNote.tsx';
import styles from './ComparePointer.module.css';

/** The hand on the bubbles: what they say under it, a click to choose one. */
export function ComparePointer({ data, view, scene }: OverProps<CompareData>) {
  const store = useViewStore();
  const [hover, setHover] = useState<StateId | null>(null);
  const under = (event: MouseEvent<HTMLElement>): StateId | null => {
    const box = event.currentTarget.getBoundingClientRect();
    return bubbleAt(scene, event.clientX - box.left, event.clientY - box.top)?.state ?? null;
  };
  return (
    <div
      // The keyboard has a way of its own over the bubbles; this layer is the hand's.
      role="presentation"
      className={styles['pointer']}
      data-over={hover !== null}
      onPointerMove={(event) => setHover(event.pointerType === 'mouse' ? under(event) : null)}
      onPointerLeave={() => setHover(null)}
      onClick={(event) => {
        const state = under(event);
        if (state === null) return;
        store.update(({ states }) => ({ states: toggled(states, state) }));
      }}
    >
      {hover === null ? null : <BubbleNote state={hover} data={data} view={view} scene={scene} />}
    </div>
  );
}

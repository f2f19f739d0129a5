import { useState } from 'react';
import type { MouseEvent } from 'react';
import type { RankData } from '../../charts/rank/rankData.ts';
import { placeAt } from '../../charts/rank/rankPlaces.ts';
import type { RankPlace } from '../../charts/rank/rankPlaces.ts';
import type { Scene } from '../../scene/scene.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { toggled } from '../map/toggled.ts';
import styles from './RankPointer.module.css';
import { RowNote } from './RowNote.tsx';

interface RankPointerProps {
  readonly data: RankData;
  readonly view: View;
  readonly scene: Scene;
}

/** The hand on the bars: a word on the row under it, a click to choose its state. */
export function RankPointer({ data, view, scene }: RankPointerProps) {
  const store = useViewStore();
  const [point, setPoint] = useState<readonly [x: number, y: number] | null>(null);
  const rowUnder = (event: MouseEvent<HTMLElement>): RankPlace | null => {
    const box = event.currentTarget.getBoundingClientRect();
    return placeAt(scene, event.clientX - box.left, event.clientY - box.top);
  };
  // While the years play another state may come under a hand that rests.
  const place = point === null ? null : placeAt(scene, point[0], point[1]);
  return (
    <div
      // The keyboard has a way of its own over the rows; this layer is the hand's.
      role="presentation"
      className={styles['pointer']}
      data-over={place !== null}
      onPointerMove={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        setPoint(
          event.pointerType === 'mouse'
            ? [event.clientX - box.left, event.clientY - box.top]
            : null,
        );
      }}
      onPointerLeave={() => setPoint(null)}
      onClick={(event) => {
        const found = rowUnder(event);
        if (found !== null) {
          store.update(({ states }) => ({ states: toggled(states, found.id) }));
        }
      }}
    >
      {place === null ? null : (
        <RowNote place={place} x={point?.[0] ?? 0} data={data} view={view} sheet={scene} />
      )}
    </div>
  );
}

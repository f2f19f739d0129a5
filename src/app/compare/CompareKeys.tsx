import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { timeOf } from '../../charts/compare/compareData.ts';
import type { CompareData } from '../../charts/compare/compareData.ts';
import { sentenceOf } from '../../charts/compare/compareWords.ts';
import type { StateId } from '../../domain/ids.ts';
import { linkPlaces } from '../../interact/spatial.ts';
import type { CircleNode, Scene } from '../../scene/scene.ts';
import { useIsStepping } from '../../view/useView.ts';
import type { OverProps } from '../ChartHost.tsx';
import { useStateWalk } from '../figure/useStateWalk.ts';
import { useLocale } from '../localeContext.tsx';
import { usePaced } from '../map/usePaced.ts';
import type { Handover } from '../onFocus.tsx';
import { useHeld } from '../useHeld.ts';
import { BubbleNote } from './BubbleNote.tsx';
import keys from '../figure/Keys.module.css';

type CompareKeysProps = Pick<OverProps<CompareData>, 'data' | 'view' | 'scene'> & {
  readonly handover?: RefObject<Handover>;
};

interface Spot {
  readonly id: StateId;
  readonly x: number;
  readonly y: number;
}

/** The bubbles from the highest: where Home and End lead. */
function spotsIn({ nodes }: Scene): readonly Spot[] {
  return nodes
    .filter((node): node is CircleNode => node.type === 'circle')
    .flatMap(({ mark, x, y }) => (mark?.state === undefined ? [] : [{ id: mark.state, x, y }]))
    .toSorted((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
}

/** The comparison for the keyboard and the ear: a list box over the drawing, one stop for Tab; arrows follow the screen. */
export function CompareKeys({ data, handover, ...now }: CompareKeysProps) {
  const locale = useLocale();
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [isHere, setIsHere] = useState(false);
  // While the keys are elsewhere nobody hears of every step.
  const isHeld = useIsStepping() && !isHere;
  const scene = useHeld(now.scene, isHeld);
  const view = useHeld(now.view, isHeld);
  const spots = useMemo(() => spotsIn(scene), [scene]);
  const states = spots
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
  const { year } = timeOf(data, view);
  const walk = useStateWalk({
    isHere,
    onHere: setIsHere,
    catalogue: data.catalogue,
    states,
    chosen: view.states,
    ground: () => ({ neighbours: linkPlaces(spots), order: spots.map(({ id }) => id) }),
  });
  const spot = spots.find(({ id }) => id === walk.at) ?? null;
  const sentence = spot === null ? '' : locale.say(sentenceOf(spot.id, data, view, year));
  const said = usePaced(sentence, spot?.id ?? null, walk.tell);

  useEffect(() => {
    if (handover?.current.hasFocus === true) box.current?.focus();
  }, [handover]);

  return (
    <div className={keys['keys']}>
      <div
        ref={box}
        className={keys['list']}
        role="listbox"
        tabIndex={0}
        aria-label={locale.text('compare:keys')}
        aria-describedby={`${list}-hint`}
        aria-multiselectable="true"
        aria-activedescendant={spot === null ? undefined : `${list}-${spot.id}`}
        onKeyDown={walk.onKeyDown}
        onFocus={walk.onFocus}
        onBlur={walk.onBlur}
      >
        <div role="none" className={keys['options']}>
          {spots.map(({ id, x, y }) => (
            <div
              key={id}
              id={`${list}-${id}`}
              role="option"
              aria-selected={view.states.includes(id)}
              style={
                id === spot?.id
                  ? { position: 'absolute', left: x - 12, top: y - 12, width: 24, height: 24 }
                  : undefined
              }
            >
              {id === spot?.id ? said : locale.value({ kind: 'state', id })}
            </div>
          ))}
        </div>
      </div>
      {spot === null ? null : (
        <BubbleNote state={spot.id} data={data} view={view} scene={scene} focused />
      )}
      <p id={`${list}-hint`} hidden>
        {locale.text('compare:hint')}
      </p>
      <div className={keys['told']} aria-live="polite">
        {walk.told}
      </div>
    </div>
  );
}

import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { timeOf } from '../../charts/compare/compareData.ts';
import type { CompareData } from '../../charts/compare/compareData.ts';
import { sentenceOf } from '../../charts/compare/compareWords.ts';
import type { StateId } from '../../domain/ids.ts';
import { arrive, notWalking, pressKey } from '../../interact/mapKeys.ts';
import type { Act, Board, Walk } from '../../interact/mapKeys.ts';
import { linkPlaces } from '../../interact/spatial.ts';
import { createFindName } from '../../interact/typeahead.ts';
import type { FindName } from '../../interact/typeahead.ts';
import type { CircleNode, Scene } from '../../scene/scene.ts';
import { useIsStepping, useViewStore } from '../../view/useView.ts';
import type { OverProps } from '../ChartHost.tsx';
import { useLocale } from '../localeContext.tsx';
import { toggled } from '../map/toggled.ts';
import { usePaced } from '../map/usePaced.ts';
import type { Handover } from '../onFocus.tsx';
import { useHeld } from '../useHeld.ts';
import { BubbleNote } from './BubbleNote.tsx';
import styles from './ComparePointer.module.css';

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
  const store = useViewStore();
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [walk, setWalk] = useState<Walk<StateId>>(notWalking);
  const [isHere, setIsHere] = useState(false);
  const [told, setTold] = useState('');
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
  const spot = isHere && walk.isShown ? (spots.find(({ id }) => id === walk.at) ?? null) : null;
  const sentence = spot === null ? '' : locale.say(sentenceOf(spot.id, data, view, year));
  const said = usePaced(sentence, spot?.id ?? null, setTold);
  const { catalogue } = data;
  const { language } = locale;
  const find = useMemo(
    () => findNameIn(catalogue, language, states),
    [catalogue, language, states],
  );

  useEffect(() => {
    if (handover?.current.hasFocus === true) box.current?.focus();
  }, [handover]);

  const boardNow = (): Board<StateId> => ({
    neighbours: linkPlaces(spots),
    find,
    order: spots.map(({ id }) => id),
    has: (id) => spots.some((one) => one.id === id),
    chosen: view.states,
    canZoom: false,
  });

  const perform = (act: Act<StateId>): void => {
    switch (act?.kind) {
      case 'toggle':
        return store.update((before) => ({ states: toggled(before.states, act.id) }));
      case 'clear':
        return store.update({ states: [] });
      case 'unknown-name':
        return setTold(locale.text('figure:state.nothing'));
      case 'zoom':
      case 'reset':
      case 'help':
      case undefined:
        return setTold('');
      default:
        act satisfies never;
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const { key, ctrlKey, altKey, metaKey, repeat, timeStamp: at } = event;
    const step = pressKey(walk, { key, ctrlKey, altKey, metaKey, repeat, at }, boardNow());
    if (step === null || step.act?.kind === 'help') return;
    event.preventDefault();
    setWalk(step.walk);
    perform(step.act);
  };

  return (
    <div className={styles['keys']}>
      <div
        ref={box}
        className={styles['list']}
        role="listbox"
        tabIndex={0}
        aria-label={locale.text('compare:keys')}
        aria-describedby={`${list}-hint`}
        aria-multiselectable="true"
        aria-activedescendant={spot === null ? undefined : `${list}-${spot.id}`}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setIsHere(true);
          setWalk(arrive(walk, boardNow()));
        }}
        onBlur={() => setIsHere(false)}
      >
        <div role="none" className={styles['options']}>
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
      <div className={styles['told']} aria-live="polite">
        {told}
      </div>
    </div>
  );
}

/** Names are folded when the first letter is typed, and again only for other states or another language. */
function findNameIn(
  { states }: CompareData['catalogue'],
  language: string,
  shown: string,
): FindName<StateId> {
  let made: FindName<StateId> | undefined;
  return (typed, from, onward) => {
    made ??= createFindName(
      shown.split(' ').flatMap((id) => {
        const state = states.find((one) => one.id === id);
        if (state === undefined) return [];
        const { name, aliases = [], iso2 } = state;
        const texts = [name[language] ?? id, ...Object.values(name), ...aliases, id, iso2];
        return [{ id: state.id, texts }];
      }),
    );
    return made(typed, from, onward);
  };
}

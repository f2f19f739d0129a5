import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { MapData } from '../../charts/map/mapData.ts';
import { sentenceOf } from '../../charts/map/sentence.ts';
import type { StateId } from '../../domain/ids.ts';
import { arrive, notWalking, pressKey } from '../../interact/mapKeys.ts';
import type { Act, Board, Walk } from '../../interact/mapKeys.ts';
import { centredOn } from '../../scene/camera.ts';
import type { Scene } from '../../scene/scene.ts';
import { useIsStepping, useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import type { Handover } from '../onFocus.tsx';
import type { CameraControl } from '../useCamera.ts';
import { useHeld } from '../useHeld.ts';
import { KeysHelp } from './KeysHelp.tsx';
import keys from '../figure/Keys.module.css';
import styles from './MapKeys.module.css';
import { usePaced } from './usePaced.ts';
import { createLinker, createNames, orderOf } from './walkBoard.ts';
import { walkMarksOf } from './walkMarks.ts';
import type { WalkMark } from './walkMarks.ts';
import { optionId, stateOfOption, WalkOptions } from './WalkOptions.tsx';
import { WalkRing } from './WalkRing.tsx';

interface MapKeysProps {
  readonly data: MapData;
  readonly view: View;
  readonly scene: Scene;
  readonly control: Pick<CameraControl, 'move' | 'zoomBy' | 'reset'>;
  readonly handover?: RefObject<Handover>;
}

/**
 * The map for the keyboard and the ear: a list box over the drawing, one stop for Tab. Screen readers hand all keys to a list
 * box, letters among them, and read the option that stands where the keys are. It takes no pointer and hears no key of others.
 */
export function MapKeys({ data, control, handover, ...now }: MapKeysProps) {
  const locale = useLocale();
  const store = useViewStore();
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [walk, setWalk] = useState<Walk<StateId>>(notWalking);
  const [isHere, setIsHere] = useState(false);
  const [showHelp, setShowHelp] = useState(false);
  const [told, setTold] = useState('');
  const [tools] = useState(() => ({ link: createLinker(), names: createNames() }));

  // While the keys are elsewhere nobody hears of every step.
  const isHeld = useIsStepping() && !isHere;
  const scene = useHeld(now.scene, isHeld);
  const view = useHeld(now.view, isHeld);
  const marks = walkMarksOf(scene);
  const states = useMemo(() => [...marks.keys()].toSorted().join(' '), [marks]);
  const mark = isHere && walk.isShown && walk.at !== null ? (marks.get(walk.at) ?? null) : null;
  const sentence = mark === null ? '' : locale.say(sentenceOf(mark.id, data, view));
  const said = usePaced(sentence, mark?.id ?? null, setTold);
  const { k, dx, dy } = scene.camera;

  useEffect(() => {
    if (handover?.current.hasFocus === true) box.current?.focus();
  }, [handover]);

  const boardNow = (): Board<StateId> => ({
    neighbours: (from, direction) => tools.link(marks.values())(from, direction),
    find: tools.names(states, data, locale),
    order: orderOf(data, view, marks, locale),
    has: (id) => marks.has(id),
    chosen: view.states,
    canZoom: true,
  });

  /** A mark that the camera has left behind comes into the middle. */
  const stand = (next: Walk<StateId>): void => {
    setWalk(next);
    const place = next.isShown && next.at !== null ? marks.get(next.at) : undefined;
    if (place === undefined || isOnScreen(place, scene)) return;
    control.move(centredOn([place.x, place.y], k, scene), 'move');
  };

  const toggle = (state: StateId): void => {
    store.update(({ states: before }) => ({
      states: before.includes(state) ? before.filter((id) => id !== state) : [...before, state],
    }));
    const { length } = store.snapshot().view.states;
    setTold(
      length === 0
        ? locale.text('keys:cleared')
        : locale.text('keys:chosen', { count: { kind: 'count', value: length } }),
    );
  };

  const perform = (act: Act<StateId>): void => {
    switch (act?.kind) {
      case 'toggle':
        return toggle(act.id);
      case 'clear':
        store.update({ states: [] });
        return setTold(locale.text('keys:cleared'));
      case 'zoom':
        return control.zoomBy(act.factor, mark === null ? undefined : [mark.x, mark.y]);
      case 'reset':
        return control.reset();
      case 'help':
        return setShowHelp(true);
      case 'unknown-name':
        return setTold(locale.text('figure:state.nothing'));
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
    if (step === null) return;
    event.preventDefault();
    stand(step.walk);
    perform(step.act);
  };

  const closeHelp = (): void => {
    setShowHelp(false);
    box.current?.focus();
  };

  return (
    <div className={keys['keys']}>
      <div
        ref={box}
        className={keys['list']}
        role="listbox"
        tabIndex={0}
        aria-label={locale.text('map:keys')}
        aria-describedby={`${list}-hint`}
        aria-multiselectable="true"
        aria-activedescendant={mark === null ? undefined : optionId(list, mark.id)}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setIsHere(true);
          stand(arrive(walk, boardNow()));
        }}
        onBlur={() => setIsHere(false)}
        onClick={(event) => {
          // No hand comes here, but a screen reader's own press does.
          const state = stateOfOption(list, event.target);
          if (state !== null) toggle(state);
        }}
      >
        <WalkOptions
          states={states}
          list={list}
          chosen={view.states}
          active={mark?.id ?? null}
          sentence={said}
          x={mark === null ? 0 : mark.x * k + dx}
          y={mark === null ? 0 : mark.y * k + dy}
        />
      </div>
      {mark === null ? null : <WalkRing mark={mark} data={data} view={view} scene={scene} />}
      <p id={`${list}-hint`} hidden>
        {locale.text('keys:hint')}
      </p>
      <p className={styles['more']} aria-hidden="true">
        <kbd>?</kbd> {locale.text('keys:more')}
      </p>
      <div className={keys['told']} aria-live="polite">
        {told}
      </div>
      {showHelp ? <KeysHelp onClose={closeHelp} /> : null}
    </div>
  );
}

function isOnScreen({ x, y }: WalkMark, { camera, width, height }: Scene): boolean {
  const left = x * camera.k + camera.dx;
  const top = y * camera.k + camera.dy;
  return left >= 0 && left <= width && top >= 0 && top <= height;
}

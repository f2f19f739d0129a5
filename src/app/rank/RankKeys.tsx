import { memo, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { RankData } from '../../charts/rank/rankData.ts';
import { besidePlace, placesIn } from '../../charts/rank/rankPlaces.ts';
import type { RankPlace } from '../../charts/rank/rankPlaces.ts';
import { sayState } from '../../charts/rank/rankWords.ts';
import type { StateId } from '../../domain/ids.ts';
import { arrive, notWalking, pressKey } from '../../interact/mapKeys.ts';
import type { Act, Board, Walk } from '../../interact/mapKeys.ts';
import { createFindName } from '../../interact/typeahead.ts';
import type { FindName } from '../../interact/typeahead.ts';
import type { Scene } from '../../scene/scene.ts';
import { useIsStepping, useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { toggled } from '../map/toggled.ts';
import { usePaced } from '../map/usePaced.ts';
import { useHeld } from '../useHeld.ts';
import styles from './RankPointer.module.css';
import { RowNote } from './RowNote.tsx';

interface RankKeysProps {
  readonly data: RankData;
  readonly view: View;
  readonly scene: Scene;
}

/** The ranking for the keyboard and the ear: a list box over the drawing, one stop for Tab; its options are the rows, in order. */
export function RankKeys({ data, ...now }: RankKeysProps) {
  const locale = useLocale();
  const store = useViewStore();
  const list = useId();
  const [walk, setWalk] = useState<Walk<StateId>>(notWalking);
  const [isHere, setIsHere] = useState(false);
  const [told, setTold] = useState('');
  // While the keys are elsewhere nobody hears of every step.
  const isHeld = useIsStepping() && !isHere;
  const scene = useHeld(now.scene, isHeld);
  const view = useHeld(now.view, isHeld);
  const places = placesIn(scene);
  const ids = places.map(({ id }) => id);
  // In the order of the bars for who is here; for who is elsewhere in one that no year changes, so that nothing has to move.
  const states = (isHere ? ids : ids.toSorted()).join(' ');
  const place = isHere && walk.isShown ? (places.find(({ id }) => id === walk.at) ?? null) : null;
  const sentence =
    place === null
      ? ''
      : [
          locale.value({ kind: 'state', id: place.id }),
          ...sayState(place.id, data, view).map((message) => locale.say(message)),
        ].join(' · ');
  const said = usePaced(sentence, place?.id ?? null, setTold);
  const { catalogue } = data;
  const { language } = locale;
  const find = useMemo(
    () => findNameIn(catalogue, language, states),
    [catalogue, language, states],
  );

  const boardNow = (): Board<StateId> => ({
    neighbours: (from, direction) => besidePlace(scene, from, direction),
    find,
    order: places.map(({ id }) => id),
    has: (id) => places.some((one) => one.id === id),
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
        className={styles['list']}
        role="listbox"
        tabIndex={0}
        aria-label={locale.text('rank:keys')}
        aria-describedby={`${list}-hint`}
        aria-multiselectable="true"
        aria-activedescendant={place === null ? undefined : optionId(list, place.id)}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setIsHere(true);
          setWalk(arrive(walk, boardNow()));
        }}
        onBlur={() => setIsHere(false)}
      >
        <RowOptions
          states={states}
          list={list}
          chosen={view.states}
          place={place}
          sentence={said}
        />
      </div>
      {place === null ? null : (
        <RowNote place={place} x={place.bar[1]} data={data} view={view} sheet={scene} focused />
      )}
      <p id={`${list}-hint`} hidden>
        {locale.text('rank:hint')}
      </p>
      <div className={styles['told']} aria-live="polite">
        {told}
      </div>
    </div>
  );
}

/** Names are folded when the first letter is typed, and again only for other states or another language. */
function findNameIn(
  { states }: RankData['catalogue'],
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

function optionId(list: string, state: StateId): string {
  return `${list}-${state}`;
}

interface RowOptionsProps {
  readonly states: string;
  readonly list: string;
  readonly chosen: View['states'];
  readonly place: RankPlace | null;
  readonly sentence: string;
}

/** The rows as a screen reader has them. The active one stands where its row is, for magnifying glasses that follow it. */
const RowOptions = memo(function RowOptions(props: RowOptionsProps) {
  const { states, list, chosen, place, sentence } = props;
  const locale = useLocale();
  const element = useRef<HTMLDivElement>(null);
  const active = place?.id;
  useEffect(() => {
    if (active !== undefined) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const ids = states === '' ? [] : (states.split(' ') as StateId[]);
  return (
    <div role="none" className={styles['options']}>
      {ids.map((id) => (
        <div
          key={id}
          ref={id === active ? element : null}
          id={optionId(list, id)}
          role="option"
          aria-selected={chosen.includes(id)}
          className={styles['option']}
          style={
            id === active && place !== null
              ? {
                  position: 'absolute',
                  left: place.left,
                  top: place.top,
                  width: place.width,
                  height: place.height,
                }
              : undefined
          }
        >
          {id === active ? sentence : locale.value({ kind: 'state', id })}
        </div>
      ))}
    </div>
  );
});

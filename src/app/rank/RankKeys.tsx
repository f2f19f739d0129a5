import { memo, useEffect, useId, useRef, useState } from 'react';
import type { RankData } from '../../charts/rank/rankData.ts';
import { besidePlace, placesIn } from '../../charts/rank/rankPlaces.ts';
import type { RankPlace } from '../../charts/rank/rankPlaces.ts';
import { sayState } from '../../charts/rank/rankWords.ts';
import type { StateId } from '../../domain/ids.ts';
import type { Scene } from '../../scene/scene.ts';
import { useIsStepping } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useStateWalk } from '../figure/useStateWalk.ts';
import { useLocale } from '../localeContext.tsx';
import { usePaced } from '../map/usePaced.ts';
import { useHeld } from '../useHeld.ts';
import keys from '../figure/Keys.module.css';
import { RowNote } from './RowNote.tsx';

interface RankKeysProps {
  readonly data: RankData;
  readonly view: View;
  readonly scene: Scene;
}

/** The ranking for the keyboard and the ear: a list box over the drawing, one stop for Tab; its options are the rows, in order. */
export function RankKeys({ data, ...now }: RankKeysProps) {
  const locale = useLocale();
  const list = useId();
  const [isHere, setIsHere] = useState(false);
  // While the keys are elsewhere nobody hears of every step.
  const isHeld = useIsStepping() && !isHere;
  const scene = useHeld(now.scene, isHeld);
  const view = useHeld(now.view, isHeld);
  const places = placesIn(scene);
  const ids = places.map(({ id }) => id);
  // In the order of the bars for who is here; for who is elsewhere in one that no year changes, so that nothing has to move.
  const states = (isHere ? ids : ids.toSorted()).join(' ');
  const walk = useStateWalk({
    isHere,
    onHere: setIsHere,
    catalogue: data.catalogue,
    states,
    chosen: view.states,
    ground: () => ({
      neighbours: (from, direction) => besidePlace(scene, from, direction),
      order: ids,
    }),
  });
  const place = places.find(({ id }) => id === walk.at) ?? null;
  const sentence =
    place === null
      ? ''
      : [
          locale.value({ kind: 'state', id: place.id }),
          ...sayState(place.id, data, view).map((message) => locale.say(message)),
        ].join(' · ');
  const said = usePaced(sentence, place?.id ?? null, walk.tell);

  return (
    <div className={keys['keys']}>
      <div
        className={keys['list']}
        role="listbox"
        tabIndex={0}
        aria-label={locale.text('rank:keys')}
        aria-describedby={`${list}-hint`}
        aria-multiselectable="true"
        aria-activedescendant={place === null ? undefined : optionId(list, place.id)}
        onKeyDown={walk.onKeyDown}
        onFocus={walk.onFocus}
        onBlur={walk.onBlur}
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
      <div className={keys['told']} aria-live="polite">
        {walk.told}
      </div>
    </div>
  );
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
    <div role="none" className={keys['options']}>
      {ids.map((id) => (
        <div
          key={id}
          ref={id === active ? element : null}
          id={optionId(list, id)}
          role="option"
          aria-selected={chosen.includes(id)}
          className={keys['option']}
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

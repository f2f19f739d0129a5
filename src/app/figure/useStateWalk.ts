import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { StateId } from '../../domain/ids.ts';
import { arrive, notWalking, pressKey } from '../../interact/mapKeys.ts';
import type { Act, Board, Walk } from '../../interact/mapKeys.ts';
import { createFindName } from '../../interact/typeahead.ts';
import type { FindName } from '../../interact/typeahead.ts';
import { useViewStore } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { toggled } from '../map/toggled.ts';

interface Walking {
  /** Whether the keys are at the drawing, and who is to know of it. */
  readonly isHere: boolean;
  readonly onHere: (isHere: boolean) => void;
  readonly catalogue: Pick<Catalogue, 'states'>;
  /** Those of a drawing that the keys go to, joined by blanks: one text for the same states. */
  readonly states: string;
  readonly chosen: readonly StateId[];
  /** Where the arrows lead and in which order the states stand, at the moment of a key. */
  readonly ground: () => Pick<Board<StateId>, 'neighbours' | 'order'>;
}

/** The walk of the keys over the states of a drawing that does not zoom: arrows, names, choosing. */
export function useStateWalk(walking: Walking) {
  const { isHere, onHere, catalogue, states, chosen, ground } = walking;
  const locale = useLocale();
  const store = useViewStore();
  const [walk, setWalk] = useState<Walk<StateId>>(notWalking);
  const [told, setTold] = useState('');
  const { language } = locale;
  const find = useMemo(
    () => findNameIn(catalogue, language, states),
    [catalogue, language, states],
  );

  const boardNow = (): Board<StateId> => {
    const { neighbours, order } = ground();
    return { neighbours, order, find, has: (id) => order.includes(id), chosen, canZoom: false };
  };

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

  return {
    /** The state that the keys stand at; `null` where they are elsewhere. */
    at: isHere && walk.isShown ? walk.at : null,
    /** What a screen reader is told beside the option, and how to tell it. */
    told,
    tell: setTold,
    onKeyDown(event: KeyboardEvent): void {
      if (event.nativeEvent.isComposing) return;
      const { key, ctrlKey, altKey, metaKey, repeat, timeStamp: at } = event;
      const step = pressKey(walk, { key, ctrlKey, altKey, metaKey, repeat, at }, boardNow());
      if (step === null || step.act?.kind === 'help') return;
      event.preventDefault();
      setWalk(step.walk);
      perform(step.act);
    },
    onFocus(): void {
      onHere(true);
      setWalk(arrive(walk, boardNow()));
    },
    onBlur: (): void => onHere(false),
  };
}

/** Names are folded when the first letter is typed, and again only for other states or another language. */
function findNameIn(
  { states }: Walking['catalogue'],
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

import { memo, useEffect, useMemo, useRef } from 'react';
import type { StateId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import keys from '../figure/Keys.module.css';

interface WalkOptionsProps {
  /** The states with a mark, as one text, so that a step of time that keeps them has nothing to do here. */
  readonly states: string;
  readonly list: string;
  readonly chosen: View['states'];
  readonly active: StateId | null;
  /** Everything there is to say of the active one, and where it is on the screen. */
  readonly sentence: string;
  readonly x: number;
  readonly y: number;
}

export function optionId(list: string, state: StateId): string {
  return `${list}-${state}`;
}

/** The state of the option that something happened on. */
export function stateOfOption(list: string, target: EventTarget): StateId | null {
  const option = target instanceof Element ? target.closest('[role="option"]') : null;
  return option === null ? null : (option.id.slice(list.length + 1) as StateId);
}

/**
 * The states as a screen reader has them, in the order of their names. The active one stands where its mark is, for
 * magnifying glasses that follow it; nothing of it is seen.
 */
export const WalkOptions = memo(function WalkOptions(props: WalkOptionsProps) {
  const { states, list, chosen, active, sentence, x, y } = props;
  const locale = useLocale();
  const named = useMemo(() => {
    const nameOf = (id: StateId) => locale.value({ kind: 'state', id });
    const ids = states === '' ? [] : (states.split(' ') as StateId[]);
    return ids
      .map((id) => ({ id, name: nameOf(id) }))
      .toSorted((a, b) => locale.compare(a.name, b.name));
  }, [states, locale]);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== null) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const options = named.map(({ id, name }) => {
    const isActive = id === active;
    return (
      <div
        key={id}
        ref={isActive ? element : null}
        id={optionId(list, id)}
        role="option"
        aria-selected={chosen.includes(id)}
        className={keys['option']}
        style={
          isActive
            ? { position: 'absolute', left: x - 12, top: y - 12, width: 24, height: 24 }
            : undefined
        }
      >
        {isActive ? sentence : name}
      </div>
    );
  });
  return (
    <div role="none" className={keys['options']}>
      {options}
    </div>
  );
});

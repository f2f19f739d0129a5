import type { MapData } from '../../../charts/map/mapData.ts';
import { rankMessages } from '../../../charts/map/ranks.ts';
import { wordsOn } from '../../../charts/map/stateWords.ts';
import type { StateId } from '../../../domain/ids.ts';
import type { Message } from '../../../domain/message.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useViewStore } from '../../../view/useView.ts';
import type { View } from '../../../view/view.ts';
import { useLocale } from '../../localeContext.tsx';
import { cardId } from './StateCard.tsx';
import styles from './SelectionStrip.module.css';

interface SelectionStripProps {
  readonly data: MapData;
  readonly view: View;
}

/** Where the cards lie below the window: the chosen states in short at the window's foot, each a way to its card. */
export function SelectionStrip({ data, view }: SelectionStripProps) {
  const locale = useLocale();
  const store = useViewStore();
  const jump = (state: StateId): void => {
    const card = document.getElementById(cardId(state));
    card?.scrollIntoView({ block: 'start', behavior: 'auto' });
    card?.focus({ preventScroll: true });
  };
  const wordsOf = (state: StateId): readonly Message[] => {
    const words = wordsOn(state, data, view);
    return data.kind === 'indicator'
      ? [...words, ...rankMessages(state, data, view).slice(0, 1)]
      : words;
  };
  return (
    <div className={styles['strip']} role="group" aria-label={locale.text('figure:state.selected')}>
      <ul>
        {view.states.toReversed().map((state) => (
          <li key={state}>
            <button type="button" onClick={() => jump(state)}>
              <strong>{locale.value({ kind: 'state', id: state })}</strong>
              <span>
                {wordsOf(state)
                  .map((message) => locale.say(message))
                  .join(' · ')}
              </span>
              <span className={styles['details']}>
                {locale.text('panel:card.details')}
                <Icon name="forward" size={14} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles['clear']}
        aria-label={locale.text('figure:state.clear')}
        onClick={() => store.update({ states: [] })}
      >
        <Icon name="close" size={18} />
      </button>
    </div>
  );
}

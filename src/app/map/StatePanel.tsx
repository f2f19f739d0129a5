import type { MapData } from '../../charts/map/mapData.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { MemberRoll } from './MemberRoll.tsx';
import { SelectionStrip } from './panel/SelectionStrip.tsx';
import { StateCard } from './panel/StateCard.tsx';
import { StateSearch } from './panel/StateSearch.tsx';
import { Standing } from './Standing.tsx';
import styles from './StatePanel.module.css';

interface StatePanelProps {
  readonly data: MapData;
  readonly view: View;
}

/** Beside the map: a search, a card for each state that the reader chose, and everybody in order. */
export function StatePanel({ data, view }: StatePanelProps) {
  const locale = useLocale();
  const store = useViewStore();
  return (
    <aside className={styles['panel']} aria-label={locale.text('figure:state.selected')}>
      <StateSearch states={view.states} />
      {view.states.length === 0 ? (
        <p className={styles['hint']}>{locale.text('figure:state.selectHint')}</p>
      ) : (
        <div className={styles['chosen']}>
          <ul>
            {view.states.map((state) => (
              <StateCard key={state} state={state} data={data} view={view} />
            ))}
          </ul>
          {view.states.length === 1 ? null : (
            <button
              type="button"
              className={styles['clear']}
              onClick={() => store.update({ states: [] })}
            >
              {locale.text('figure:state.clear')}
            </button>
          )}
          <SelectionStrip data={data} view={view} />
        </div>
      )}
      {data.kind === 'indicator' ? (
        <Standing data={data} view={view} />
      ) : (
        <MemberRoll data={data} view={view} />
      )}
    </aside>
  );
}

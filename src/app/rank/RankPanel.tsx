import { Suspense } from 'react';
import type { RankData } from '../../charts/rank/rankData.ts';
import type { View } from '../../view/view.ts';
import { useViewStore } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { SearchStop } from '../map/panel/SearchStop.tsx';
import { onDemand } from '../onDemand.tsx';
import { onFocus } from '../onFocus.tsx';
import styles from './RankPanel.module.css';

const StateSearch = onFocus(
  async () => (await import('../map/panel/StateSearch.tsx')).StateSearch,
  [],
  SearchStop,
);
const RankCards = onDemand(
  async () => (await import('./RankCards.tsx')).RankCards,
  ['panel', 'events'],
);

interface RankPanelProps {
  readonly data: RankData;
  readonly view: View;
}

/** Beside the bars: a search, and a card for each state that the reader chose. */
export function RankPanel({ data, view }: RankPanelProps) {
  const locale = useLocale();
  const store = useViewStore();
  return (
    <aside className={styles['panel']} aria-label={locale.text('figure:state.selected')}>
      <StateSearch states={view.states} />
      {view.states.length === 0 ? (
        <p className={styles['hint']}>{locale.text('rank:selectHint')}</p>
      ) : (
        <Suspense>
          <RankCards data={data} view={view} />
          {view.states.length === 1 ? null : (
            <button
              type="button"
              className={styles['clear']}
              onClick={() => store.update({ states: [] })}
            >
              {locale.text('figure:state.clear')}
            </button>
          )}
        </Suspense>
      )}
    </aside>
  );
}

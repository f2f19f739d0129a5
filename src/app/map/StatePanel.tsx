import type { MapData } from '../../charts/map/mapData.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { useBelowWindow } from '../useBelowWindow.ts';
import { onDemand } from '../onDemand.tsx';
import { onFocus } from '../onFocus.tsx';
import { MapLegend } from './MapLegend.tsx';
import { SearchStop } from './panel/SearchStop.tsx';
import { Standing } from './Standing.tsx';
import styles from './StatePanel.module.css';

const StateSearch = onFocus(
  async () => (await import('./panel/StateSearch.tsx')).StateSearch,
  [],
  SearchStop,
);
const MemberRoll = onDemand(async () => (await import('./MemberRoll.tsx')).MemberRoll);
const StateCard = onDemand(
  async () => (await import('./panel/StateCard.tsx')).StateCard,
  ['panel', 'events'],
);
const SelectionStrip = onDemand(
  async () => (await import('./panel/SelectionStrip.tsx')).SelectionStrip,
  ['panel'],
);

interface StatePanelProps {
  readonly data: MapData;
  readonly view: View;
}

/** Beside the map: what its colours mean, a search, a card for each state that the reader chose, and everybody in order. */
export function StatePanel({ data, view }: StatePanelProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { ref, isBelow } = useBelowWindow();
  return (
    <aside className={styles['panel']} aria-label={locale.text('figure:state.selected')}>
      <MapLegend data={data} view={view} />
      <StateSearch states={view.states} />
      {view.states.length === 0 ? (
        <p className={styles['hint']}>{locale.text('figure:state.selectHint')}</p>
      ) : (
        <div className={styles['chosen']} ref={ref}>
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
          {isBelow ? <SelectionStrip data={data} view={view} /> : null}
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

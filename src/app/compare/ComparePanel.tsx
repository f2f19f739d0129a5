import { isWhole, pointsIn, timeOf } from '../../charts/compare/compareData.ts';
import type { CompareData } from '../../charts/compare/compareData.ts';
import { groupsCounted, sizeWords } from '../../charts/compare/compareLegend.ts';
import { groupingIn } from '../../charts/compare/compareScene.ts';
import { told } from '../../charts/compare/compareWords.ts';
import { hueOf } from '../../charts/_shared/hues.ts';
import type { Group } from '../../charts/compare/groups.ts';
import { LegendSamples } from '../../ui/LegendSamples.tsx';
import { useViewStore } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import type { Drawn } from '../ChartHost.tsx';
import { useLocale } from '../localeContext.tsx';
import { SearchStop } from '../map/panel/SearchStop.tsx';
import { toggled } from '../map/toggled.ts';
import { onFocus } from '../onFocus.tsx';
import styles from './ComparePanel.module.css';

const StateSearch = onFocus(
  async () => (await import('../map/panel/StateSearch.tsx')).StateSearch,
  [],
  SearchStop,
);

/** Beside the bubbles: what their colours mean, a search, and every state with its values. */
export function ComparePanel({ data, view }: Drawn<CompareData>) {
  const locale = useLocale();
  const store = useViewStore();
  const { theme } = useAtlas();
  const { year } = timeOf(data, view);
  const grouping = groupingIn(data, view);
  const points = pointsIn(data, view, year);
  const whole = points.filter(isWhole).toSorted((a, b) => b.y.value - a.y.value);
  const rest = points
    .filter((point) => !isWhole(point))
    .map((point) => ({ point, name: locale.value({ kind: 'state', id: point.state }) }))
    .toSorted((a, b) => locale.compare(a.name, b.name))
    .map(({ point }) => point);
  const colourOf = ({ hue }: Group): string =>
    hue === null ? 'var(--scene-muted)' : hueOf(theme, hue);
  return (
    <aside className={styles['panel']} aria-label={locale.text('compare:legend.states')}>
      <LegendSamples
        label={locale.text('compare:legend.label')}
        samples={groupsCounted(data, view).map(({ group, count }) => ({
          key: group.key,
          label: locale.value(group.name),
          colour: colourOf(group),
          look: 'dot',
          count: locale.number(count),
          isEmpty: count === 0,
        }))}
      />
      <p className={styles['hint']}>{sizeWords(data, view, locale)}</p>
      <StateSearch states={view.states} />
      <ol className={styles['states']} aria-label={locale.text('compare:legend.states')}>
        {[...whole, ...rest].map(({ state, x, y }) => (
          <li key={state}>
            <button
              type="button"
              aria-pressed={view.states.includes(state)}
              onClick={() => store.update(({ states }) => ({ states: toggled(states, state) }))}
            >
              <span
                className={styles['dot']}
                style={{ background: colourOf(grouping.groupOf(state, year)) }}
              />
              <span className={styles['name']}>{locale.value({ kind: 'state', id: state })}</span>
              <span className={styles['values']}>
                {`${locale.value(told(data.y, y, year))} · ${locale.value(told(data.x, x, year))}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {view.states.length === 0 ? (
        <p className={styles['hint']}>{locale.text('compare:selectHint')}</p>
      ) : (
        <button
          type="button"
          className={styles['clear']}
          onClick={() => store.update({ states: [] })}
        >
          {locale.text('figure:state.clear')}
        </button>
      )}
    </aside>
  );
}

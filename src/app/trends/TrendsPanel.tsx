import { eventsIn } from '../../charts/trends/eventNodes.ts';
import { nameOf } from '../../charts/trends/names.ts';
import { standingIn } from '../../charts/trends/standing.ts';
import type { ReadLine } from '../../charts/trends/standing.ts';
import { trendsTime } from '../../charts/trends/trendsData.ts';
import type { Line, TrendsData } from '../../charts/trends/trendsData.ts';
import { huesOf } from '../../charts/trends/trendsLayout.ts';
import { shownValue } from '../../charts/trends/trendsWords.ts';
import { hueOf } from '../../charts/_shared/hues.ts';
import { projectedYears } from '../../charts/trends/lines.ts';
import type { MessageValue } from '../../domain/message.ts';
import { useViewStore } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import type { Drawn } from '../ChartHost.tsx';
import { useLocale } from '../localeContext.tsx';
import { StateSearch } from '../map/panel/StateSearch.tsx';
import { toggled } from '../map/toggled.ts';
import styles from './TrendsPanel.module.css';

/** Beside the lines: what each of them reads in the year, from the most; here states are chosen. */
export function TrendsPanel({ data, view }: Drawn<TrendsData>) {
  const locale = useLocale();
  const store = useViewStore();
  const { theme } = useAtlas();
  const { year } = trendsTime(data, view);
  const { totals, states, missing } = standingIn(data, view, year);
  const hues = huesOf(data, view);
  const when: MessageValue = { kind: 'year', year };
  const unnamed = missing
    .map((line) => ({ line, name: locale.value(nameOf(line)) }))
    .toSorted((a, b) => locale.compare(a.name, b.name));

  const row = (line: Line, rank: string, value: string) => {
    const { whose, key } = line;
    const hue = hues.get(key);
    const inside = (
      <>
        <span className={styles['rank']}>{rank}</span>
        <span
          className={styles['swatch']}
          data-quiet={hue === undefined}
          style={hue === undefined ? {} : { background: hueOf(theme, hue) }}
        />
        <span className={styles['name']}>{locale.value(nameOf(line))}</span>
        <span className={styles['value']}>{value}</span>
      </>
    );
    return (
      <li key={key}>
        {whose.kind === 'state' ? (
          <button
            type="button"
            aria-pressed={view.states.includes(whose.id)}
            onClick={() =>
              store.update(({ states: before }) => ({ states: toggled(before, whose.id) }))
            }
          >
            {inside}
          </button>
        ) : (
          <div className={styles['total']}>{inside}</div>
        )}
      </li>
    );
  };
  const valueOf = ({ line, value }: ReadLine): string => {
    const shown = shownValue(data, view, value);
    return projectedYears(line, data).has(year)
      ? locale.text('trends:projection', { value: shown })
      : locale.value(shown);
  };

  return (
    <aside
      className={styles['panel']}
      aria-label={locale.text('trends:panel.label', { year: when })}
    >
      <StateSearch states={view.states} />
      <section className={styles['standing']}>
        <h2>{locale.text('trends:panel.label', { year: when })}</h2>
        <ol>
          {totals.map((one) => row(one.line, '', valueOf(one)))}
          {states.map((one) => row(one.line, locale.number(one.rank), valueOf(one)))}
          {unnamed.map(({ line }) => row(line, '', locale.text('figure:value.noneShort')))}
        </ol>
      </section>
      {view.states.length === 0 ? (
        <p className={styles['hint']}>{locale.text('trends:hint')}</p>
      ) : (
        <button
          type="button"
          className={styles['clear']}
          onClick={() => store.update({ states: [] })}
        >
          {locale.text('figure:state.clear')}
        </button>
      )}
      {view.events ? <YearEvents data={data} view={view} /> : null}
    </aside>
  );
}

/** What happened in the year that is read off. */
function YearEvents({ data, view }: Drawn<TrendsData>) {
  const locale = useLocale();
  const { year } = trendsTime(data, view);
  const events = eventsIn(data, year);
  const when: MessageValue = { kind: 'year', year };
  return (
    // It scrolls, so the keyboard has to reach it.
    <section
      className={styles['events']}
      tabIndex={0}
      aria-label={locale.text('trends:events.title', { year: when })}
    >
      <h2>{locale.text('trends:events.title', { year: when })}</h2>
      {events.length === 0 ? <p>{locale.text('trends:events.none', { year: when })}</p> : null}
      <ul>
        {events.map(({ id, start, title }) => (
          <li key={id}>
            <span className={styles['date']}>{locale.value({ kind: 'date', date: start })}</span>{' '}
            {title[locale.language]}
          </li>
        ))}
      </ul>
    </section>
  );
}

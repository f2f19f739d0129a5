import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { rankByValue } from '../../charts/_shared/rank.ts';
import { timeOf } from '../../charts/map/mapData.ts';
import type { IndicatorMap, MapData } from '../../charts/map/mapData.ts';
import { standingOf } from '../../charts/map/indicatorWords.ts';
import { wordsOn } from '../../charts/map/stateWords.ts';
import type { StateId } from '../../domain/ids.ts';
import { latestYear, valueAt } from '../../domain/series.ts';
import { createSearch } from '../../locale/search.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { MemberRoll } from './MemberRoll.tsx';
import { Standing } from './Standing.tsx';
import styles from './StatePanel.module.css';

interface StatePanelProps {
  readonly data: MapData;
  readonly view: View;
}

/** The states that the reader chose: value, year, rank, and where the value comes from. */
export function StatePanel({ data, view }: StatePanelProps) {
  const locale = useLocale();
  const store = useViewStore();
  return (
    <aside className={styles['panel']} aria-label={locale.text('figure:state.selected')}>
      <StateSearch view={view} />
      {view.states.length === 0 ? (
        <p className={styles['hint']}>{locale.text('figure:state.selectHint')}</p>
      ) : (
        <div className={styles['chosen']}>
          <ul>
            {view.states.map((state) => (
              <StateCard key={state} state={state} view={view}>
                {data.kind === 'indicator' ? (
                  <StateValue state={state} data={data} view={view} />
                ) : (
                  wordsOn(state, data, view).map((message) => (
                    <p key={message.key}>{locale.say(message)}</p>
                  ))
                )}
              </StateCard>
            ))}
          </ul>
          <button
            type="button"
            className={styles['clear']}
            onClick={() => store.update({ states: [] })}
          >
            {locale.text('figure:state.clear')}
          </button>
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

interface StateCardProps {
  readonly state: StateId;
  readonly view: View;
  readonly children: ReactNode;
}

function StateCard({ state, view, children }: StateCardProps) {
  const locale = useLocale();
  const store = useViewStore();
  return (
    <li className={styles['card']}>
      <h2>{locale.value({ kind: 'state', id: state })}</h2>
      <button
        type="button"
        className={styles['remove']}
        aria-label={locale.text('figure:state.remove', { state: { kind: 'state', id: state } })}
        onClick={() => store.update({ states: view.states.filter((id) => id !== state) })}
      >
        <Icon name="close" size={16} />
      </button>
      {children}
    </li>
  );
}

interface StateValueProps {
  readonly state: StateId;
  readonly data: IndicatorMap;
  readonly view: View;
}

/** The state's value of the year, its ranks, and where the value comes from. */
function StateValue({ state, data, view }: StateValueProps) {
  const locale = useLocale();
  const { year } = timeOf(data, view);
  const series = data.bundle.values[state];
  const value = valueAt(series, year);
  const known = latestYear(series, year);
  return (
    <>
      {value === undefined ? (
        <p className={styles['none']}>
          {locale.text('figure:value.none', { year: { kind: 'year', year } })}
        </p>
      ) : (
        <p className={styles['value']}>
          {locale.quantity(value, data.unit)} <small>{locale.year(year)}</small>
        </p>
      )}
      {value === undefined && known !== undefined ? (
        <p>
          {locale.text('figure:value.lastKnown', {
            value: { kind: 'quantity', value: valueAt(series, known) ?? 0, unit: data.unit.id },
            year: { kind: 'year', year: known },
          })}
        </p>
      ) : null}
      {value === undefined ? null : <Ranks state={state} data={data} view={view} />}
      <p className={styles['source']}>
        {locale.text('figure:source.label')}: {data.bundle.provenance.publisher[locale.language]} ·{' '}
        {locale.text('figure:source.vintage', {
          date: { kind: 'date', date: data.bundle.provenance.vintage },
        })}
      </p>
    </>
  );
}

function Ranks({ state, data, view }: StateValueProps) {
  const locale = useLocale();
  const { year } = timeOf(data, view);
  const inScope = data.scope.on(`${year}-12-31`).has(state);
  const scope = standingOf(data, { ...view, states: [] }).ranked;
  const world = rankByValue(
    data.catalogue.states.flatMap(({ id }): [StateId, number][] => {
      const value = valueAt(data.bundle.values[id], year);
      return value === undefined ? [] : [[id, value]];
    }),
  );
  const rankIn = (ranked: typeof scope) => ranked.find(({ id }) => id === state)?.rank;
  const ofScope = rankIn(scope);
  const ofWorld = rankIn(world);
  return (
    <>
      {!inScope ? (
        <p>{locale.text('figure:state.outside')}</p>
      ) : data.scope.all || ofScope === undefined ? null : (
        <p>{locale.text('figure:rank.inScope', { rank: ofScope, of: scope.length })}</p>
      )}
      {ofWorld === undefined ? null : (
        <p>{locale.text('figure:rank.inWorld', { rank: ofWorld, of: world.length })}</p>
      )}
    </>
  );
}

/** Finds a state by any of its names, in any of the languages, or by its code. */
function StateSearch({ view }: { readonly view: View }) {
  const locale = useLocale();
  const store = useViewStore();
  const { catalogue } = useAtlas();
  const { language } = locale;
  const { search, sorted } = useMemo(() => {
    const nameOf = (state: (typeof catalogue.states)[number]) => state.name[language] ?? state.id;
    const states = catalogue.states.toSorted((a, b) => locale.compare(nameOf(a), nameOf(b)));
    return {
      sorted: states.map((state) => ({ id: state.id, text: nameOf(state) })),
      search: createSearch(
        states.map((state) => ({
          id: state.id,
          texts: [
            nameOf(state),
            ...Object.values(state.name),
            ...(state.aliases ?? []),
            state.id,
            state.iso2,
          ],
        })),
      ),
    };
  }, [catalogue, language, locale]);
  const chosen = new Set<string>(view.states);
  return (
    <Combobox
      label={locale.text('figure:state.search')}
      placeholder={locale.text('figure:state.placeholder')}
      nothing={locale.text('figure:state.nothing')}
      find={(query) =>
        query.trim() === ''
          ? sorted.map((state) => ({ ...state, chosen: chosen.has(state.id) }))
          : search(query, 12).map(({ id, text, range, index }) => ({
              id,
              text: index === 0 ? text : (sorted.find((state) => state.id === id)?.text ?? id),
              match: index === 0 ? range : undefined,
              chosen: chosen.has(id),
              ...(index === 0 ? {} : { hint: text }),
            }))
      }
      onChoose={(id) => {
        const state = catalogue.states.find((other) => other.id === id)?.id;
        if (state === undefined) return;
        store.update(({ states }) => ({
          states: states.includes(state) ? states : [...states, state],
        }));
      }}
    />
  );
}

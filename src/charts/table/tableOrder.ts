import type { IndicatorId, StateId } from '../../domain/ids.ts';
import { valueAt } from '../../domain/series.ts';
import type { Locale } from '../../locale/locale.ts';
import { createSearch } from '../../locale/search.ts';
import type { Sort } from '../../view/view.ts';
import type { TableData, TableYears } from './tableData.ts';

/** The states in the order of the view: those without a value to be sorted by come last, in the order of their names. */
export function sortStates(
  states: readonly StateId[],
  data: TableData,
  { to }: TableYears,
  sort: Sort,
  locale: Pick<Locale, 'value' | 'compare'>,
): readonly StateId[] {
  const way = sort.descending ? -1 : 1;
  const names = new Map(states.map((id) => [id, locale.value({ kind: 'state', id })]));
  const byName = (a: StateId, b: StateId): number =>
    locale.compare(names.get(a) ?? '', names.get(b) ?? '');
  if (sort.by === 'name') return states.toSorted((a, b) => way * byName(a, b));
  const values = valuesOf(data, sort.by);
  const valueOf = (id: StateId): number | undefined => valueAt(values?.[id], to);
  return states.toSorted((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined) || byName(a, b);
    }
    return way * (one - other) || byName(a, b);
  });
}

function valuesOf({ indicators }: TableData, id: IndicatorId) {
  return indicators.find(({ entry }) => entry.id === id)?.bundle.values;
}

/** Finds states by any of their names in any language, or by a code; every state where nothing is asked for. */
export function createStateFilter(
  { catalogue }: Pick<TableData, 'catalogue'>,
  language: string,
): (q: string) => ReadonlySet<StateId> | null {
  let search: ReturnType<typeof createSearch<StateId>> | undefined;
  return (q) => {
    if (q.trim() === '') return null;
    search ??= createSearch(
      catalogue.states.map(({ id, name, aliases = [], iso2 }) => ({
        id,
        texts: [name[language] ?? id, ...Object.values(name), ...aliases, id, iso2],
      })),
      { typos: 'last' },
    );
    return new Set(search(q).map(({ id }) => id));
  };
}

import type { Catalogue } from '../../domain/catalogue.ts';
import type { Localised, StateId } from '../../domain/ids.ts';
import type { IndicatorBundle, IndicatorNote } from '../../domain/indicator.ts';
import { yearsOf } from '../../domain/series.ts';
import type { Series } from '../../domain/series.ts';
import type { ExactValues } from './exactValues.ts';
import type { FileCell, FileColumn, FileTable } from './fileTable.ts';

/** The reader's language and English: of a table that goes on into programs, one that most of them know. */
export function namingLanguages(language: string): readonly string[] {
  return [...new Set([language, 'en'])];
}

export function keyed(keys: readonly string[]): readonly FileColumn[] {
  return keys.map((key) => ({ key, label: key }));
}

export function namesIn(
  name: Localised | null | undefined,
  languages: readonly string[],
): readonly FileCell[] {
  return languages.map((language) => name?.[language] ?? null);
}

/**
 * All values of an indicator, a row for each state and year that has one; then the organisations' totals, those that cannot be
 * made with who keeps them from it; then the world.
 * @param exact states' values with every digit of the source, where they are at hand
 */
export function indicatorTable(
  bundle: IndicatorBundle,
  catalogue: Catalogue,
  language: string,
  exact: ExactValues | null = null,
): FileTable {
  const languages = namingLanguages(language);
  const entry = catalogue.indicators.find(({ id }) => id === bundle.id);
  const unit = catalogue.units.find(({ id }) => id === entry?.unit)?.name[language] ?? null;
  const projected = projections(bundle.notes);
  const row = (
    kind: string,
    id: string,
    name: Localised | undefined,
    year: number,
    value: number | null,
    more: { readonly note?: string; readonly without?: readonly string[] } = {},
  ): readonly FileCell[] => [
    bundle.id,
    kind,
    id,
    ...namesIn(name, languages),
    year,
    value,
    unit,
    more.note ?? null,
    more.without?.join(' ') ?? null,
  ];
  /** Behind indicator, kind, id and names. */
  const yearAt = 3 + languages.length;
  const stateName = new Map(catalogue.states.map(({ id, name }) => [id, name]));
  const states = (Object.entries(bundle.values) as [StateId, Series][])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, series]) =>
      [...yearsOf(series)].map(([year, value]) =>
        row(
          'state',
          id,
          stateName.get(id),
          year,
          precisely(value, exact?.(id, year)),
          projected(id, year) ? { note: 'projection' } : {},
        ),
      ),
    );
  const totals = catalogue.organisations.flatMap(({ id, name }) => {
    const own = bundle.totals?.[id];
    if (own === undefined) return [];
    const made = [...yearsOf(own.values)].map(([year, value]) =>
      row('organisation', id, name, year, value),
    );
    const lacking = Object.entries(own.missing).map(([year, without]) =>
      row('organisation', id, name, Number(year), null, { without }),
    );
    return [...made, ...lacking].toSorted((a, b) => Number(a[yearAt]) - Number(b[yearAt]));
  });
  const world = [...yearsOf(bundle.world ?? [])].map(([year, value]) =>
    row('world', 'world', undefined, year, value),
  );
  return {
    id: bundle.id,
    title: entry?.name[language] ?? bundle.id,
    columns: keyed([
      'indicator',
      'kind',
      'id',
      ...languages.map((one) => `name_${one}`),
      'year',
      'value',
      'unit',
      'note',
      'members_without_value',
    ]),
    rows: [...states, ...totals, ...world],
  };
}

/** The exact value, where it is that of the bundle: the table may be of other data than the page. */
function precisely(value: number, exact: number | undefined): number {
  return exact !== undefined && Number(exact.toPrecision(5)) === value ? exact : value;
}

/** Whether the publisher projected a value. */
function projections(notes: readonly IndicatorNote[]): (state: StateId, year: number) => boolean {
  const own = notes.filter(({ kind }) => kind === 'projection');
  return (state, year) =>
    own.some(
      ({ states, years }) =>
        years?.includes(year) === true && (states === undefined || states.includes(state)),
    );
}

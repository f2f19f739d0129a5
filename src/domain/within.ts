import type { Catalogue } from './catalogue.ts';
import type { IncomeId, RegionId, StateId } from './ids.ts';
import type { State } from './state.ts';

/** The states that a filter lets through: of any of its regions and of any of its income groups; all where it names none. */
export function statesWithin(
  within: readonly (RegionId | IncomeId)[],
  catalogue: Pick<Catalogue, 'states' | 'regions' | 'incomes'>,
): ReadonlySet<StateId> {
  const wanted = new Set<string>(within);
  const regions = catalogue.regions.filter(
    ({ id, parent }) => wanted.has(id) || (parent !== undefined && wanted.has(parent)),
  );
  const regionIds = new Set<string>(regions.map(({ id }) => id));
  const incomeIds = new Set<string>(
    catalogue.incomes.filter(({ id }) => wanted.has(id)).map(({ id }) => id),
  );
  const passes = ({ region, income }: State): boolean =>
    (regionIds.size === 0 || (region !== null && regionIds.has(region))) &&
    (incomeIds.size === 0 || (income !== null && incomeIds.has(income)));
  return new Set(catalogue.states.filter(passes).map(({ id }) => id));
}

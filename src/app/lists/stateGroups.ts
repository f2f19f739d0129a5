import type { Catalogue } from '../../domain/catalogue.ts';
import type { StateId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';

/** The regions, with those that they are part of, and the income group of every state. */
export function stateGroups({
  states,
  regions,
}: Pick<Catalogue, 'states' | 'regions'>): ReadonlyMap<StateId, readonly View['within'][number][]> {
  const parents = new Map(regions.map(({ id, parent }) => [id, parent]));
  return new Map(
    states.map(({ id, region, income }) => {
      const parent = region === null ? undefined : parents.get(region);
      return [id, [region, parent, income].filter((group) => group != null)];
    }),
  );
}

/** The name of a region or income group. */
export function groupName(
  id: View['within'][number],
  { regions, incomes }: Pick<Catalogue, 'regions' | 'incomes'>,
  language: string,
): string {
  return [...regions, ...incomes].find((row) => row.id === id)?.name[language] ?? id;
}

/** What the colours of a comparison tell apart. */
import type { Catalogue } from '../../domain/catalogue.ts';
import type { OrganisationId, RegionId, StateId } from '../../domain/ids.ts';
import { isFullMember, isInForce } from '../../domain/membership.ts';
import type { MessageValue } from '../../domain/message.ts';
import { endOfYear } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { hueCount } from '../_shared/hues.ts';
import { foundedOf } from '../_shared/scope.ts';
import type { CompareData } from './compareData.ts';

/** A colour and what it means; `hue` is `null` for what belongs nowhere. */
export interface Group {
  readonly key: string;
  readonly name: MessageValue;
  readonly hue: number | null;
}

/** The groups of all states ever in scope, and the one of a state in a year; the same colours in every year. */
export interface Grouping {
  readonly groups: readonly Group[];
  groupOf(state: StateId, year: Year): Group;
}

const text = (key: 'compare:group.none' | 'compare:group.several'): MessageValue => ({
  kind: 'message',
  message: { key },
});
const none: Group = { key: 'none', name: text('compare:group.none'), hue: null };

export function groupingOf(
  data: CompareData,
  view: Pick<View, 'color' | 'orgs' | 'states'>,
): Grouping {
  switch (view.color) {
    case 'region':
      return byRegion(data, view);
    case 'income':
      return byIncome(data, view);
    case 'organisation':
      return byOrganisation(data, view);
    default:
      return view.color satisfies never;
  }
}

/** Everybody who can be a point at some time. */
function everybody({ scope }: CompareData, { states }: Pick<View, 'states'>): readonly StateId[] {
  return [...new Set([...scope.ever, ...states])];
}

/** Regions as the scope needs them: small ones where they are few, else the parts of the world that they are in. */
function byRegion(data: CompareData, view: Pick<View, 'states'>): Grouping {
  const { catalogue } = data;
  const small = new Map(catalogue.states.map(({ id, region }) => [id, region]));
  const states = everybody(data, view);
  const asked = new Set(states.map((id) => small.get(id) ?? null));
  const isFine = asked.size <= hueCount;
  const regionOf = (id: StateId): RegionId | null => {
    const region = small.get(id) ?? null;
    return region === null || isFine ? region : rootOf(region, catalogue);
  };
  const present = new Set(states.map(regionOf));
  const groups = catalogue.regions
    .filter(({ id }) => present.has(id))
    .map(({ id }, hue): Group => ({ key: id, name: { kind: 'region', id }, hue }));
  return grouping(groups, present.has(null), regionOf);
}

function rootOf(region: RegionId, { regions }: Catalogue): RegionId {
  const parent = regions.find(({ id }) => id === region)?.parent;
  return parent === undefined ? region : rootOf(parent, { regions } as Catalogue);
}

function byIncome(data: CompareData, view: Pick<View, 'states'>): Grouping {
  const { catalogue } = data;
  const incomes = new Map(catalogue.states.map(({ id, income }) => [id, income]));
  const present = new Set(everybody(data, view).map((id) => incomes.get(id) ?? null));
  const groups = catalogue.incomes
    .map(({ id }, hue): Group => ({ key: id, name: { kind: 'income', id }, hue }))
    .filter(({ key }) => [...present].some((id) => id === key));
  return grouping(groups, present.has(null), (id) => incomes.get(id) ?? null);
}

/** Members of the organisations in view, on the last day of the year; of all states, those of the dataset's home. */
function byOrganisation(data: CompareData, view: Pick<View, 'orgs' | 'states'>): Grouping {
  const { catalogue, memberships } = data;
  const organisations: readonly OrganisationId[] =
    view.orgs === 'all' ? [catalogue.home] : view.orgs;
  const founded = foundedOf(catalogue);
  const groups = organisations.map((id, hue): Group => ({
    key: id,
    name: { kind: 'organisation', id },
    hue,
  }));
  const several: Group = {
    key: 'several',
    name: text('compare:group.several'),
    hue: organisations.length,
  };
  const rows = memberships.filter(
    (row) => isFullMember(row) && organisations.includes(row.organisation),
  );
  return {
    groups: [...groups, ...(organisations.length > 1 ? [several] : []), none],
    groupOf: (state, year) => {
      const day = endOfYear(year);
      const own = new Set(
        rows
          .filter(
            (row) =>
              row.state === state && isInForce(row, day, founded.get(row.organisation) ?? null),
          )
          .map(({ organisation }) => organisation),
      );
      if (own.size > 1) return several;
      return groups.find(({ key }) => [...own].some((id) => id === key)) ?? none;
    },
  };
}

function grouping(
  groups: readonly Group[],
  hasNone: boolean,
  keyOf: (state: StateId) => string | null,
): Grouping {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  return {
    groups: hasNone ? [...groups, none] : groups,
    groupOf: (state) => byKey.get(keyOf(state) ?? '') ?? none,
  };
}

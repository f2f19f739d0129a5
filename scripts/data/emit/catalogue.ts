import type { CapitalsBundle } from '../../../src/domain/bundle.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';
import type { State } from '../../../src/domain/state.ts';
import type {
  AtlasFile,
  BoundariesFile,
  Dataset,
  OrganisationFile,
  StateFile,
} from '../dataset.ts';
import { makeIndicatorEntry } from './indicator.ts';
import { roundDegree } from './number.ts';
import type { Plain } from './plain.ts';

export function byId<T extends { readonly id: string }>(a: T, b: T): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function roundPoint([longitude, latitude]: readonly [number, number]): [number, number] {
  return [roundDegree(longitude), roundDegree(latitude)];
}

function makeState(state: StateFile, economies: ReadonlySet<string>): Plain<State> {
  const { id, iso2, name, aliases, region, income, label } = state;
  const also = aliases === undefined ? {} : { aliases };
  return {
    id,
    iso2,
    name,
    ...also,
    region,
    income,
    economy: economies.has(id),
    label: roundPoint(label),
  };
}

export function makeOrganisation(organisation: OrganisationFile): Plain<Organisation> {
  const { id, name, abbreviation, kind, intergovernmental, roster, founded, dissolved } =
    organisation;
  return {
    id,
    name,
    abbreviation: abbreviation ?? null,
    kind,
    intergovernmental,
    ...(roster === undefined ? {} : { roster }),
    founded: founded ?? null,
    dissolved: dissolved ?? null,
  };
}

export function makeCatalogue(
  dataset: Dataset,
  atlas: AtlasFile,
  { note }: BoundariesFile,
): Plain<Catalogue> {
  const tables = new Map(dataset.values.map(({ value }) => [value.indicator, value]));
  const shown = atlas.indicators.flatMap((id) => tables.get(id) ?? []);
  const economies = new Set(shown.flatMap(({ values }) => Object.keys(values)));
  const indicators = new Map(dataset.indicators.map(({ value }) => [value.id, value]));
  return {
    name: atlas.name,
    description: atlas.description,
    home: atlas.home,
    languages: atlas.languages,
    date: atlas.date,
    headline: atlas.headline,
    states: dataset.states.map(({ value }) => makeState(value, economies)).toSorted(byId),
    regions: dataset.regions.map(({ value }) => value),
    incomes: dataset.incomes.map(({ value }) => value),
    organisations: dataset.organisations.map(({ value }) => makeOrganisation(value)).toSorted(byId),
    indicators: atlas.indicators.flatMap((id) => {
      const [indicator, table] = [indicators.get(id), tables.get(id)];
      return indicator === undefined || table === undefined
        ? []
        : [makeIndicatorEntry(indicator, table)];
    }),
    units: dataset.units.map(({ value }) => value),
    ...(atlas.topics === undefined ? {} : { topics: atlas.topics }),
    boundaryNote: note,
  };
}

export function makeCapitals({ states }: Dataset): Plain<CapitalsBundle> {
  const capitals = states.flatMap(({ value: { id, capital } }) =>
    capital === undefined ? [] : [[id, { ...capital, point: roundPoint(capital.point) }] as const],
  );
  return { capitals: Object.fromEntries(capitals.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

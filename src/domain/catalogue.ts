import type { IndicatorEntry, Topic, Unit } from './indicator.ts';
import type { IndicatorId, Language, Localised, OrganisationId } from './ids.ts';
import type { Organisation } from './organisation.ts';
import type { Income, Region, State } from './state.ts';
import type { IsoDay } from './time.ts';

/** The one small bundle that every page needs: what exists, and what it is called. */
export interface Catalogue {
  readonly name: Localised;
  readonly description: Localised;
  readonly home: OrganisationId;
  readonly languages: readonly Language[];
  /** The data's own today: what `latest` means for memberships and events. */
  readonly date: IsoDay;
  /** Shown on the overview, in this order. */
  readonly headline: readonly IndicatorId[];
  readonly states: readonly State[];
  readonly regions: readonly Region[];
  readonly incomes: readonly Income[];
  readonly organisations: readonly Organisation[];
  readonly indicators: readonly IndicatorEntry[];
  readonly units: readonly Unit[];
  /** Names of the topics of indicators, in the order of pickers; absent where the dataset names none. */
  readonly topics?: readonly Topic[];
  /** What the map says of borders and names, under every map. */
  readonly boundaryNote: Localised;
}

/** One file of the data that the build emits. */
export interface BundleEntry {
  /** Relative to `/data/`, with the content's hash in its name. */
  readonly file: string;
  readonly hash: string;
  readonly bytes: number;
  readonly rows: number;
  readonly licence: string;
  /** Relative to `/data/`: the JSON Schema of the bundle. */
  readonly schema: string;
  /** Relative to `/data/`: the same as CSV, where a table makes sense. */
  readonly csv?: string;
}

/** `/data/manifest.json`. Bundle ids: `catalogue`, `capitals`, `indicator/gdp`, `changes`, `memberships`, `organisations`, `events`, `agreements`, `claims`, `sources`, `shapes`, `shapes-fine`. */
export interface Manifest {
  readonly format: 1;
  /** The data's date and the hash of everything: `2026-11-21-1a2b3c4d`. */
  readonly version: string;
  readonly date: IsoDay;
  readonly name: Localised;
  readonly home: OrganisationId;
  readonly languages: readonly Language[];
  readonly bundles: Readonly<Record<string, BundleEntry>>;
}

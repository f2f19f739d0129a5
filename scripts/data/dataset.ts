/** The curated files as one: rows of all files together, each with where it stands. */
import type { Kind } from './schema/parts.ts';
import type { Curated, Entry, FileOf } from './validate.ts';

/** One thing of a dataset and where it is written. */
export interface Row<T> {
  readonly file: string;
  /** Its place in the file; empty where it is the whole file. */
  readonly path: string;
  readonly value: T;
}

export type AtlasFile = FileOf<'atlas'>;
export type StateFile = FileOf<'state'>;
export type OrganisationFile = FileOf<'organisation'>;
export type IndicatorFile = FileOf<'indicator'>;
export type ValuesFile = FileOf<'values'>;
export type BoundariesFile = FileOf<'boundaries'>;
export type UnitRow = FileOf<'units'>['units'][number];
export type RegionRow = FileOf<'regions'>['regions'][number];
export type IncomeRow = FileOf<'regions'>['incomes'][number];
export type SeriesRow = FileOf<'series'>['series'][number];
export type EventRow = FileOf<'events'>['events'][number];
export type AgreementRow = FileOf<'agreements'>['agreements'][number];
export type SourceRow = FileOf<'sources'>['sources'][number];
/** Memberships and claims are written in a file of their organisation: the row carries it. */
export type MembershipRow = FileOf<'memberships'>['memberships'][number] & {
  readonly organisation: string;
};
export type ClaimRow = FileOf<'claims'>['claims'][number] & { readonly organisation: string };

/** The ids of a kind. `complete` is false while a file that may hold more of them cannot be read. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  readonly complete: boolean;
}

export interface Dataset {
  readonly curated: Curated;
  /** `null` while atlas.json cannot be used: checks that need it are passed over. */
  readonly atlas: AtlasFile | null;
  /** The policy of borders that the atlas has chosen. */
  readonly boundaries: Entry<BoundariesFile> | null;
  /** All policies of borders in the dataset. */
  readonly policies: readonly Entry<BoundariesFile>[];
  readonly states: readonly Row<StateFile>[];
  readonly organisations: readonly Row<OrganisationFile>[];
  readonly indicators: readonly Row<IndicatorFile>[];
  readonly values: readonly Row<ValuesFile>[];
  readonly units: readonly Row<UnitRow>[];
  readonly regions: readonly Row<RegionRow>[];
  readonly incomes: readonly Row<IncomeRow>[];
  readonly series: readonly Row<SeriesRow>[];
  readonly memberships: readonly Row<MembershipRow>[];
  readonly events: readonly Row<EventRow>[];
  readonly agreements: readonly Row<AgreementRow>[];
  readonly claims: readonly Row<ClaimRow>[];
  readonly sources: readonly Row<SourceRow>[];
  readonly known: Readonly<Record<Kind, Known>>;
  /** Files that cannot be used. */
  readonly broken: ReadonlySet<string>;
}

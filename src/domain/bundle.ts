/**
 * The bundles as their files have them, where that is tighter than the domain: `src/data/decode.ts` makes one of the other.
 * Bundles that are not here stand in their files as the domain types say, lists under their name: `{"events": […]}`.
 */
import type { IndicatorId, Localised, OrganisationId, Point, SourceId, StateId } from './ids.ts';
import type { IndicatorBundle, Provenance, TotalRule } from './indicator.ts';
import type { MembershipEnding, MembershipRole, MembershipStatus } from './membership.ts';
import type { Claim } from './claim.ts';
import type { AtlasEvent, Agreement, Source } from './fact.ts';
import type { OrganisationRecord } from './organisation.ts';
import type { Series } from './series.ts';
import type { Capital } from './state.ts';
import type { Year } from './time.ts';

/** Memberships of an organisation that share everything but state and dates. */
export interface PackedGroup {
  readonly role: MembershipRole;
  /** Absent where it is `active`. */
  readonly status?: MembershipStatus;
  readonly endedBy?: MembershipEnding;
  /** Index into `sources` of the bundle. */
  readonly sources: number;
  /** `"1981-05-25": "ARE BHR KWT"`, or `"1971..1979-03-31": "EGY"` for intervals that ended. */
  readonly states: Readonly<Record<string, string>>;
}

/** An interval's id is the organisation, the state in small letters and its number in order of time: `las-egy-2`. */
export interface PackedMemberships {
  readonly sources: readonly (readonly SourceId[])[];
  readonly organisations: Readonly<Record<OrganisationId, readonly PackedGroup[]>>;
}

/** First and last of consecutive years of the indicator's own `years`. */
export type YearSpan = readonly [first: Year, last: Year];

export interface PackedTotals {
  readonly values: Series;
  /** The members without a value, each with the years in which that keeps the total from being made. */
  readonly missing: Readonly<Record<StateId, readonly YearSpan[]>>;
}

export interface PackedIndicator extends Omit<IndicatorBundle, 'totals'> {
  readonly totals?: Readonly<Record<OrganisationId, PackedTotals>>;
}

export interface PackedShape {
  readonly type: 'Polygon' | 'MultiPolygon';
  /** A state's id, or `x-…` for a shape of no state. */
  readonly id: string;
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

export interface PackedLines {
  readonly type: 'MultiLineString';
  readonly arcs: readonly (readonly number[])[];
}

/**
 * A TopoJSON topology, quantised. Between two of `states` runs a border, drawn solid unless `dashed` or `hidden` has it;
 * `dashed` has lines inside a state too. Both are absent where there is none.
 */
export interface PackedShapes {
  readonly type: 'Topology';
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly objects: {
    readonly states: {
      readonly type: 'GeometryCollection';
      readonly geometries: readonly PackedShape[];
    };
    readonly dashed?: PackedLines;
    readonly hidden?: PackedLines;
  };
  readonly arcs: readonly (readonly Point[])[];
}

export interface CapitalsBundle {
  readonly capitals: Readonly<Record<StateId, Capital>>;
}

export interface OrganisationsBundle {
  readonly organisations: readonly OrganisationRecord[];
}

export interface EventsBundle {
  /** Names of the series that events belong to. */
  readonly series: Readonly<Record<string, Localised>>;
  readonly events: readonly AtlasEvent[];
}

export interface AgreementsBundle {
  readonly agreements: readonly Agreement[];
}

/** A place in the picture of a web, across and down, in thousandths of its sides. */
export type WebPlace = readonly [x: number, y: number];

/** Where the network's picture has every state and body that anything ties: worked out at build time, the same everywhere. */
export interface WebBundle {
  readonly places: Readonly<Record<StateId | OrganisationId, WebPlace>>;
}

export interface ClaimsBundle {
  readonly claims: readonly Claim[];
}

/**
 * How an organisation's total changed between two years that follow each other in the source. `growth` is of those who were
 * members at the end of both; `accession` is what those who joined brought, `withdrawal` what those who left took (below zero where
 * that made the total less). The total of `to` is `before + growth + accession + withdrawal`, to the last unit: sums are whole units,
 * means have six decimals. Parts that are nothing are absent.
 */
export interface TotalChange {
  readonly from: Year;
  readonly to: Year;
  readonly before: number;
  readonly growth: number;
  readonly accession?: number;
  readonly withdrawal?: number;
  /** Who joined, with the value of `to`. */
  readonly joined?: Readonly<Record<StateId, number>>;
  /** Who left, with the value of `from`. */
  readonly left?: Readonly<Record<StateId, number>>;
}

/** The changes of one indicator's totals, by organisation: only where both years have a total. */
export interface IndicatorChanges {
  readonly total: Exclude<TotalRule, 'none'>;
  readonly organisations: Readonly<Record<OrganisationId, readonly TotalChange[]>>;
}

/** Of every indicator whose totals have a meaning. */
export interface ChangesBundle {
  readonly indicators: Readonly<Record<IndicatorId, IndicatorChanges>>;
}

/** Where an indicator's values come from, beside the sources of facts. */
export interface IndicatorSource {
  readonly id: IndicatorId;
  readonly provenance: Provenance;
}

export interface SourcesBundle {
  /** In the catalogue's order. */
  readonly indicators: readonly IndicatorSource[];
  /** What the policy of borders says to readers of single places. */
  readonly boundaries: readonly Localised[];
  /** What facts cite, by id. */
  readonly sources: readonly Source[];
}

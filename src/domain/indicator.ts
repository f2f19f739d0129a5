import type { IndicatorId, Localised, OrganisationId, StateId, UnitId } from './ids.ts';
import type { Series } from './series.ts';
import type { Year } from './time.ts';

/** How a number of this unit is written. `compact` shortens large ones (3.67 trillion). */
export interface Unit {
  readonly id: UnitId;
  /** The unit in words: "current US dollars". */
  readonly name: Localised;
  /** A formatted number and its unit, with `{value}`: `{value} US$`, `{value}%`. */
  readonly pattern: Localised;
  /** The number of decimals at most; counts of people have none. */
  readonly decimals: number;
  readonly compact: boolean;
}

/** A group of indicators in pickers. */
export interface Topic {
  readonly id: string;
  readonly name: Localised;
}

/** How an organisation's total is made of its members' values; `none` where no total has a meaning. */
export type TotalRule = 'sum' | 'weighted-mean' | 'none';

export type ScaleKind = 'linear' | 'log' | 'quantile';

/** What the catalogue holds of an indicator: enough for a picker, a slider and an address. */
export interface IndicatorEntry {
  readonly id: IndicatorId;
  readonly name: Localised;
  readonly unit: UnitId;
  readonly topic: string;
  readonly first: Year;
  readonly last: Year;
  /** The last year with broad coverage, never a projection: what `latest` means. */
  readonly latest: Year;
}

/** Where the values come from, as the reader is shown it. */
export interface Provenance {
  readonly publisher: Localised;
  readonly dataset: string;
  /** The publisher's code of the series. */
  readonly code: string;
  /** The date of the release, as sure as it is known. */
  readonly vintage: string;
  readonly licence: string;
  readonly licenceUrl?: string;
  readonly url: string;
  readonly attribution: string;
}

/**
 * A thing to know about some of the values: a break in the series, an estimate, a revision. A `projection` names the years that
 * the publisher projected, of its `states` or of all.
 */
export interface IndicatorNote {
  readonly kind: 'break' | 'coverage' | 'method' | 'projection';
  readonly states?: readonly StateId[];
  readonly years?: readonly Year[];
  readonly text: Localised;
}

/** An organisation's total of one year, or who keeps it from being made. */
export interface Totals {
  /** Years in which every member of 31 December has a value. */
  readonly values: Series;
  /** For every other year of the organisation: the members without a value. */
  readonly missing: Readonly<Record<string, readonly StateId[]>>;
}

/** The bundle of one indicator: all its economies and years, 5 significant digits. */
export interface IndicatorBundle {
  readonly id: IndicatorId;
  readonly explanation: Localised;
  readonly provenance: Provenance;
  readonly notes: readonly IndicatorNote[];
  readonly scale: ScaleKind;
  /** True only where more is better for nearly everybody; `none` where it is a matter of opinion. */
  readonly sense: 'more' | 'less' | 'none';
  readonly total: TotalRule;
  /** Of a mean whose weights are the values of another indicator; absent where the source has its own. */
  readonly weightedBy?: IndicatorId;
  /** The years in which the source has values at all (surveys leave gaps). */
  readonly years: readonly Year[];
  readonly values: Readonly<Record<StateId, Series>>;
  readonly world?: Series;
  readonly totals?: Readonly<Record<OrganisationId, Totals>>;
}

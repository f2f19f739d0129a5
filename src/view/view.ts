import type { EventType } from '../domain/fact.ts';
import type {
  AgreementId,
  EventId,
  IncomeId,
  IndicatorId,
  MembershipId,
  OrganisationId,
  RegionId,
  StateId,
} from '../domain/ids.ts';
import type { Year } from '../domain/time.ts';
import type { TimeValue } from './time.ts';
import type { WebKind } from './webKinds.ts';

/** `factor` in tenths at finest, degrees whole: what `zoom=25.51.26` can say. */
export interface Zoom {
  readonly factor: number;
  readonly longitude: number;
  readonly latitude: number;
}

export interface Sort {
  readonly by: 'name' | IndicatorId;
  readonly descending: boolean;
}

export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian';

/** What the reader looks at: one value for each key of the address, whatever the page. */
export interface View {
  readonly orgs: 'all' | readonly OrganisationId[];
  readonly within: readonly (RegionId | IncomeId)[];
  readonly states: readonly StateId[];
  readonly time: TimeValue;
  readonly indicator: 'membership' | IndicatorId;
  readonly scale: 'auto' | 'linear' | 'log' | 'quantile';
  readonly region: 'members' | 'world' | OrganisationId | StateId;
  readonly zoom: Zoom | null;
  readonly events: boolean;
  readonly nearest: boolean;
  readonly group: 'organisation' | 'state' | 'type';
  readonly order: 'joined' | 'name' | 'number' | 'cluster' | 'region';
  /** Empty means all. */
  readonly types: readonly EventType[];
  readonly sure: boolean;
  readonly second: 'none' | Calendar;
  /** The day whose roll is shown, on the timeline and of an organisation. */
  readonly roll: TimeValue | null;
  readonly focus: StateId | OrganisationId | EventId | AgreementId | MembershipId | null;
  readonly to: StateId | OrganisationId | EventId | AgreementId | null;
  readonly form: 'graph' | 'matrix' | 'list';
  readonly links: readonly ('membership' | 'agreement' | 'event' | 'shared')[];
  /** Kinds of organisations and of agreements on the network; of either, none means all. */
  readonly kinds: readonly WebKind[];
  readonly measure: 'none' | 'degree' | 'shared' | 'jaccard' | 'betweenness' | 'community';
  /** What stands in the web as nodes of its own, and not as ties alone. */
  readonly nodes: readonly ('event' | 'agreement')[];
  /** The day whose ties the network is arranged by; `null`: by those of all time, as the build has found the places. */
  readonly layout: TimeValue | null;
  /** How near the network is seen. Instead of degrees: hundredths of the sheet, from its middle to the right and down. */
  readonly lens: Zoom | null;
  /** Where the reader has put nodes: `KWT_402_613`, in thousandths of the sheet. */
  readonly pins: readonly string[];
  /** On trends, the years drawn while `time` is the one year that is read off. */
  readonly span: TimeValue | null;
  readonly index: Year | null;
  readonly total: boolean;
  readonly x: IndicatorId;
  readonly y: IndicatorId;
  readonly size: IndicatorId;
  readonly color: 'region' | 'organisation' | 'income';
  readonly trail: boolean;
  readonly against: Year | null;
  /** Of the second of two maps that move together: its year, or its indicator. */
  readonly compare: Year | IndicatorId | null;
  /** In the order of the columns. */
  readonly indicators: readonly IndicatorId[];
  /** `null`: by the page's first indicator, descending (`sortOf` says which). */
  readonly sort: Sort | null;
  readonly q: string;
  readonly nu: 'latn' | 'arab' | 'arabext';
  readonly cal: Calendar;
  readonly tdir: 'auto' | 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  readonly ui: 'none' | 'min' | 'full';
  /** The version that a citation is pinned to, where it is the one at hand. */
  readonly data: string | null;
}

export type ViewKey = keyof View;
export type ViewPatch = { readonly [K in ViewKey]?: View[K] };

/**
 * What is wrong with an address, as data; the app has the words.
 * - `unknown-value`: left out, or the default shown
 * - `unknown-key`: not ours, but within one letter of `suggestion`; it stays in the address, unread
 * - `swapped`: a range that ran backwards
 * - `out-of-range`: a time that the indicator does not have; the nearest is shown
 * - `too-fine`: a month or day on a page of years; its year is shown
 * - `repeated`: the key came before with another value; the first counts
 * - `too-long`: a search text that was cut
 * - `other-data`: pinned to a data version that is not at hand; today's data is shown
 * - `more`: `count` further problems, beyond those that are listed
 */
export type NoticeKind =
  | 'unknown-value'
  | 'unknown-key'
  | 'swapped'
  | 'out-of-range'
  | 'too-fine'
  | 'repeated'
  | 'too-long'
  | 'other-data'
  | 'more';

export interface Notice {
  /** Tells notices apart: what was wrong, where, with what. */
  readonly id: string;
  readonly kind: NoticeKind;
  /** A key of ours, but with `unknown-key`: the key as typed. */
  readonly key: string;
  /** As typed, at most 60 letters and an ellipsis. */
  readonly typed: string;
  /** The nearest valid value (with `unknown-key`: key) in canonical form. */
  readonly suggestion?: string;
  /** The value of the key that is shown now, in canonical form; `none` where there is none. */
  readonly shown?: string;
  readonly count?: number;
  /** Where the reader took the suggestion: what there was instead, so that it can be put back. */
  readonly before?: { readonly patch: ViewPatch; readonly foreign: readonly string[] };
}

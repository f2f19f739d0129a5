/** Facts with a date: events, agreements; and the sources that they rest on. */
import type {
  AgreementId,
  EventId,
  Localised,
  OrganisationId,
  Point,
  SourceId,
  StateId,
} from './ids.ts';
import type { FuzzyDate } from './time.ts';

export const eventTypes = [
  'founding',
  'treaty',
  'accession',
  'withdrawal',
  'suspension',
  'reinstatement',
  'assembly',
  'summit',
  'ministerial',
  'committee',
  'meeting',
  'conference',
  'forum',
  'signing',
  'decision',
  'appointment',
  'launch',
  'award',
  'visit',
  'participation',
  'change',
] as const;
export type EventType = (typeof eventTypes)[number];

export type Confidence = 'low' | 'medium';

/** Another version of a fact, with the source that gives it. */
export interface Alternative {
  readonly start?: FuzzyDate;
  readonly end?: FuzzyDate;
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

export interface Place {
  readonly city: Localised | null;
  readonly state: StateId | null;
  readonly point?: Point;
}

export interface AtlasEvent {
  readonly id: EventId;
  /** Ids under which older links and files knew it. */
  readonly aliases?: readonly EventId[];
  readonly type: EventType;
  readonly topics?: readonly string[];
  readonly series?: string;
  readonly edition?: number;
  readonly title: Localised;
  /** Languages whose title nobody has reviewed yet. */
  readonly unreviewed?: readonly string[];
  readonly start: FuzzyDate;
  /** The last day of an event of several days. */
  readonly end?: FuzzyDate;
  readonly place: Place | null;
  readonly organisers: readonly OrganisationId[];
  /** States that the sources name: not a list of attendance. */
  readonly states: readonly StateId[];
  readonly organisations: readonly OrganisationId[];
  /** A note in the languages that it exists in. */
  readonly note?: Localised;
  readonly sources: readonly SourceId[];
  readonly alternatives?: readonly Alternative[];
  readonly confidence?: Confidence;
}

export type Party = { readonly state: StateId } | { readonly organisation: OrganisationId };

export const agreementTypes = [
  'memorandum',
  'agreement',
  'extension',
  'partnership',
  'programme',
  'declaration',
] as const;
export type AgreementType = (typeof agreementTypes)[number];

export interface Agreement {
  readonly id: AgreementId;
  readonly aliases?: readonly AgreementId[];
  readonly type: AgreementType;
  readonly title: Localised;
  readonly unreviewed?: readonly string[];
  readonly date: FuzzyDate;
  readonly parties: readonly Party[];
  readonly event?: EventId;
  readonly sources: readonly SourceId[];
  readonly note?: Localised;
  readonly alternatives?: readonly Alternative[];
  readonly confidence?: Confidence;
}

export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly language: string;
  readonly published?: FuzzyDate;
}

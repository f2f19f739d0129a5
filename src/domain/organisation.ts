import type { Localised, OrganisationId, Point, SourceId, StateId } from './ids.ts';
import type { FuzzyDate } from './time.ts';

/**
 * What a body is. The first three have states as members and belong to pickers and totals;
 * the others appear only as organisers of events or parties to agreements.
 */
export const organisationKinds = [
  'regional',
  'thematic',
  'universal',
  'forum',
  'agency',
  'bank',
  'company',
  'foundation',
  'ministry',
  'network',
  'un-body',
  'university',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What the catalogue holds of an organisation. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: Localised;
  readonly abbreviation: Localised | null;
  readonly kind: OrganisationKind;
  /** True for those whose members are states: they can be a scope (`orgs`). */
  readonly intergovernmental: boolean;
  /** Only some of its members are recorded: counts say so, and it has no totals. */
  readonly roster?: 'partial';
  readonly founded: FuzzyDate | null;
  readonly dissolved: FuzzyDate | null;
}

/** A person or a state in an office of an organisation: a presidency, a secretary-general. */
export interface Office {
  readonly role:
    | 'presidency'
    | 'chair'
    | 'committee-chair'
    | 'committee-member'
    | 'secretary-general';
  readonly state: StateId | null;
  readonly person?: Localised;
  readonly start: FuzzyDate;
  readonly end?: FuzzyDate;
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

/** The full record of an organisation, as its bundle has it. */
export interface OrganisationRecord extends Organisation {
  readonly aliases?: readonly string[];
  readonly instrument?: {
    readonly name: Localised;
    readonly signed: FuzzyDate | null;
    readonly inForce: FuzzyDate | null;
    readonly place?: Localised;
  };
  readonly seat?: {
    readonly city: Localised;
    readonly state: StateId | null;
    readonly point?: Point;
  };
  readonly languages?: readonly string[];
  readonly predecessor?: OrganisationId;
  readonly successor?: OrganisationId;
  readonly offices: readonly Office[];
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

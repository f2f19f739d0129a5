import type { EventType } from '../domain/fact.ts';
import type {
  AgreementId,
  EventId,
  IncomeId,
  IndicatorId,
  Language,
  OrganisationId,
  RegionId,
  StateId,
} from '../domain/ids.ts';
import type { IsoDay, Year } from '../domain/time.ts';
import type { Page } from './page.ts';

/** The words an address may use: what exists in the dataset. Made once by the app from the catalogue. */
export interface Vocabulary {
  readonly home: OrganisationId;
  /** Organisations that can be a scope: those whose members are states. */
  readonly organisations: readonly OrganisationId[];
  /** Bodies that only organise or sign; they can be a focus. */
  readonly bodies?: readonly OrganisationId[];
  readonly states: readonly StateId[];
  readonly regions: readonly RegionId[];
  readonly incomes: readonly IncomeId[];
  readonly indicators: readonly {
    readonly id: IndicatorId;
    readonly first: Year;
    readonly last: Year;
    readonly latest: Year;
  }[];
  /** The indicators of the table where the address names none. */
  readonly headline: readonly IndicatorId[];
  readonly eventTypes: readonly EventType[];
  /** Absent while their bundle is not at hand: an id is then checked by its form alone. */
  readonly events?: readonly EventId[];
  readonly agreements?: readonly AgreementId[];
  /** Other ways to say an id: names in every language, ISO alpha-2, former ids; the name as `fold` gives it. */
  readonly names?: readonly (readonly [folded: string, id: string])[];
  /** How names were folded (`locale/search`); lower case by default. */
  readonly fold?: (text: string) => string;
  /** `2026-11-21-1a2b3c4d`: the version that a citation is pinned to. */
  readonly dataVersion: string;
  /** The data's own today. */
  readonly date: IsoDay;
  /** The first year of any fact; what `earliest` means on the timeline. 1900 where nobody says. */
  readonly firstFact?: Year;
}

/** Where an address is read: it decides defaults and which keys belong. */
export interface ViewContext {
  readonly vocabulary: Vocabulary;
  readonly page: Page;
  readonly language: Language;
  readonly embed: boolean;
}

/**
 * Identifiers. They are strings with a brand, so that a state's id cannot stand where an organisation's is wanted.
 * Written in data, addresses and marks exactly as they are here.
 */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** ISO 3166-1 alpha-3 in capitals, plus `XKX` (Kosovo) and `CHI` (Channel Islands) as the World Bank writes them. */
export type StateId = Id<'state'>;
/** kebab-case, like `dco` or `islamic-development-bank`. */
export type OrganisationId = Id<'organisation'>;
export type IndicatorId = Id<'indicator'>;
export type MembershipId = Id<'membership'>;
export type EventId = Id<'event'>;
export type AgreementId = Id<'agreement'>;
export type ClaimId = Id<'claim'>;
export type SourceId = Id<'source'>;
/** A region of the United Nations' M49 scheme or of the dataset: `western-asia`, `asia`. */
export type RegionId = Id<'region'>;
export type IncomeId = Id<'income'>;
export type UnitId = Id<'unit'>;

/** A language tag of the dataset, such as `ar`. */
export type Language = string;

/** A text in every language of the dataset; the build refuses one that lacks a language. */
export type Localised = Readonly<Record<Language, string>>;

/** Longitude and latitude in degrees, in that order, as GeoJSON has them. */
export type Point = readonly [longitude: number, latitude: number];

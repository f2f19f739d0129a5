/**
 * What a chart or a rule wants to say, before any language: a key and typed values.
 * The locale turns it into a sentence; numbers, dates and names are formatted there and nowhere else.
 */
import type {
  AgreementId,
  EventId,
  IncomeId,
  IndicatorId,
  OrganisationId,
  RegionId,
  StateId,
  UnitId,
} from './ids.ts';
import type { FuzzyDate, Year } from './time.ts';

/**
 * The locale declares here (by declaration merging) which keys there are, so that a wrong key does not compile
 * in any layer, while the domain still imports nothing.
 */
// eslint-disable-next-line typescript/no-empty-object-type
export interface MessageKeyRegister {}

/** `namespace:key`, such as `map:title`; a plural's key stands without its `_one`, `_other`. */
export type MessageKey = MessageKeyRegister extends { readonly key: infer Key extends string }
  ? Key
  : string;

/** Ids that have a name in every language of the dataset. */
export type NamedId =
  | { readonly kind: 'state'; readonly id: StateId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'indicator'; readonly id: IndicatorId }
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'income'; readonly id: IncomeId }
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'agreement'; readonly id: AgreementId };

export type NamedKind = NamedId['kind'];

/**
 * A value in a sentence. A bare number is formatted as `number`, a bare string as `text`.
 * `count` also chooses the plural form; it stands under the name `count`, at most once in a message.
 */
export type MessageValue =
  | string
  | number
  | NamedId
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals?: number;
      readonly signed?: boolean;
    }
  | { readonly kind: 'count'; readonly value: number }
  | {
      readonly kind: 'quantity';
      readonly value: number;
      readonly unit: UnitId;
      readonly form?: 'short' | 'full';
      /** A plus before what is above zero: for what was added. */
      readonly signed?: boolean;
    }
  /** `value` is what stands before the sign: 2.5 is 2.5%. */
  | { readonly kind: 'percent'; readonly value: number; readonly decimals?: number }
  | { readonly kind: 'year'; readonly year: Year }
  | { readonly kind: 'years'; readonly first: Year; readonly last: Year }
  | { readonly kind: 'date'; readonly date: FuzzyDate }
  | { readonly kind: 'dates'; readonly start: FuzzyDate; readonly end: FuzzyDate | null }
  | {
      readonly kind: 'list';
      readonly items: readonly MessageValue[];
      readonly joined?: 'and' | 'or';
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'message'; readonly message: Message };

export interface Message {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

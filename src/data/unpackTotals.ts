import type { PackedTotals, YearSpan } from '../domain/bundle.ts';
import type { Totals } from '../domain/indicator.ts';
import type { OrganisationId, StateId } from '../domain/ids.ts';
import type { Year } from '../domain/time.ts';

/** An object of ids, read as what it is: JSON knows no brands. */
function entriesOf<Id extends string, T>(
  object: Readonly<Record<Id, T>>,
): readonly (readonly [Id, T])[] {
  return Object.entries(object) as (readonly [string, unknown])[] as (readonly [Id, T])[];
}

/** Spans of years by member become members by year. */
function missingByYear(
  missing: Readonly<Record<StateId, readonly YearSpan[]>>,
  years: readonly Year[],
): Readonly<Record<string, readonly StateId[]>> {
  const byYear: Record<string, StateId[]> = {};
  for (const [state, spans] of entriesOf(missing)) {
    for (const [first, last] of spans) {
      for (const year of years) {
        if (year >= first && year <= last) (byYear[year] ??= []).push(state);
      }
    }
  }
  return byYear;
}

export function unpackTotals(
  packed: Readonly<Record<OrganisationId, PackedTotals>>,
  years: readonly Year[],
): Readonly<Record<OrganisationId, Totals>> {
  const totals: Record<OrganisationId, Totals> = {};
  for (const [organisation, { values, missing }] of entriesOf(packed)) {
    totals[organisation] = { values, missing: missingByYear(missing, years) };
  }
  return totals;
}

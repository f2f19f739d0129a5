/** What made a total what it is: growth of who was a member, and who joined and left, over a stretch of years. */
import type { TotalChange } from '../../domain/bundle.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { Year } from '../../domain/time.ts';
import type { TrendsData } from './trendsData.ts';

/** Steps that follow each other without a gap, added up. */
export interface Stretch {
  readonly first: Year;
  readonly last: Year;
  readonly before: number;
  readonly after: number;
  readonly growth: number;
  readonly accession: number;
  readonly withdrawal: number;
  /** Who joined in these years, in the order in which they did. */
  readonly joined: readonly StateId[];
  readonly left: readonly StateId[];
}

/** The steps of an organisation between two years. */
export function stepsOf(
  { changes }: Pick<TrendsData, 'changes'>,
  organisation: OrganisationId,
  [first, last]: readonly [Year, Year],
): readonly TotalChange[] {
  return (changes?.organisations[organisation] ?? []).filter(
    ({ from, to }) => from >= first && to <= last,
  );
}

/** The last steps that follow each other without a gap: what can be added up. */
export function lastStretch(steps: readonly TotalChange[]): Stretch | null {
  let start = steps.length - 1;
  while (start > 0 && steps[start - 1]?.to === steps[start]?.from) start -= 1;
  return addUp(steps.slice(Math.max(0, start)));
}

/** Steps as one; `null` of none. They have to follow each other. */
export function addUp(steps: readonly TotalChange[]): Stretch | null {
  const [one] = steps;
  const end = steps.at(-1);
  if (one === undefined || end === undefined) return null;
  const sum = (partOf: (step: TotalChange) => number | undefined): number =>
    tidy(steps.reduce((all, step) => all + (partOf(step) ?? 0), 0));
  return {
    first: one.from,
    last: end.to,
    before: one.before,
    after: afterOf(end),
    growth: sum(({ growth }) => growth),
    accession: sum(({ accession }) => accession),
    withdrawal: sum(({ withdrawal }) => withdrawal),
    joined: onceEach(steps.flatMap(({ joined }) => idsOf(joined))),
    left: onceEach(steps.flatMap(({ left }) => idsOf(left))),
  };
}

/** The total at the end of a step. */
export function afterOf({ before, growth, accession = 0, withdrawal = 0 }: TotalChange): number {
  return tidy(before + growth + accession + withdrawal);
}

function idsOf(values: Readonly<Record<StateId, number>> | undefined): readonly StateId[] {
  return Object.keys(values ?? {}) as unknown as readonly StateId[];
}

/** Who came twice is named once. */
function onceEach(states: readonly StateId[]): readonly StateId[] {
  return [...new Set(states)];
}

/** Sums are whole and exact as they are; of means, which have six decimals, the noise of binary fractions is cut. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value + 0 : Math.round(value * 1e6) / 1e6 + 0;
}

/** The years in which an organisation had members but no total, with the members that have no value. */
export function gapsOf(
  { bundle, rollOf }: Pick<TrendsData, 'bundle' | 'rollOf'>,
  organisation: OrganisationId,
  [first, last]: readonly [Year, Year],
): readonly { readonly year: Year; readonly missing: readonly StateId[] }[] {
  const missing = bundle.totals?.[organisation]?.missing ?? {};
  return bundle.years.flatMap((year) => {
    const states = year < first || year > last ? [] : (missing[year] ?? []);
    return states.length === 0 || rollOf(organisation, year).length === 0
      ? []
      : [{ year, missing: states }];
  });
}

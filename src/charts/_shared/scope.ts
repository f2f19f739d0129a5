import type { Catalogue } from '../../domain/catalogue.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember, isInForce } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import type { FuzzyDate, IsoDay } from '../../domain/time.ts';
import { statesWithin } from '../../domain/within.ts';
import type { View } from '../../view/view.ts';

/** Who a figure is about: the states of the organisations and of the filter, at a time or ever. */
export interface Scope {
  /** True where no organisation limits it. */
  readonly all: boolean;
  /** The states that the filter lets through, whatever they belong to. */
  readonly inside: ReadonlySet<StateId>;
  /** Every state that is in scope at some time; what a map fits and a legend covers. */
  readonly ever: readonly StateId[];
  /** The states in scope on a day. */
  on(day: IsoDay): ReadonlySet<StateId>;
  /** The first day on which anybody is in scope; `null` where that is every day or never. */
  readonly begins: IsoDay | null;
}

/** Resolves `orgs` and `within`. Founders and members count, suspended ones too; associates and observers do not. */
export function createScope(
  view: Pick<View, 'orgs' | 'within'>,
  catalogue: Catalogue,
  memberships: readonly Membership[],
): Scope {
  const inside = statesWithin(view.within, catalogue);
  if (view.orgs === 'all') {
    const ever = catalogue.states.filter((state) => state.economy && inside.has(state.id));
    const set = new Set(ever.map((state) => state.id));
    return { all: true, inside, ever: [...set], on: () => set, begins: null };
  }
  const chosen = new Set<OrganisationId>(view.orgs);
  const founded = foundedOf(catalogue);
  const rows = memberships.filter(
    (row) => chosen.has(row.organisation) && isFullMember(row) && inside.has(row.state),
  );
  // Paint, headline and list of one year ask for the same day.
  let last: { readonly day: IsoDay; readonly states: ReadonlySet<StateId> } | undefined;
  const rollOf = (day: IsoDay): ReadonlySet<StateId> =>
    new Set(
      rows
        .filter((row) => isInForce(row, day, founded.get(row.organisation) ?? null))
        .map((row) => row.state),
    );
  return {
    all: false,
    inside,
    ever: [...new Set(rows.map((row) => row.state))],
    on: (day) => {
      if (last?.day !== day) last = { day, states: rollOf(day) };
      return last.states;
    },
    begins: earliest(rows.map((row) => startOf(row, founded))),
  };
}

/** The first of the days; `null` where one of them is not known, or there is none. */
function earliest(days: readonly (IsoDay | null)[]): IsoDay | null {
  return days.includes(null)
    ? null
    : (days.toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))[0] ?? null);
}

function startOf(row: Membership, founded: ReadonlyMap<OrganisationId, FuzzyDate>): IsoDay | null {
  const date = row.start === 'unknown' ? founded.get(row.organisation) : row.start;
  if (date === undefined) return null;
  return `${date}-01-01`.slice(0, 10);
}

/** When each organisation began, where it is known: what an unknown start falls back to. */
export function foundedOf(catalogue: Catalogue): ReadonlyMap<OrganisationId, FuzzyDate> {
  return new Map(
    catalogue.organisations.flatMap(({ id, founded }) => (founded === null ? [] : [[id, founded]])),
  );
}

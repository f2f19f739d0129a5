/** Who stands where on a day: what every form of the network answers from. */
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember, isInForce } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import type { FuzzyDate, IsoDay } from '../../domain/time.ts';

export interface Standings {
  readonly day: IsoDay;
  /** Every standing of a state, of whatever role, by organisation. */
  of(state: StateId): ReadonlyMap<OrganisationId, Membership>;
  /** Every standing in an organisation, by state. */
  in(organisation: OrganisationId): ReadonlyMap<StateId, Membership>;
  /** States that stand anywhere, and organisations in which anybody stands. */
  readonly states: ReadonlySet<StateId>;
  readonly organisations: ReadonlySet<OrganisationId>;
}

const nowhere: ReadonlyMap<OrganisationId, Membership> = new Map();
const nobody: ReadonlyMap<StateId, Membership> = new Map();

type Founded = ReadonlyMap<OrganisationId, FuzzyDate>;

/** The last day that was asked of a list: graph, matrix, sentence and panel of one view ask for the same. */
const last = new WeakMap<readonly Membership[], Standings>();

export function standingsOn(
  memberships: readonly Membership[],
  founded: Founded,
  day: IsoDay,
): Standings {
  const known = last.get(memberships);
  if (known?.day === day) return known;
  const made = standAt(memberships, founded, day);
  last.set(memberships, made);
  return made;
}

function standAt(memberships: readonly Membership[], founded: Founded, day: IsoDay): Standings {
  const ofStates = new Map<StateId, Map<OrganisationId, Membership>>();
  const inOrganisations = new Map<OrganisationId, Map<StateId, Membership>>();
  for (const row of memberships) {
    const { organisation, state } = row;
    if (!isInForce(row, day, founded.get(organisation) ?? null)) continue;
    entry(ofStates, state).set(organisation, row);
    entry(inOrganisations, organisation).set(state, row);
  }
  return {
    day,
    of: (state) => ofStates.get(state) ?? nowhere,
    in: (organisation) => inOrganisations.get(organisation) ?? nobody,
    states: new Set(ofStates.keys()),
    organisations: new Set(inOrganisations.keys()),
  };
}

function entry<A, B, C>(map: Map<A, Map<B, C>>, key: A): Map<B, C> {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = new Map<B, C>();
  map.set(key, made);
  return made;
}

/** In how many organisations both are founders or members on the day, suspended ones too. Asked for every pair of states. */
export function countShared(standings: Standings, one: StateId, other: StateId): number {
  const theirs = standings.of(other);
  let count = 0;
  for (const [organisation, row] of standings.of(one)) {
    const their = theirs.get(organisation);
    if (their !== undefined && isFullMember(row) && isFullMember(their)) count += 1;
  }
  return count;
}

/** In how many organisations a state is founder or member. */
export function countFull(rows: Iterable<Membership>): number {
  let count = 0;
  for (const row of rows) if (isFullMember(row)) count += 1;
  return count;
}

/** What holds between things, whatever is drawn: sentences, panel, matrix and list answer from here. */
import type { Agreement, AtlasEvent } from '../../domain/fact.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import { firstDay } from '../../domain/time.ts';
import type { IsoDay } from '../../domain/time.ts';
import { namedBy, partiesOf } from './links.ts';
import type { NetworkData } from './networkData.ts';
import { countShared } from './standings.ts';
import type { Standings } from './standings.ts';
import type { Thing } from './web.ts';

/** States that share the most organisations with one, and how many; nobody where it shares none. */
export function closestTo(
  standings: Standings,
  state: StateId,
  among: Iterable<StateId>,
): { readonly states: readonly StateId[]; readonly shared: number } {
  let shared = 0;
  let states: StateId[] = [];
  for (const other of among) {
    if (other === state) continue;
    const count = countShared(standings, state, other);
    if (count === 0 || count < shared) continue;
    if (count > shared) states = [];
    shared = count;
    states.push(other);
  }
  return { states, shared };
}

/** The members that two organisations have in common on the day. */
export function commonMembers(
  standings: Standings,
  one: OrganisationId,
  other: OrganisationId,
): readonly StateId[] {
  const theirs = standings.in(other);
  return [...standings.in(one)].flatMap(([state, row]) => {
    const their = theirs.get(state);
    return their !== undefined && isFullMember(row) && isFullMember(their) ? [state] : [];
  });
}

/** What both signed by a day. */
export function signedByBoth(
  data: NetworkData,
  one: string,
  other: string,
  day: IsoDay,
): readonly Agreement[] {
  return data.everything.agreements.filter((agreement) => {
    const parties = partiesOf(agreement);
    return isBy(agreement.date, day) && parties.includes(one) && parties.includes(other);
  });
}

/** What names both, and had begun by a day. */
export function attendedByBoth(
  data: NetworkData,
  one: string,
  other: string,
  day: IsoDay,
): readonly AtlasEvent[] {
  return data.everything.events.filter((event) => {
    const named = namedBy(event);
    return isBy(event.start, day) && named.includes(one) && named.includes(other);
  });
}

/** What one signed by a day, with whomever. */
export function signedBy(data: NetworkData, id: string, day: IsoDay): readonly Agreement[] {
  return data.everything.agreements.filter(
    (agreement) => isBy(agreement.date, day) && partiesOf(agreement).includes(id),
  );
}

export function attendedBy(data: NetworkData, id: string, day: IsoDay): readonly AtlasEvent[] {
  return data.everything.events.filter(
    (event) => isBy(event.start, day) && namedBy(event).includes(id),
  );
}

function isBy(date: string, day: IsoDay): boolean {
  return (firstDay(date) ?? '9999') <= day;
}

/** The standing that a state has in an organisation on the day, in whichever order the two are given. */
export function standingBetween(
  standings: Standings,
  one: Thing,
  other: Thing,
): Membership | undefined {
  if (one.kind === 'state' && other.kind === 'organisation') {
    return standings.of(one.id).get(other.id);
  }
  return one.kind === 'organisation' && other.kind === 'state'
    ? standings.of(other.id).get(one.id)
    : undefined;
}

/** Organisations in view of which only some members are recorded. */
export function partialIn(data: NetworkData, ids: Iterable<string>): readonly OrganisationId[] {
  return [...ids].flatMap((id) => {
    const organisation = data.organisations.get(id as OrganisationId);
    return organisation?.roster === 'partial' ? [organisation.id] : [];
  });
}

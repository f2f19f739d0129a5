/** What ties two things on a day: the answer to the reader's question, whole. */
import type { Agreement, AtlasEvent } from '../../domain/fact.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import type { IsoDay } from '../../domain/time.ts';
import { attendedByBoth, commonMembers, signedByBoth, standingBetween } from './facts.ts';
import type { NetworkData } from './networkData.ts';
import { shortestWay } from './way.ts';
import type { Thing } from './web.ts';
import { standingsOf } from './webOn.ts';

/** An organisation in which both stand, with the standing of each. */
export interface Meeting {
  readonly organisation: OrganisationId;
  readonly rows: readonly [Membership, Membership];
}

export interface Between {
  /** Both are members; for two states. */
  readonly shared: readonly Meeting[];
  /** Both stand, one of them at least as associate or observer. */
  readonly near: readonly Meeting[];
  /** States that are members of both; for two organisations. */
  readonly common: readonly StateId[];
  /** The standing of a state in an organisation. */
  readonly standing: Membership | null;
  readonly agreements: readonly Agreement[];
  readonly events: readonly AtlasEvent[];
  /** From one to the other over memberships and agreements, both ends included; empty where there is no way. */
  readonly way: readonly string[];
}

export function whatTies(data: NetworkData, one: Thing, other: Thing, day: IsoDay): Between {
  const standings = standingsOf(data, day);
  const meetings: Meeting[] = [];
  if (one.kind === 'state' && other.kind === 'state') {
    const theirs = standings.of(other.id);
    for (const [organisation, row] of standings.of(one.id)) {
      const their = theirs.get(organisation);
      if (their !== undefined) meetings.push({ organisation, rows: [row, their] });
    }
  }
  const isShared = ({ rows }: Meeting): boolean => rows.every((row) => isFullMember(row));
  return {
    shared: meetings.filter(isShared),
    near: meetings.filter((meeting) => !isShared(meeting)),
    common:
      one.kind === 'organisation' && other.kind === 'organisation'
        ? commonMembers(standings, one.id, other.id)
        : [],
    standing: standingBetween(standings, one, other) ?? null,
    agreements: signedByBoth(data, one.id, other.id, day),
    events: attendedByBoth(data, one.id, other.id, day),
    way: shortestWay(data, one, other, day),
  };
}

/** The web of a day as nodes and links: plain data, before anything has a place. */
import type { Agreement, AtlasEvent } from '../../domain/fact.ts';
import type { AgreementId, EventId, OrganisationId, StateId } from '../../domain/ids.ts';
import type { Membership, MembershipRole } from '../../domain/membership.ts';
import type { IsoDay } from '../../domain/time.ts';

export type Thing =
  | { readonly kind: 'state'; readonly id: StateId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'agreement'; readonly id: AgreementId };

export type WebNode = Thing & {
  /** In the web around one thing: itself, its neighbours, theirs. */
  readonly ring?: 0 | 1 | 2;
  /** The other end of the question what ties it and what is in the middle. */
  readonly isEnd?: true;
};

interface LinkBase {
  /** Unique in the web, and the same in the web of every day. */
  readonly key: string;
  /** Ids of nodes: of a membership the state first, of others in order. */
  readonly a: string;
  readonly b: string;
}

export type WebLink =
  | (LinkBase & { readonly kind: 'membership'; readonly row: Membership })
  | (LinkBase & { readonly kind: 'agreement'; readonly agreements: readonly Agreement[] })
  | (LinkBase & { readonly kind: 'event'; readonly events: readonly AtlasEvent[] })
  | (LinkBase & { readonly kind: 'shared'; readonly shared: number });

export interface Web {
  readonly day: IsoDay;
  readonly nodes: readonly WebNode[];
  readonly links: readonly WebLink[];
  /** Where pairs that share fewer organisations are not drawn: how many they share at least. */
  readonly least: number;
}

/** How a membership is told in a picture: a suspension before the role. */
export type Standing = MembershipRole | 'suspended';

export function standingOf({ role, status }: Pick<Membership, 'role' | 'status'>): Standing {
  return status === 'suspended' ? 'suspended' : role;
}

/** Two ids in their one order, as marks and keys have them. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

/** `KWT` and the like are states; bodies, events and agreements have ids in small letters. */
export function isStateId(id: string): id is StateId {
  return /^[A-Z]{3}$/.test(id);
}

import type { Agreement, Party } from '../../domain/fact.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { MessageValue } from '../../domain/message.ts';

/** A party as it is named in a sentence. */
export function partyValue(party: Party): MessageValue {
  return 'state' in party
    ? { kind: 'state', id: party.state }
    : { kind: 'organisation', id: party.organisation };
}

export function statesIn({ parties }: Pick<Agreement, 'parties'>): readonly StateId[] {
  return parties.flatMap((party) => ('state' in party ? [party.state] : []));
}

export function organisationsIn({
  parties,
}: Pick<Agreement, 'parties'>): readonly OrganisationId[] {
  return parties.flatMap((party) => ('organisation' in party ? [party.organisation] : []));
}

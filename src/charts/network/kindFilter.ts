import { agreementTypes } from '../../domain/fact.ts';
import type { Agreement } from '../../domain/fact.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { View } from '../../view/view.ts';

export interface KindFilter {
  /** Organisations of states are narrowed by kind; bodies that only sign never are. */
  hasOrganisation(id: OrganisationId): boolean;
  hasAgreement(agreement: Pick<Agreement, 'type'>): boolean;
}

/** Of organisations and of agreements each: where no kind of it is chosen, all are. */
export function createKindFilter(
  { kinds, orgs }: Pick<View, 'kinds' | 'orgs'>,
  organisations: ReadonlyMap<OrganisationId, Organisation>,
): KindFilter {
  const wanted = new Set<string>(kinds);
  const signs = agreementTypes.some((type) => wanted.has(type));
  const sits = kinds.some((kind) => !(agreementTypes as readonly string[]).includes(kind));
  return {
    hasOrganisation(id) {
      if (!sits) return true;
      const kind = organisations.get(id)?.kind;
      return (
        (kind !== undefined && wanted.has(kind)) ||
        (wanted.has('chosen') && (orgs === 'all' || orgs.includes(id)))
      );
    },
    hasAgreement: ({ type }) => !signs || wanted.has(type),
  };
}

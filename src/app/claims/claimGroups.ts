/** The order of claims: the home organisation's first, then by what they are about, the newest of each first. */
import type { Catalogue } from '../../domain/catalogue.ts';
import type { CheckedClaim } from '../../domain/claimCheck.ts';
import type { Claim } from '../../domain/claim.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import { lastDay } from '../../domain/time.ts';

export interface ClaimGroup {
  readonly key: string;
  /** What most of them are of, in the language asked for. */
  readonly measure: Claim['measure'];
  /** The newest first. */
  readonly claims: readonly CheckedClaim[];
}

export interface ClaimsOfOrganisation {
  readonly organisation: OrganisationId;
  readonly groups: readonly ClaimGroup[];
}

const kinds: readonly Claim['check']['kind'][] = ['members', 'total', 'world-share', 'none'];

export function groupClaims(
  claims: readonly CheckedClaim[],
  { home, indicators }: Pick<Catalogue, 'home' | 'indicators'>,
  compare: (a: OrganisationId, b: OrganisationId) => number,
): readonly ClaimsOfOrganisation[] {
  const place = new Map<string, number>(indicators.map(({ id }, index) => [id, index]));
  const keyOf = ({ claim: { check, measure } }: CheckedClaim): string =>
    'indicator' in check
      ? `${check.kind} ${check.indicator}`
      : check.kind === 'none'
        ? `none ${measure['en'] ?? Object.values(measure)[0]}`
        : check.kind;
  const orderOf = ({ claim: { check } }: CheckedClaim): number =>
    kinds.indexOf(check.kind) * 1000 +
    ('indicator' in check ? (place.get(check.indicator) ?? indicators.length) : 0);
  // What rests on a second-hand report comes after what does not.
  const doubtOf = ({ claim }: CheckedClaim): number => (claim.confidence === 'low' ? 1 : 0);
  const dateOf = ({ claim }: CheckedClaim): string => lastDay(claim.date) ?? String(claim.year);
  const sorted = claims.toSorted(
    (a, b) =>
      orderOf(a) - orderOf(b) ||
      doubtOf(a) - doubtOf(b) ||
      (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : a.claim.id < b.claim.id ? -1 : 1),
  );
  return [...Map.groupBy(sorted, ({ claim }) => claim.organisation)]
    .toSorted(([a], [b]) => Number(b === home) - Number(a === home) || compare(a, b))
    .map(([organisation, own]) => ({
      organisation,
      groups: [...Map.groupBy(own, keyOf)].map(([key, found]) => ({
        key,
        measure: commonMeasure(found),
        claims: found,
      })),
    }));
}

function commonMeasure(claims: readonly CheckedClaim[]): Claim['measure'] {
  const measures = Map.groupBy(claims, ({ claim: { measure } }) => JSON.stringify(measure));
  const [most] = [...measures.values()].toSorted((a, b) => b.length - a.length);
  return most?.[0]?.claim.measure ?? {};
}

import { useMemo } from 'react';
import { useBundles } from '../../data/useData.ts';
import type { Loaded } from '../../data/useData.ts';
import type { Claim } from '../../domain/claim.ts';
import { checkClaim } from '../../domain/claimCheck.ts';
import type { CheckedClaim } from '../../domain/claimCheck.ts';
import type { IndicatorBundle } from '../../domain/indicator.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import { useAtlas } from '../atlasContext.tsx';

/** The indicator of people, by which means are weighted: where the dataset has it. */
const people = 'population';

export interface CheckedClaims {
  readonly checked: readonly CheckedClaim[];
  bundleOf(id: IndicatorId): IndicatorBundle | undefined;
}

/** The claims beside the data, once what they are held against is here. */
export function useCheckedClaims(claims: readonly Claim[]): Loaded<CheckedClaims> {
  const { catalogue } = useAtlas();
  const ids = useMemo(() => {
    const known = new Set<string>(catalogue.indicators.map(({ id }) => id));
    const asked = claims.flatMap(({ check }) => ('indicator' in check ? [check.indicator] : []));
    const wanted = asked.length === 0 ? [] : [...asked, people];
    return [
      'memberships',
      ...[...new Set<string>(wanted)].filter((id) => known.has(id)).map((id) => `indicator/${id}`),
    ];
  }, [claims, catalogue]);
  const loaded = useBundles(ids);
  const bundles = loaded.state === 'ready' ? loaded.value : null;
  const value = useMemo(() => {
    if (bundles === null) return null;
    const bundleOf = (id: string) => bundles.get(`indicator/${id}`) as IndicatorBundle | undefined;
    const ground = {
      memberships: bundles.get('memberships') as readonly Membership[],
      organisations: catalogue.organisations,
      indicators: catalogue.indicators,
      today: catalogue.date,
      bundleOf,
      weights: bundleOf(people),
    };
    return { checked: claims.map((claim) => checkClaim(claim, ground)), bundleOf };
  }, [bundles, catalogue, claims]);
  if (loaded.state !== 'ready') return loaded;
  return value === null ? { state: 'loading' } : { state: 'ready', value };
}

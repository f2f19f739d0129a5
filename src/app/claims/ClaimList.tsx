import { useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Claim } from '../../domain/claim.ts';
import { verdictOn } from '../../domain/claimCheck.ts';
import type { ClaimVerdict } from '../../domain/claimCheck.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { Failure } from '../Failure.tsx';
import { FacetPicker } from '../lists/FacetPicker.tsx';
import { useHashTarget } from '../lists/useHashTarget.ts';
import { useLocale } from '../localeContext.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { useCheckedClaims } from './useCheckedClaims.ts';
import { groupClaims } from './claimGroups.ts';
import styles from './ClaimList.module.css';
import { ClaimRules } from './ClaimRules.tsx';
import { VerdictMark } from './VerdictMark.tsx';

const verdicts: readonly ClaimVerdict[] = ['holds', 'held-until', 'near', 'differs', 'unknown'];

/** All claims, by organisation and by what they are about, each with its verdict; how many have which. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  const locale = useLocale();
  const store = useViewStore();
  const { orgs } = useView().view;
  const { catalogue } = useAtlas();
  const { hash } = useLocation();
  const loaded = useCheckedClaims(claims);
  const value = loaded.state === 'ready' ? loaded.value : null;
  useHashTarget(value !== null);
  const shown = useMemo(
    () =>
      value?.checked.filter(({ claim }) => orgs === 'all' || orgs.includes(claim.organisation)) ??
      [],
    [value, orgs],
  );
  // Only those that an address can name: the organisations of states.
  const scopes = new Set(
    catalogue.organisations.flatMap(({ id, intergovernmental }) => (intergovernmental ? [id] : [])),
  );
  const nameOf = (id: Claim['organisation']): string => locale.value({ kind: 'organisation', id });
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (value === null) return null;
  const groups = groupClaims(shown, catalogue, (a, b) => locale.compare(nameOf(a), nameOf(b)));
  return (
    <>
      <div className={styles['tools']}>
        <FacetPicker
          label={locale.text('claims:organisation.label')}
          all={locale.text('claims:organisation.all')}
          counts={() => countBy(claims, scopes)}
          labelOf={nameOf}
          chosen={orgs === 'all' ? [] : orgs}
          onChange={(chosen) => store.update({ orgs: chosen.length === 0 ? 'all' : chosen })}
        />
        <p role="status">
          {locale.text('claims:count', { count: { kind: 'count', value: shown.length } })}
        </p>
        <ul className={styles['tally']} aria-label={locale.text('claims:tally')}>
          {verdicts.map((verdict) => (
            <li key={verdict}>
              <VerdictMark verdict={verdict} text={locale.text(`claims:verdict.${verdict}`)} />{' '}
              <b>{locale.number(shown.filter((one) => verdictOn(one) === verdict).length)}</b>
            </li>
          ))}
        </ul>
      </div>
      {groups.map(({ organisation, groups: parts }) => (
        <section
          key={organisation}
          className={styles['organisation']}
          aria-labelledby={`claims-${organisation}`}
        >
          <h2 id={`claims-${organisation}`}>{nameOf(organisation)}</h2>
          {parts.map(({ key, measure, claims: found }) => (
            <section key={key} className={styles['group']}>
              <h3>{asHeading(measure[locale.language] ?? '', locale.tag)}</h3>
              {found.map((checked) => (
                <ClaimCard
                  key={checked.claim.id}
                  checked={checked}
                  bundleOf={value.bundleOf}
                  measure={measure}
                  open={hash === `#${checked.claim.id}`}
                />
              ))}
            </section>
          ))}
        </section>
      ))}
      <ClaimRules />
    </>
  );
}

function countBy(
  claims: readonly Claim[],
  scopes: ReadonlySet<Claim['organisation']>,
): ReadonlyMap<Claim['organisation'], number> {
  const counts = new Map<Claim['organisation'], number>();
  for (const { organisation } of claims) {
    if (scopes.has(organisation)) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  }
  return counts;
}

/** A measure stands within a sentence in the data; over a list it begins like one. */
function asHeading(text: string, tag: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(tag) + text.slice(first.length);
}

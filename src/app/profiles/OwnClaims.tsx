import { useMemo } from 'react';
import { useBundle } from '../../data/useData.ts';
import type { Claim } from '../../domain/claim.ts';
import { verdictOn } from '../../domain/claimCheck.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { groupClaims } from '../claims/claimGroups.ts';
import { boundedNumber, verdictMessage } from '../claims/claimWords.ts';
import { useCheckedClaims } from '../claims/useCheckedClaims.ts';
import { VerdictMark } from '../claims/VerdictMark.tsx';
import { Failure } from '../Failure.tsx';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import styles from './OwnClaims.module.css';

interface OwnClaimsProps {
  readonly organisation: OrganisationId;
  /** Whether an address can name it: the list of all is then narrowed to its own. */
  readonly nameable: boolean;
}

/** What is claimed of an organisation: the latest of each kind with its verdict; nothing where nothing is. */
export function OwnClaims({ organisation, nameable }: OwnClaimsProps) {
  const locale = useLocale();
  const loaded = useBundle<readonly Claim[]>('claims');
  const all = loaded.state === 'ready' ? loaded.value : null;
  const own = useMemo(
    () => all?.filter((claim) => claim.organisation === organisation) ?? [],
    [all, organisation],
  );
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  return own.length === 0 ? null : <Latest claims={own} nameable={nameable} />;
}

function Latest({
  claims,
  nameable,
}: {
  readonly claims: readonly Claim[];
  readonly nameable: boolean;
}) {
  const locale = useLocale();
  const { href } = useView();
  const { catalogue } = useAtlas();
  const loaded = useCheckedClaims(claims);
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (loaded.state === 'loading') return null;
  const [group] = groupClaims(loaded.value.checked, catalogue, () => 0);
  const organisation = claims[0]?.organisation;
  const patch = {
    orgs: nameable && organisation !== undefined ? [organisation] : ('all' as const),
  };
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{locale.text('profile:claims.title')}</h2>
      <ul className={styles['claims']}>
        {group?.groups.map(({ key, claims: [latest] }) => {
          if (latest === undefined) return null;
          const { claim } = latest;
          const bounded = boundedNumber(latest, catalogue);
          return (
            <li key={key}>
              <span>{claim.measure[locale.language]}</span>
              <PageLink to={href({ page: 'claims', patch, hash: claim.id })}>
                {bounded === null ? <bdi lang="en">{claim.value}</bdi> : locale.say(bounded)}
              </PageLink>
              <small>{locale.date(claim.date)}</small>
              <VerdictMark verdict={verdictOn(latest)} text={locale.say(verdictMessage(latest))} />
            </li>
          );
        })}
      </ul>
      <p>
        <PageLink to={href({ page: 'claims', patch })}>
          {locale.text('profile:claims.all', { number: claims.length })}
        </PageLink>
      </p>
    </section>
  );
}

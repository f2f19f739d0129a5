import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useBundles } from '../../data/useData.ts';
import type { Membership } from '../../domain/membership.ts';
import type { OrganisationRecord } from '../../domain/organisation.ts';
import { foldText } from '../../locale/search.ts';
import { useView } from '../../view/useView.ts';
import { Failure } from '../Failure.tsx';
import { thingsLike } from '../lists/thingsLike.ts';
import { UnknownThing } from '../lists/UnknownThing.tsx';
import { useArrival } from '../lists/useArrival.ts';
import { useThingLink } from '../lists/useThingLink.ts';
import { useTitle } from '../lists/useTitle.ts';
import { useLocale } from '../localeContext.tsx';
import { organisationEntries } from '../profiles/organisationEntries.ts';
import { OrganisationIndex } from '../profiles/OrganisationIndex.tsx';
import { OrganisationProfile } from '../profiles/OrganisationProfile.tsx';

const needed = ['organisations', 'memberships'];

/** The list of all organisations, or the profile of one. */
export function OrganisationsPage() {
  const locale = useLocale();
  const { id } = useView().context;
  const loaded = useBundles(needed);
  const bundles = loaded.state === 'ready' ? loaded.value : null;
  const records = (bundles?.get('organisations') ?? []) as readonly OrganisationRecord[];
  const memberships = (bundles?.get('memberships') ?? []) as readonly Membership[];
  const record = id === null ? undefined : findOrganisation(records, id);
  useArrival('organisations', id);
  useTitle(
    record === undefined
      ? locale.text(
          id === null || bundles === null
            ? 'site:pages.organisations.title'
            : 'profile:organisations.unknown.title',
        )
      : locale.value({ kind: 'organisation', id: record.id }),
  );
  const linkTo = useThingLink('organisations');
  const navigate = useNavigate();
  const moved = record === undefined || record.id === id ? null : linkTo(record.id);
  useEffect(() => {
    if (moved !== null) void navigate(moved, { replace: true });
  }, [navigate, moved]);
  if (loaded.state === 'failed') {
    return <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />;
  }
  if (bundles === null) return null;
  if (id === null) return <OrganisationIndex records={records} memberships={memberships} />;
  if (record !== undefined) {
    return <OrganisationProfile key={record.id} record={record} memberships={memberships} />;
  }
  return (
    <UnknownThing
      page="organisations"
      title={locale.text('profile:organisations.unknown.title')}
      body={locale.text('profile:organisations.unknown.body', { id })}
      like={thingsLike(id, organisationEntries(records, locale)).map((found) => ({
        id: found,
        name: locale.value({ kind: 'organisation', id: found }),
      }))}
      back={locale.text('profile:organisations.back')}
    />
  );
}

/** By its id in any case, an abbreviation, or a name in any language. */
function findOrganisation(
  records: readonly OrganisationRecord[],
  typed: string,
): OrganisationRecord | undefined {
  const wanted = foldText(typed.replaceAll('-', ' '));
  return (
    records.find(({ id }) => id === typed.toLowerCase()) ??
    records.find(({ name, abbreviation }) =>
      [...Object.values(name), ...Object.values(abbreviation ?? {})].some(
        (text) => foldText(text) === wanted,
      ),
    )
  );
}

import type { Organisation, OrganisationRecord } from '../../domain/organisation.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Locale } from '../../locale/locale.ts';
import type { SearchEntry } from '../../locale/search.ts';

/** What an organisation is found by: its name in every language, its abbreviations, other names, its id. */
export function organisationEntries(
  organisations: readonly (Organisation & Pick<OrganisationRecord, 'aliases'>)[],
  locale: Locale,
): readonly SearchEntry<OrganisationId>[] {
  return organisations.map(({ id, name, abbreviation, aliases = [] }) => ({
    id,
    texts: [
      name[locale.language] ?? id,
      ...Object.values(name),
      ...Object.values(abbreviation ?? {}),
      ...aliases,
      id,
    ],
  }));
}

import type { Agreement } from '../../domain/fact.ts';
import type { AgreementId } from '../../domain/ids.ts';
import type { Locale } from '../../locale/locale.ts';
import type { SearchEntry } from '../../locale/search.ts';
import { partyValue } from './parties.ts';

/** What an agreement is found by: its title in every language, its parties, its year. */
export function agreementEntries(
  agreements: readonly Agreement[],
  locale: Locale,
): readonly SearchEntry<AgreementId>[] {
  return agreements.map(({ id, title, parties, date }) => {
    const titles = Object.values(title);
    const more = [
      ...titles,
      ...parties.map((party) => locale.value(partyValue(party))),
      ...parties.map((party) => ('state' in party ? party.state : party.organisation)),
      date.slice(0, 4),
    ];
    return { id, texts: [title[locale.language] ?? titles[0] ?? id, more.join('\n')] };
  });
}

/** The agreement of an id, or of an id that it once had. */
export function findAgreement(agreements: readonly Agreement[], id: string): Agreement | undefined {
  return (
    agreements.find((agreement) => agreement.id === id) ??
    agreements.find(({ aliases = [] }) => aliases.some((alias) => alias === id))
  );
}

import type { OrganisationRecord } from '../src/domain/organisation.ts';
import type { Locale } from '../src/locale/locale.ts';
import { organisationSubject } from './head/thingSubjects.ts';
import { readBundle } from './readBundle.ts';
import type { ThingKind } from './thingPages.ts';

export const organisationPages: ThingKind = {
  page: 'organisations',
  bundles: ({ headline }) => [
    'catalogue',
    'organisations',
    'memberships',
    'events',
    'agreements',
    'claims',
    ...headline.map((id) => `indicator/${id}`),
  ],
  read: async (site) => {
    const records = await readBundle<readonly OrganisationRecord[]>(site, 'organisations');
    if (records === null) return null;
    return (locale) =>
      records.map((record) => ({
        id: record.id,
        title: locale.value({ kind: 'organisation', id: record.id }),
        description: describeOrganisation(record, locale),
        subject: organisationSubject(record, locale),
      }));
  },
};

/** Its kind, founding and seat, as far as they are known. */
export function organisationFacts(record: OrganisationRecord, locale: Locale): readonly string[] {
  const { kind, founded, seat } = record;
  return [
    locale.text(`profile:kind.${kind}`),
    founded === null ? undefined : locale.date(founded),
    seat?.city[locale.language],
  ].filter((fact) => fact !== undefined);
}

/** The same, and what its page has. */
function describeOrganisation(record: OrganisationRecord, locale: Locale): string {
  return locale.text('profile:head.organisation', {
    organisation: { kind: 'organisation', id: record.id },
    facts: { kind: 'text', text: organisationFacts(record, locale).join(' · ') },
  });
}

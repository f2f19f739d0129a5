import { partyValue } from '../src/app/agreements/parties.ts';
import type { Agreement } from '../src/domain/fact.ts';
import type { Locale } from '../src/locale/locale.ts';
import { readBundle } from './readBundle.ts';
import type { ThingKind } from './thingPages.ts';

export const agreementPages: ThingKind = {
  page: 'agreements',
  bundles: () => ['catalogue', 'agreements', 'sources'],
  read: async (site) => {
    const agreements = await readBundle<readonly Agreement[]>(site, 'agreements');
    if (agreements === null) return null;
    return (locale) =>
      agreements.map((agreement) => ({
        id: agreement.id,
        ...(agreement.aliases !== undefined && { aliases: agreement.aliases }),
        title: agreement.title[locale.language] ?? agreement.id,
        description: describeAgreement(agreement, locale),
      }));
  },
};

/** Of which kind, when and between whom, then the note, in the language of the page. */
function describeAgreement({ type, date, parties, note }: Agreement, locale: Locale): string {
  const text = [
    locale.text(`eventCard:agreement.${type}`),
    locale.date(date),
    locale.value({ kind: 'list', items: parties.map(partyValue) }),
  ].join(' · ');
  const own = note?.[locale.language];
  return own === undefined ? text : `${text}. ${own}`;
}

/** What the cards of pages without a figure say, and of states and organisations that are near the dataset's home. */
import type { Membership } from '../../../src/domain/membership.ts';
import { isFullMember, isInForce } from '../../../src/domain/membership.ts';
import type { OrganisationRecord } from '../../../src/domain/organisation.ts';
import type { Capital } from '../../../src/domain/state.ts';
import type { OrganisationId, StateId } from '../../../src/domain/ids.ts';
import { pages } from '../../../src/app/pages.ts';
import { pageFiles } from '../../../src/app/pageFiles.ts';
import { isFigurePage } from '../../../src/view/page.ts';
import type { Locale } from '../../../src/locale/locale.ts';
import { organisationFacts } from '../../organisationPages.ts';
import { stateFacts } from '../../statePages.ts';
import type { BuiltSite } from '../../builtSite.ts';
import type { NamedWords } from './namedCard.ts';

export interface CardGround {
  readonly memberships: readonly Membership[];
  readonly organisations: readonly OrganisationRecord[];
  readonly capitals: Readonly<Record<StateId, Capital>>;
}

/** The cards of a language, by the name of the page or thing. */
export function cardsOf(
  site: BuiltSite,
  ground: CardGround,
  locale: Locale,
): ReadonlyMap<string, NamedWords> {
  const { catalogue, data } = site;
  const name = catalogue.name[locale.language] ?? '';
  const cards = new Map<string, NamedWords>();
  const counted = (number: number, label: string) => ({
    count: { number, figures: locale.number(number), label },
  });
  for (const { id } of pages) {
    if (isFigurePage(id) || id === 'overview') continue;
    const rows = data.bundles[rowsOf[id] ?? '']?.rows;
    const title = locale.text(`site:pages.${id}.title`);
    cards.set(id, {
      title,
      text: locale.text(pageFiles[id].description),
      name,
      ...(rows === undefined ? {} : counted(rows, title)),
    });
  }
  const now = ground.memberships.filter((one) => isFullMember(one) && isNow(one, site));
  const home = new Set(
    now.flatMap(({ organisation, state }) => (organisation === catalogue.home ? [state] : [])),
  );
  for (const state of catalogue.states) {
    if (!home.has(state.id)) continue;
    const own = new Set(now.filter((one) => one.state === state.id).map((one) => one.organisation));
    cards.set(`states/${state.id}`, {
      title: locale.value({ kind: 'state', id: state.id }),
      text: stateFacts(state, ground.capitals, locale).join(' · '),
      code: state.id,
      name,
      ...counted(own.size, locale.text('figure:organisations')),
    });
  }
  for (const record of ground.organisations) {
    if (!record.intergovernmental) continue;
    const members = new Set(
      now.filter(({ organisation }) => organisation === record.id).map(({ state }) => state),
    );
    const isWhole = record.roster !== 'partial';
    cards.set(`organisations/${record.id}`, {
      title: locale.value({ kind: 'organisation', id: record.id }),
      text: organisationFacts(record, locale).join(' · '),
      code: codeOf(record, locale.language),
      name,
      // Who is not recorded cannot be counted.
      ...(isWhole && members.size > 0
        ? counted(members.size, locale.text('profile:members.title'))
        : {}),
    });
  }
  return cards;
}

/** The bundle that has a row for each thing of a page. */
const rowsOf: Readonly<Record<string, string>> = {
  states: 'catalogue',
  organisations: 'organisations',
  events: 'events',
  agreements: 'agreements',
  claims: 'claims',
  sources: 'sources',
};

function isNow(membership: Membership, { catalogue, data }: BuiltSite): boolean {
  const organisation = catalogue.organisations.find(({ id }) => id === membership.organisation);
  return isInForce(membership, data.date, organisation?.founded ?? null);
}

/** Its own abbreviation, where it is short enough for a disc. */
function codeOf(
  {
    abbreviation,
  }: { readonly id: OrganisationId; readonly abbreviation: OrganisationRecord['abbreviation'] },
  language: string,
): string | undefined {
  const own = abbreviation?.[language] ?? abbreviation?.['en'];
  return own !== undefined && own.length <= 7 ? own : undefined;
}

/** What only a page's file and those who look for a way in have to know of it: no other page loads this. */
import type { IndicatorId } from '../domain/ids.ts';
import type { MessageKey } from '../domain/message.ts';
import type { RealPage } from './pages.ts';

/** What a page's needs depend on: the dataset, not the reader's address. */
export interface PageDefaults {
  /** The indicator of an address that names none. */
  readonly indicator: IndicatorId;
  readonly headline: readonly IndicatorId[];
}

/** `bundles` and `chunk` are what a page needs whatever the address says, so that its file can have them fetched at once. */
export interface PageFile {
  /** Behind the language: `/{lang}/{path}`. */
  readonly path: string;
  readonly description: MessageKey;
  /** The page's module, loaded lazily: the key of its chunk in the build's manifest. */
  readonly chunk: string;
  bundles(defaults: PageDefaults): readonly string[];
}

export const pageFiles: Readonly<Record<RealPage, PageFile>> = {
  overview: {
    path: '',
    description: 'overview:ways.pages.overview.description',
    chunk: 'src/app/pages/OverviewPage.tsx',
    bundles: ({ headline }) => [
      'catalogue',
      'memberships',
      ...headline.map((id) => `indicator/${id}`),
    ],
  },
  map: {
    path: 'map',
    description: 'overview:ways.pages.map.description',
    chunk: 'src/app/pages/MapPage.tsx',
    bundles: ({ indicator }) => ['catalogue', 'memberships', `indicator/${indicator}`, 'shapes'],
  },
  timeline: {
    path: 'timeline',
    description: 'overview:ways.pages.timeline.description',
    chunk: 'src/app/pages/TimelinePage.tsx',
    bundles: () => ['catalogue', 'memberships', 'organisations', 'events', 'agreements'],
  },
  states: {
    path: 'states',
    description: 'overview:ways.pages.states.description',
    chunk: 'src/app/pages/StatesPage.tsx',
    bundles: () => ['catalogue', 'memberships'],
  },
  organisations: {
    path: 'organisations',
    description: 'overview:ways.pages.organisations.description',
    chunk: 'src/app/pages/OrganisationsPage.tsx',
    bundles: () => ['catalogue', 'organisations', 'memberships'],
  },
  rank: {
    path: 'rank',
    description: 'overview:ways.pages.rank.description',
    chunk: 'src/app/pages/RankPage.tsx',
    bundles: ({ indicator }) => ['catalogue', 'memberships', `indicator/${indicator}`],
  },
  table: {
    path: 'table',
    description: 'overview:ways.pages.table.description',
    chunk: 'src/app/pages/TablePage.tsx',
    bundles: ({ headline }) => [
      'catalogue',
      'memberships',
      ...headline.map((id) => `indicator/${id}`),
    ],
  },
  trends: {
    path: 'trends',
    description: 'overview:ways.pages.trends.description',
    chunk: 'src/app/pages/TrendsPage.tsx',
    bundles: ({ indicator }) => ['catalogue', 'memberships', `indicator/${indicator}`],
  },
  compare: {
    path: 'compare',
    description: 'overview:ways.pages.compare.description',
    chunk: 'src/app/pages/ComparePage.tsx',
    bundles: () => ['catalogue', 'memberships'],
  },
  network: {
    path: 'network',
    description: 'overview:ways.pages.network.description',
    chunk: 'src/app/pages/NetworkPage.tsx',
    bundles: () => ['catalogue', 'memberships', 'agreements', 'web'],
  },
  events: {
    path: 'events',
    description: 'overview:ways.pages.events.description',
    chunk: 'src/app/pages/EventsPage.tsx',
    bundles: () => ['catalogue', 'events'],
  },
  agreements: {
    path: 'agreements',
    description: 'overview:ways.pages.agreements.description',
    chunk: 'src/app/pages/AgreementsPage.tsx',
    bundles: () => ['catalogue', 'agreements'],
  },
  claims: {
    path: 'claims',
    description: 'overview:ways.pages.claims.description',
    chunk: 'src/app/pages/ClaimsPage.tsx',
    bundles: () => ['catalogue', 'claims', 'memberships', 'sources'],
  },
  sources: {
    path: 'sources',
    description: 'overview:ways.pages.sources.description',
    chunk: 'src/app/pages/SourcesPage.tsx',
    bundles: () => ['catalogue', 'sources'],
  },
  developers: {
    path: 'developers',
    description: 'overview:ways.pages.developers.description',
    chunk: 'src/app/pages/DevelopersPage.tsx',
    bundles: () => ['catalogue'],
  },
};

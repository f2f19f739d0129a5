import type { ComponentType } from 'react';

type Load = () => Promise<ComponentType>;

/** Each page's module, fetched when the page is opened: no page loads another's code. */
const loaders: Readonly<Record<string, Load>> = {
  overview: async () => (await import('./pages/OverviewPage.tsx')).OverviewPage,
  map: async () => (await import('./pages/MapPage.tsx')).MapPage,
  timeline: async () => (await import('./pages/TimelinePage.tsx')).TimelinePage,
  states: async () => (await import('./pages/StatesPage.tsx')).StatesPage,
  organisations: async () => (await import('./pages/OrganisationsPage.tsx')).OrganisationsPage,
  rank: async () => (await import('./pages/RankPage.tsx')).RankPage,
  table: async () => (await import('./pages/TablePage.tsx')).TablePage,
  trends: async () => (await import('./pages/TrendsPage.tsx')).TrendsPage,
  compare: async () => (await import('./pages/ComparePage.tsx')).ComparePage,
  network: async () => (await import('./pages/NetworkPage.tsx')).NetworkPage,
  events: async () => (await import('./pages/EventsPage.tsx')).EventsPage,
  agreements: async () => (await import('./pages/AgreementsPage.tsx')).AgreementsPage,
  claims: async () => (await import('./pages/ClaimsPage.tsx')).ClaimsPage,
  sources: async () => (await import('./pages/SourcesPage.tsx')).SourcesPage,
  developers: async () => (await import('./pages/DevelopersPage.tsx')).DevelopersPage,
};

const notFound: Load = async () => (await import('./pages/NotFoundPage.tsx')).NotFoundPage;

/**
 * The component of a page, or of an address that has none. Not `React.lazy`: whatever waits inside `Suspense` is shown 300 ms
 * after the last thing that waited at the earliest, and all of a page waited for that.
 * @returns one that fails as it is drawn where the module does not come, so that the message stands where the page would
 */
export async function loadPage(id: string | null): Promise<ComponentType> {
  try {
    return await (loaders[id ?? ''] ?? notFound)();
  } catch (error) {
    return function Missing() {
      throw error;
    };
  }
}

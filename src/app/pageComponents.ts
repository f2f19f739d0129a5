import { lazy } from 'react';
import type { ComponentType } from 'react';

export const NotFoundPage = lazy(async () => ({
  default: (await import('./pages/NotFoundPage.tsx')).NotFoundPage,
}));

/** Each page's module, fetched when the page is opened: no page loads another's code. */
export const pageComponents: Readonly<Record<string, ComponentType>> = {
  overview: lazy(async () => ({
    default: (await import('./pages/OverviewPage.tsx')).OverviewPage,
  })),
  map: lazy(async () => ({ default: (await import('./pages/MapPage.tsx')).MapPage })),
  timeline: lazy(async () => ({
    default: (await import('./pages/TimelinePage.tsx')).TimelinePage,
  })),
  states: lazy(async () => ({ default: (await import('./pages/StatesPage.tsx')).StatesPage })),
  organisations: lazy(async () => ({
    default: (await import('./pages/OrganisationsPage.tsx')).OrganisationsPage,
  })),
  rank: lazy(async () => ({ default: (await import('./pages/RankPage.tsx')).RankPage })),
  table: lazy(async () => ({ default: (await import('./pages/TablePage.tsx')).TablePage })),
  trends: lazy(async () => ({ default: (await import('./pages/TrendsPage.tsx')).TrendsPage })),
  compare: lazy(async () => ({ default: (await import('./pages/ComparePage.tsx')).ComparePage })),
  network: lazy(async () => ({ default: (await import('./pages/NetworkPage.tsx')).NetworkPage })),
  events: lazy(async () => ({ default: (await import('./pages/EventsPage.tsx')).EventsPage })),
  agreements: lazy(async () => ({
    default: (await import('./pages/AgreementsPage.tsx')).AgreementsPage,
  })),
  claims: lazy(async () => ({ default: (await import('./pages/ClaimsPage.tsx')).ClaimsPage })),
  sources: lazy(async () => ({ default: (await import('./pages/SourcesPage.tsx')).SourcesPage })),
  developers: lazy(async () => ({
    default: (await import('./pages/DevelopersPage.tsx')).DevelopersPage,
  })),
};

import type { IndicatorId } from '../domain/ids.ts';
import type { MessageKey } from '../domain/message.ts';
import type { Namespace } from '../locale/messageKeys.ts';
import type { Page } from '../view/page.ts';

/** What a page's needs depend on: the dataset, not the reader's address. */
export interface PageDefaults {
  /** The indicator of an address that names none. */
  readonly indicator: IndicatorId;
  readonly headline: readonly IndicatorId[];
}

/**
 * A page of the site that is real: it has a file in every language, a route and a link.
 * `bundles` and `chunk` are what it needs whatever the address says, so that its file can have them fetched at once.
 */
export interface SitePage {
  readonly id: Page;
  readonly title: MessageKey;
  /** For the page's file and for those who look for a way in: no other page fetches the text. */
  readonly description: MessageKey;
  /** Behind the language: `/{lang}/{path}`. */
  readonly path: string;
  /** The page's module, loaded lazily: the key of its chunk in the build's manifest. */
  readonly chunk: string;
  /** The parts of `locale/messages/{lang}/` that it shows. */
  readonly messages: readonly Namespace[];
  bundles(defaults: PageDefaults): readonly string[];
}

export const pages: readonly SitePage[] = [
  {
    id: 'overview',
    title: 'site:pages.overview.title',
    description: 'overview:ways.pages.overview.description',
    path: '',
    chunk: 'src/app/pages/OverviewPage.tsx',
    messages: ['site', 'figure', 'overview', 'map'],
    bundles: ({ headline }) => [
      'catalogue',
      'memberships',
      ...headline.map((id) => `indicator/${id}`),
    ],
  },
  {
    id: 'map',
    title: 'site:pages.map.title',
    description: 'overview:ways.pages.map.description',
    path: 'map',
    chunk: 'src/app/pages/MapPage.tsx',
    messages: ['site', 'figure', 'map', 'legend'],
    bundles: ({ indicator }) => ['catalogue', 'memberships', `indicator/${indicator}`, 'shapes'],
  },
  {
    id: 'timeline',
    title: 'site:pages.timeline.title',
    description: 'overview:ways.pages.timeline.description',
    path: 'timeline',
    chunk: 'src/app/pages/TimelinePage.tsx',
    messages: ['site', 'figure', 'events', 'timeline'],
    bundles: () => ['catalogue', 'memberships', 'organisations', 'events', 'agreements'],
  },
  {
    id: 'events',
    title: 'site:pages.events.title',
    description: 'overview:ways.pages.events.description',
    path: 'events',
    chunk: 'src/app/pages/EventsPage.tsx',
    messages: ['site', 'figure', 'events', 'eventIndex', 'eventCard'],
    bundles: () => ['catalogue', 'events'],
  },
  {
    id: 'sources',
    title: 'site:pages.sources.title',
    description: 'overview:ways.pages.sources.description',
    path: 'sources',
    chunk: 'src/app/pages/SourcesPage.tsx',
    messages: ['site', 'figure', 'sources'],
    bundles: () => ['catalogue', 'sources'],
  },
];

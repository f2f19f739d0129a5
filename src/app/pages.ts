import type { Namespace } from '../locale/messageKeys.ts';
import type { Page } from '../view/page.ts';

/**
 * A page of the site that is real: it has a file in every language (`pageFiles.ts`), a route and a link. What is here comes with
 * every page.
 */
export interface SitePage<Id extends Page = RealPage> {
  /** Its title is the text `site:pages.{id}.title`. */
  readonly id: Id;
  /** The parts of `locale/messages/{lang}/` that it shows. */
  readonly messages: readonly Namespace[];
}

const real = [
  {
    id: 'overview',
    messages: ['site', 'figure', 'overview', 'map'],
  },
  {
    id: 'map',
    messages: ['site', 'figure', 'map', 'legend'],
  },
  {
    id: 'timeline',
    messages: ['site', 'figure', 'events', 'timeline'],
  },
  {
    id: 'network',
    messages: ['site', 'figure', 'network'],
  },
  {
    id: 'trends',
    messages: ['site', 'figure', 'map', 'trends', 'axes'],
  },
  {
    id: 'compare',
    messages: ['site', 'figure', 'map', 'compare', 'axes'],
  },
  {
    id: 'rank',
    messages: ['site', 'figure', 'map', 'rank'],
  },
  {
    id: 'table',
    messages: ['site', 'figure', 'map', 'table'],
  },
  {
    id: 'states',
    messages: ['site', 'figure', 'events', 'eventIndex', 'eventCard', 'panel', 'profile'],
  },
  {
    id: 'organisations',
    messages: ['site', 'figure', 'events', 'eventIndex', 'eventCard', 'panel', 'profile', 'claims'],
  },
  {
    id: 'events',
    messages: ['site', 'figure', 'events', 'eventIndex', 'eventCard'],
  },
  {
    id: 'agreements',
    messages: ['site', 'figure', 'events', 'eventIndex', 'eventCard', 'profile'],
  },
  {
    id: 'claims',
    messages: ['site', 'figure', 'eventIndex', 'eventCard', 'claims'],
  },
  {
    id: 'sources',
    messages: ['site', 'figure', 'sources'],
  },
  {
    id: 'developers',
    messages: ['site', 'figure', 'developers'],
  },
] as const satisfies readonly SitePage<Page>[];

export type RealPage = (typeof real)[number]['id'];

export const pages: readonly SitePage[] = real;

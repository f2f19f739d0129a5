import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventBundles } from '../src/app/events/eventBundles.ts';
import { placeOf } from '../src/app/map/placeOf.ts';
import { pageFiles } from '../src/app/pageFiles.ts';
import { pages } from '../src/app/pages.ts';
import type { EventsBundle } from '../src/domain/bundle.ts';
import type { AtlasEvent } from '../src/domain/fact.ts';
import { stripBidi } from '../src/locale/bidi.ts';
import type { Locale } from '../src/locale/locale.ts';
import { cut } from '../src/view/text.ts';
import type { BuiltSite } from './builtSite.ts';
import { addressOf, alternates } from './pageAlternates.ts';
import { fillPage } from './pageHead.ts';
import { pageLocale } from './pageLocale.ts';
import { preloadsOf } from './pagePreloads.ts';

/** As much as a search engine or a preview shows. */
const longestDescription = 300;

/**
 * The files of all events in a language, by the id under which each stands: also by those that it once had, so that an old
 * link finds it on any host. A dataset without events has none.
 */
export async function eventPages(
  site: BuiltSite,
  language: string,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const entry = site.data.bundles['events'];
  const page = pages.find(({ id }) => id === 'events');
  if (entry === undefined || page === undefined) return files;
  const path = join(site.dist, 'data', entry.file);
  const { events }: EventsBundle = JSON.parse(await readFile(path, 'utf8'));
  const locale = await pageLocale(site, language);
  const preloads = preloadsOf(
    site,
    { ...page, ...pageFiles.events, bundles: () => eventBundles },
    language,
  );
  const siteName = site.catalogue.name[language] ?? '';
  for (const event of events) {
    const { id, aliases = [], title } = event;
    const address = `events/${id}`;
    const html = fillPage(site.template, {
      language,
      direction: locale.direction,
      title: plainTitle(locale, title[language] ?? id, siteName),
      description: describeEvent(event, locale),
      links: [
        { rel: 'canonical', href: addressOf(site, language, address) },
        ...alternates(site, address),
        ...preloads,
      ],
    });
    for (const name of [id, ...aliases]) files.set(name, html);
  }
  return files;
}

function plainTitle(locale: Locale, page: string, site: string): string {
  return stripBidi(locale.text('site:titleOf', { page, site }));
}

/** What, when, where and by whom, then the note, in the language of the page. */
function describeEvent(event: AtlasEvent, locale: Locale): string {
  const { type, start, end = start, place, organisers, note } = event;
  const parts = [
    locale.text(`events:type.${type}`),
    locale.dateRange(start, end),
    ...(place === null ? [] : [placeOf(event, locale)]),
    ...(organisers.length === 0
      ? []
      : [locale.list(organisers.map((id) => locale.value({ kind: 'organisation', id })))]),
  ];
  const own = note?.[locale.language];
  const text = parts.join(' · ');
  return cut(stripBidi(own === undefined ? text : `${text}. ${own}`), longestDescription);
}

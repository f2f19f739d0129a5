/** What a path that leads nowhere may have meant. */
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/ids.ts';
import type { MessageValue } from '../../domain/message.ts';
import { foldText } from '../../locale/fold.ts';
import type { Locale } from '../../locale/locale.ts';
import { parsePath } from '../../view/href.ts';
import { nearest } from '../../view/nearest.ts';
import type { Target } from '../../view/link.ts';
import { decode } from '../../view/text.ts';
import { thingsLike } from '../lists/thingsLike.ts';
import { pages } from '../pages.ts';
import type { RealPage } from '../pages.ts';
import { organisationEntries } from '../profiles/organisationEntries.ts';
import { stateEntries } from '../profiles/stateEntries.ts';

export interface Way {
  readonly name: string;
  readonly target: Target;
}

export interface Ways {
  /** The one page that this can only mean: another way to write its address. */
  readonly same: Target | null;
  /** Others, the likeliest first. */
  readonly like: readonly Way[];
}

const realPages = pages.map(({ id }) => id);

/** `pathname` from the root of the site. */
export function waysLike(pathname: string, catalogue: Catalogue, locale: Locale): Ways {
  const parts = pathname
    .replace(/\/index\.html$/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const { languages } = catalogue;
  const [first = ''] = parts;
  const language = languages.find((known) => known === first.toLowerCase());
  const rest = (language === undefined ? parts : parts.slice(1)).filter((part) => part !== 'embed');
  const same = sameAs(rest, language ?? locale.language, locale);
  if (same !== null) return { same, like: [] };
  const ways: Way[] = [];
  // Behind a language that the atlas does not speak.
  const behind = sameAs(rest.slice(1), locale.language, locale);
  if (behind !== null) ways.push({ target: behind, name: nameOf(behind, catalogue, locale) });
  const page = nearestPage(rest[0] ?? '', locale);
  const id = rest[1] ?? null;
  if (page !== undefined) {
    const target = { page, id: isThings(page) ? id : null };
    ways.push({ target, name: nameOf(target, catalogue, locale) });
  }
  ways.push(...thingsIn(rest.join(' '), catalogue, locale));
  return { same: null, like: unique(ways) };
}

function isThings(page: RealPage): boolean {
  return parsePath(`/x/${page}/x`, { languages: ['x'], pages: realPages }) !== null;
}

/** The page whose name this is, in any case, or in the language of the page. */
function sameAs(parts: readonly string[], language: Language, locale: Locale): Target | null {
  const [name, ...more] = parts;
  if (name === undefined) return null;
  const folded = foldText(name.replaceAll(/[-_]/g, ' '));
  const page = realPages.find(
    (id) => id === name.toLowerCase() || foldText(titleOf(id, locale)) === folded,
  );
  if (page === undefined || page === 'overview') return null;
  const place = parsePath(`/${language}/${[page, ...more].map(encodeURIComponent).join('/')}`, {
    languages: [language],
    pages: realPages,
  });
  return place === null ? null : { page, id: place.id, language };
}

function nearestPage(name: string, locale: Locale): RealPage | undefined {
  const folded = foldText(name);
  return nearest(
    folded,
    realPages
      .filter((id) => id !== 'overview')
      .flatMap((id) => [[id, id] as const, [foldText(titleOf(id, locale)), id] as const]),
    folded.length < 6 ? 1 : 2,
  );
}

function titleOf(page: RealPage, locale: Locale): string {
  return locale.text(`site:pages.${page}.title`);
}

/** States, organisations and indicators that the words of a path may have meant. */
function thingsIn(typed: string, catalogue: Catalogue, locale: Locale): readonly Way[] {
  const targets = new Map<string, Target>();
  const named = new Map<string, MessageValue>();
  const entries = [
    ...stateEntries(catalogue.states, locale).map((entry) => {
      targets.set(`state ${entry.id}`, { page: 'states', id: entry.id });
      named.set(`state ${entry.id}`, { kind: 'state', id: entry.id });
      return { ...entry, id: `state ${entry.id}` };
    }),
    ...organisationEntries(catalogue.organisations, locale).map((entry) => {
      targets.set(`organisation ${entry.id}`, { page: 'organisations', id: entry.id });
      named.set(`organisation ${entry.id}`, { kind: 'organisation', id: entry.id });
      return { ...entry, id: `organisation ${entry.id}` };
    }),
    ...catalogue.indicators.map(({ id, name }) => {
      targets.set(`indicator ${id}`, { page: 'map', patch: { indicator: id } });
      named.set(`indicator ${id}`, { kind: 'indicator', id });
      return { id: `indicator ${id}`, texts: [...Object.values(name), id] };
    }),
  ];
  return thingsLike(typed, entries).flatMap((id) => {
    const [target, value] = [targets.get(id), named.get(id)];
    return target === undefined || value === undefined
      ? []
      : [{ target, name: locale.value(value) }];
  });
}

function nameOf({ page, id }: Target, catalogue: Catalogue, locale: Locale): string {
  const state = catalogue.states.find((one) => one.id === id);
  if (page === 'states' && state !== undefined)
    return locale.value({ kind: 'state', id: state.id });
  return titleOf(realPages.find((known) => known === page) ?? 'overview', locale);
}

function unique(ways: readonly Way[]): readonly Way[] {
  const seen = new Set<string>();
  return ways.filter(({ target: { page, id, patch } }) => {
    const key = JSON.stringify([page, id, patch]);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

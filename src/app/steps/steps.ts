/** The entries of a visit as steps that have names. */
import type { Message } from '../../domain/message.ts';
import { parseView } from '../../view/codec.ts';
import { parsePath } from '../../view/href.ts';
import { anyParams, viewKeys } from '../../view/params.ts';
import type { StoreContext } from '../../view/store.ts';
import type { View, ViewKey } from '../../view/view.ts';
import type { Vocabulary } from '../../view/vocabulary.ts';
import { pages } from '../pages.ts';
import { stepWords } from './stepWords.ts';
import type { NameOf } from './stepWords.ts';

export interface Standpoint {
  readonly view: View;
  /** Where there is no page, the page is the overview and `isPage` says no. */
  readonly context: StoreContext;
  readonly isPage: boolean;
  readonly hash: string;
}

export interface Step {
  /** Its place among the entries of this visit. */
  readonly index: number;
  /** From the root of the origin, as the history has it. */
  readonly href: string;
  /** What it changed, the weightiest first; never empty. */
  readonly changes: readonly Message[];
}

const realPages = pages.map(({ id }) => id);

/** What an address of the site shows; `base` has no slash at its end. Never throws. */
export function standpointOf(
  href: string,
  {
    vocabulary,
    languages,
    base,
  }: { vocabulary: Vocabulary; languages: readonly string[]; base: string },
): Standpoint {
  const [beforeHash = '', hash = ''] = split(href, '#');
  const [pathname = '', search = ''] = split(beforeHash, '?');
  const place = parsePath(pathname, { languages, base, pages: realPages });
  const language = pathname.slice(base.length).split('/')[1] ?? '';
  const context: StoreContext = {
    ...(place ?? { language, page: 'overview', id: null, embed: false }),
    vocabulary,
  };
  return { view: parseView(search, context).view, context, isPage: place !== null, hash };
}

/** What a step changed. What the reader never set follows the defaults of each page, and is no change. */
export function changesBetween(
  before: Standpoint,
  after: Standpoint,
  nameOf: NameOf,
): readonly Message[] {
  const changes: Message[] = [];
  const { language } = after.context;
  if (before.context.language !== language) {
    changes.push({ key: 'steps:language', values: { language: languageName(language) } });
  }
  if (pageOf(before) !== pageOf(after)) changes.push(pageMessage(after, nameOf, 'steps:page'));
  for (const key of viewKeys) {
    const { write } = anyParams[key];
    if (write(before.view[key]) === write(after.view[key])) continue;
    if (settingOf(before, key) === settingOf(after, key)) continue;
    changes.push(...wordsOf(key, before.view, after.view, nameOf));
  }
  if (changes.length > 0) return changes;
  return [{ key: before.hash === after.hash ? 'steps:same' : 'steps:place' }];
}

/** All entries that are known, oldest first. */
export function stepsOf(
  hrefs: readonly string[],
  read: (href: string) => Standpoint,
  nameOf: NameOf,
): readonly Step[] {
  const steps: Step[] = [];
  let last: Standpoint | null = null;
  for (const [index, href] of hrefs.entries()) {
    const here = read(href);
    const changes: readonly Message[] =
      last === null
        ? [pageMessage(here, nameOf, 'steps:opened')]
        : changesBetween(last, here, nameOf);
    steps.push({ index, href, changes });
    last = here;
  }
  return steps;
}

function split(text: string, at: string): readonly [string, string] {
  const found = text.indexOf(at);
  return found < 0 ? [text, ''] : [text.slice(0, found), text.slice(found)];
}

function pageOf({ context, isPage }: Standpoint): string {
  return isPage ? `${context.page}/${context.id ?? ''}` : '';
}

/** A page by its title; the page of a thing by the thing. */
export function pageMessage(
  { context: { page, id }, isPage }: Standpoint,
  nameOf: NameOf,
  key: 'steps:page' | 'steps:opened',
): Message {
  const real = isPage ? realPages.find((known) => known === page) : undefined;
  const title = {
    kind: 'message',
    message: { key: `site:pages.${real ?? 'notFound'}.title` },
  } as const;
  if (real === undefined || id === null) return { key, values: { page: title } };
  return { key: 'steps:thing', values: { page: title, thing: nameOf(id) } };
}

/** What the address says of a key, or nothing where it leaves the default. */
function settingOf({ view, context }: Standpoint, key: ViewKey): string {
  const { write, initial } = anyParams[key];
  const text = write(view[key]);
  return text === write(initial(context)) ? '' : text;
}

function wordsOf<K extends ViewKey>(
  key: K,
  before: View,
  after: View,
  nameOf: NameOf,
): readonly Message[] {
  return stepWords[key](before[key], after[key], nameOf);
}

const named = ['ar', 'en', 'fa', 'fr'] as const;

/** A language calls itself by its own name; one that we have no name for shows its tag. */
function languageName(language: string) {
  const known = named.find((one) => one === language);
  return known === undefined
    ? language
    : ({ kind: 'message', message: { key: `site:language.${known}` } } as const);
}

/** Address to view and back. Nothing here throws, whatever the address; what is wrong comes out as notices. */
import type { IndicatorId } from '../domain/ids.ts';
import { migrations as published } from './migrations.ts';
import type { Migration, Pair } from './migrations.ts';
import { nearest } from './nearest.ts';
import { anyParams, belongs, viewKeys } from './params.ts';
import { defaultSort, sortOf, timeScope } from './scope.ts';
import { cut, decode, encode, plain } from './text.ts';
import { fitTime, withoutWords } from './time.ts';
import type { TimeFault } from './time.ts';
import type { Notice, NoticeKind, View, ViewKey, ViewPatch } from './view.ts';
import type { ViewContext } from './vocabulary.ts';

export interface ParsedAddress {
  readonly view: View;
  readonly notices: readonly Notice[];
  /** Pairs that are not ours or not of this page, as they stood (`utm_source=x`), in their order. */
  readonly foreign: readonly string[];
  /** The address as it should stand, without `?`: keys in order, defaults left out, foreign pairs last. */
  readonly canonical: string;
}

/** Letters of a bad value that a notice quotes, and notices that one address can bring. */
const quoted = 60;
const mostNotices = 24;

type Values = Record<ViewKey, unknown>;

/** The view of a page without a query. */
export function defaultView(context: ViewContext): View {
  const values = {} as Values;
  for (const key of viewKeys) values[key] = anyParams[key].initial(context);
  return values as View;
}

export function splitQuery(search: string): readonly Pair[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const at = raw.indexOf('=');
      return at < 0
        ? { key: decode(raw), value: '', raw }
        : { key: decode(raw.slice(0, at)), value: decode(raw.slice(at + 1)), raw };
    });
}

function keyOf(typed: string): ViewKey | undefined {
  const key = plain(typed).toLowerCase();
  return Object.hasOwn(anyParams, key) ? (key as ViewKey) : undefined;
}

/** Our key within one letter. A key of one letter has no neighbours: each would be a foreign key's. */
function slipOf(typed: string): ViewKey | undefined {
  if (typed.length > 20) return undefined;
  const keys = viewKeys.filter((key) => key.length > 1).map((key) => [key, key] as const);
  return nearest(plain(typed).toLowerCase(), keys, 1);
}

/** The years of an address; `compare` may also be an indicator. */
function isTimeOf(key: ViewKey, value: View['time'] | IndicatorId): value is View['time'] {
  return key !== 'compare' || typeof value === 'number';
}

/** A view as the page takes it and the address can say it; what is in order keeps its identity. */
export function tidyView(
  view: View,
  context: ViewContext,
): { readonly view: View; readonly faults: readonly (readonly [ViewKey, TimeFault])[] } {
  const changed: Partial<Values> = {};
  for (const key of viewKeys) {
    const { tidy, initial } = anyParams[key];
    const value = tidy?.(view[key], context, initial(context));
    if (tidy !== undefined && value !== view[key]) changed[key] = value;
  }
  const tidied: View = { ...view, ...(changed as ViewPatch) };
  const scope = timeScope(tidied, context);
  const faults: (readonly [ViewKey, TimeFault])[] = [];
  for (const key of ['time', 'index', 'against', 'compare'] as const) {
    const asked = tidied[key];
    if (asked === null || !belongs(key, context) || !isTimeOf(key, asked)) continue;
    const fitted = fitTime(asked, scope);
    if (fitted.time !== asked) changed[key] = fitted.time;
    for (const fault of fitted.faults) faults.push([key, fault]);
  }
  if (tidied.sort !== null && belongs('sort', context)) {
    const usual = defaultSort(tidied, context);
    if (tidied.sort.by === usual.by && tidied.sort.descending === usual.descending)
      changed.sort = null;
  }
  return {
    view: Object.keys(changed).length === 0 ? view : { ...tidied, ...(changed as ViewPatch) },
    faults,
  };
}

/**
 * Reads an address (with or without `?`) on a page. Every value that is not as it could have been written, beyond case,
 * digits, names and order, is told in a notice; the valid rest is in the view.
 */
export function parseView(
  search: string,
  context: ViewContext,
  migrations: readonly Migration[] = published,
): ParsedAddress {
  const found: Omit<Notice, 'id'>[] = [];
  const tell = (kind: NoticeKind, key: string, typed: string, suggestion?: string): void => {
    const text = cut(typed.trim(), quoted);
    found.push({ kind, key, typed: text, ...(suggestion !== undefined && { suggestion }) });
  };
  const pairs = migrations.reduce((all, migrate) => migrate(all), splitQuery(search));
  const values = { ...defaultView(context) } as Values;
  const typed = new Map<ViewKey, string>();
  const settled = new Set<ViewKey>();
  const elsewhere = new Set<ViewKey>();
  const foreign: string[] = [];
  for (const { key: name, value: text, raw } of pairs) {
    const key = keyOf(name);
    if (key === undefined) {
      foreign.push(raw);
      const slip = slipOf(name);
      if (slip !== undefined) tell('unknown-key', name, name, slip);
      continue;
    }
    if (settled.has(key)) {
      if (typed.get(key) !== text) tell('repeated', key, text);
      continue;
    }
    if (plain(text) === '') continue;
    const { value, problems } = anyParams[key].read(text, context);
    if (elsewhere.has(key) || (problems.length > 0 && !belongs(key, context))) {
      // What another page will have to say about it, it says there; so all of the key stays as it stands.
      elsewhere.add(key);
      foreign.push(raw);
      continue;
    }
    if (value !== undefined) {
      values[key] = value;
      settled.add(key);
      typed.set(key, text);
    }
    for (const problem of problems) tell(problem.kind, key, problem.typed, problem.suggestion);
  }
  const { view, faults } = tidyView(values as View, context);
  for (const [key, fault] of faults) tell(fault, key, typed.get(key) ?? '');
  return {
    view,
    notices: finish(found, view),
    foreign,
    canonical: writeView(view, context, foreign),
  };
}

/** Notices with what is shown now, each once, and not more than a reader can take. */
function finish(found: readonly Omit<Notice, 'id'>[], view: View): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const notice of found) {
    const id = `${notice.kind} ${notice.key} ${notice.typed}`;
    const key = keyOf(notice.key);
    const shown = key === undefined ? undefined : anyParams[key].write(view[key]);
    notices.set(id, { id, ...notice, ...(shown !== undefined && { shown }) });
  }
  const all = [...notices.values()];
  if (all.length <= mostNotices) return all;
  const count = all.length - mostNotices;
  return [
    ...all.slice(0, mostNotices),
    { id: `more ${count}`, kind: 'more', key: '', typed: '', count },
  ];
}

function joined(key: ViewKey, text: string): string {
  return `${key}=${encode(text)}`;
}

/** The canonical query, without `?`: keys in the order of the table, defaults omitted, foreign pairs last. */
export function writeView(
  view: View,
  context: ViewContext,
  foreign: readonly string[] = [],
): string {
  const ours = viewKeys.flatMap((key) => {
    const { write, initial } = anyParams[key];
    const text = write(view[key]);
    return text === write(initial(context)) ? [] : [joined(key, text)];
  });
  return [...ours, ...foreign].join('&');
}

/**
 * The query for a link from one page to another, language or view: what the reader has not changed here takes the
 * default of there, what has no meaning there in this form is fitted.
 */
export function carryView(
  view: View,
  from: ViewContext,
  to: ViewContext,
  patch: ViewPatch = {},
  foreign: readonly string[] = [],
): string {
  const values = { ...defaultView(to) } as Values;
  for (const key of viewKeys) {
    const { write, initial } = anyParams[key];
    const own = key in patch ? patch[key] : view[key];
    if (key in patch || write(own) !== write(initial(from))) values[key] = own;
  }
  const kept = foreign.filter((raw) => {
    const key = keyOf(splitQuery(raw)[0]?.key ?? '');
    return key === undefined || !(key in patch);
  });
  return writeView(tidyView(values as View, to).view, to, kept);
}

/** The query that pins everything: every key of the page, time without words, the data version. */
export function citationQuery(view: View, context: ViewContext): string {
  const pinned: View = {
    ...view,
    time: withoutWords(view.time, timeScope(view, context)),
    sort: sortOf(view, context),
    data: context.vocabulary.dataVersion,
  };
  return viewKeys
    .filter((key) => belongs(key, context) && (key !== 'q' || view.q !== ''))
    .map((key) => joined(key, anyParams[key].write(pinned[key])))
    .join('&');
}

/** The query after doing what a notice suggests, not canonical yet; `undefined` where it suggests nothing. */
export function acceptSuggestion(
  { view, foreign }: Pick<ParsedAddress, 'view' | 'foreign'>,
  context: ViewContext,
  { kind, key: name, suggestion }: Notice,
): string | undefined {
  if (suggestion === undefined) return undefined;
  if (kind === 'unknown-key') {
    const mended = foreign.map((raw) =>
      splitQuery(raw)[0]?.key === name ? `${suggestion}${raw.slice(raw.search(/=|$/))}` : raw,
    );
    // First, because the first of a repeated key counts.
    return [...mended, writeView(view, context)].filter((part) => part !== '').join('&');
  }
  const key = keyOf(name);
  if (key === undefined) return undefined;
  const { write, initial } = anyParams[key];
  const written = write(view[key]);
  const adds = Array.isArray(view[key]) && written !== write(initial(context));
  const text = adds ? `${written}.${suggestion}` : suggestion;
  const rest = splitQuery(writeView(view, context)).filter((pair) => pair.key !== key);
  return [joined(key, text), ...rest.map((pair) => pair.raw), ...foreign].join('&');
}

/**
 * Every key of the address, in the order in which they are written: parser, writer, default and pages.
 * The codec, the tests and `docs/contract.md` are made from this table; the compiler sees that no key of a view lacks.
 * Its columns of words are in `paramDocs.ts`, so that no browser loads them for the sake of a map.
 */
import type { IndicatorId } from '../domain/ids.ts';
import type { Year } from '../domain/time.ts';
import type { IdKind } from './lookup.ts';
import { sort, time, zoom } from './figureKinds.ts';
import * as kinds from './kinds.ts';
import type { Kind } from './kinds.ts';
import { ids, orAll, pins, someOf } from './listKinds.ts';
import { figurePages, isFigurePage } from './page.ts';
import { webKinds } from './webKinds.ts';
import type { Page } from './page.ts';
import { showsRange } from './time.ts';
import type { Calendar, View, ViewKey } from './view.ts';
import type { ViewContext } from './vocabulary.ts';

export interface Param<T> extends Kind<T> {
  readonly pages: readonly Page[] | 'everywhere' | 'embeds';
  /** The default, which the address bar omits. */
  readonly initial: (context: ViewContext) => T;
}

type Params = { readonly [K in ViewKey]: Param<View[K]> };

function param<T>(kind: Kind<T>, pages: Param<T>['pages'], initial: Param<T>['initial']): Param<T> {
  return { ...kind, pages, initial };
}

/** The figures, and the overview, which shows two of them. */
const views: readonly Page[] = [...figurePages, 'overview'];
/** The lists: of everything that the atlas has, until they are narrowed. */
const lists: readonly Page[] = ['states', 'events', 'agreements', 'claims'];
/** The figures, and the lists. */
const listed: readonly Page[] = [...views, ...lists];
const anything: readonly IdKind[] = ['state', 'organisation', 'body', 'event', 'agreement'];
const calendars = ['gregory', 'islamic-umalqura', 'persian'] as const satisfies readonly Calendar[];
const indicatorId = (): Kind<IndicatorId> => kinds.id<IndicatorId>(['indicator']);
const none: readonly never[] = [];

/** The indicator of that name, or the first of a dataset that lacks it. */
function indicatorOr(name: string): (context: ViewContext) => IndicatorId {
  return ({ vocabulary }) =>
    (vocabulary.indicators.find(({ id }) => id === name) ?? vocabulary.indicators[0])?.id ??
    (name as IndicatorId);
}

/** One array for one vocabulary, so that an unchanged default is the same object. */
const homes = new WeakMap<object, View['orgs']>();
function homeOf({ vocabulary }: ViewContext): View['orgs'] {
  const made = homes.get(vocabulary) ?? [vocabulary.home];
  homes.set(vocabulary, made);
  return made;
}

const allTime = { from: 'earliest', to: 'latest' } as const;
const ties = ['membership', 'agreement'] as const;

export const params: Params = {
  orgs: param(
    orAll<Exclude<View['orgs'], 'all'>, 'all'>(
      ids(['organisation'], { empty: false }),
      'all',
      (value) => value === 'all',
    ),
    listed,
    (context) => (lists.includes(context.page) ? 'all' : homeOf(context)),
  ),
  within: param(
    ids(['place']),
    [...views, 'states', 'organisations', 'events', 'agreements'],
    () => none,
  ),
  states: param(ids(['state']), [...views, 'events', 'agreements'], () => none),
  time: param(time(), views, ({ page }) => (showsRange(page) ? allTime : 'latest')),
  indicator: param(
    kinds.id<View['indicator']>(['indicator'], ['membership'], ['trends', 'rank']),
    ['map', 'trends', 'rank'],
    indicatorOr('gdp'),
  ),
  scale: param(
    kinds.oneOf(['auto', 'linear', 'log', 'quantile'], {
      trends: ['quantile'],
      compare: ['quantile'],
    }),
    ['map', 'trends', 'rank', 'compare'],
    () => 'auto',
  ),
  region: param(
    kinds.id<View['region']>(['organisation', 'state'], ['members', 'world']),
    ['map'],
    () => 'members',
  ),
  zoom: param(kinds.optional(zoom()), ['map'], () => null),
  events: param(kinds.flag(), ['map', 'trends'], () => false),
  nearest: param(kinds.flag(), ['map', 'rank', 'compare'], () => false),
  group: param(kinds.oneOf(['organisation', 'state', 'type']), ['timeline'], () => 'organisation'),
  order: param(
    kinds.oneOf(['joined', 'name', 'number', 'cluster', 'region'], {
      timeline: ['cluster', 'region'],
    }),
    ['timeline', 'network'],
    () => 'joined',
  ),
  types: param(
    orAll<View['types'], View['types']>(
      someOf(({ vocabulary }) => vocabulary.eventTypes),
      none,
      (value, context) =>
        value.length === 0 ||
        context?.vocabulary.eventTypes.every((type) => value.includes(type)) === true,
    ),
    ['timeline', 'network', 'events'],
    () => none,
  ),
  sure: param(kinds.flag(), ['timeline', 'network', 'events'], () => false),
  second: param(kinds.oneOf(['none', ...calendars]), ['timeline'], () => 'none'),
  roll: param(kinds.optional(time()), ['timeline', 'organisations'], () => null),
  focus: param(
    kinds.optional(kinds.id<NonNullable<View['focus']>>(anything)),
    ['timeline', 'network'],
    () => null,
  ),
  to: param(kinds.optional(kinds.id<NonNullable<View['to']>>(anything)), ['network'], () => null),
  form: param(kinds.oneOf(['graph', 'matrix', 'list']), ['network'], () => 'graph'),
  links: param(
    someOf(() => ['membership', 'agreement', 'event', 'shared']),
    ['network'],
    () => ties,
  ),
  kinds: param(
    someOf(() => webKinds),
    ['network'],
    () => none,
  ),
  measure: param(
    kinds.oneOf(['none', 'degree', 'shared', 'jaccard', 'betweenness', 'community']),
    ['network'],
    () => 'none',
  ),
  nodes: param(
    someOf(() => ['event', 'agreement']),
    ['network'],
    () => none,
  ),
  layout: param(kinds.optional(time()), ['network'], () => null),
  lens: param(kinds.optional(zoom()), ['network'], () => null),
  pins: param(pins(anything), ['network'], () => none),
  span: param(kinds.optional(time()), ['trends'], () => null),
  index: param(kinds.optional(kinds.year()), ['trends'], () => null),
  total: param(kinds.flag(), ['trends'], () => false),
  x: param(indicatorId(), ['compare'], indicatorOr('gdp-per-capita')),
  y: param(indicatorId(), ['compare'], indicatorOr('internet-users')),
  size: param(indicatorId(), ['compare'], indicatorOr('population')),
  color: param(kinds.oneOf(['region', 'organisation', 'income']), ['compare'], () => 'region'),
  trail: param(kinds.flag(), ['compare'], () => false),
  against: param(kinds.optional(kinds.year()), ['rank', 'map'], () => null),
  compare: param(
    kinds.optional(
      kinds.either<Year, IndicatorId>(
        kinds.year(),
        indicatorId(),
        (value) => typeof value === 'number',
      ),
    ),
    ['map'],
    () => null,
  ),
  indicators: param(
    ids(['indicator'], {
      ordered: true,
      empty: false,
    }),
    ['table'],
    ({ vocabulary }) => vocabulary.headline,
  ),
  sort: param(kinds.optional(sort()), ['rank', 'table'], () => null),
  q: param(
    kinds.searchText(),
    ['table', 'timeline', 'states', 'organisations', 'events', 'agreements'],
    () => '',
  ),
  nu: param(kinds.oneOf(['latn', 'arab', 'arabext']), 'everywhere', ({ language }) =>
    language === 'fa' ? 'arabext' : 'latn',
  ),
  cal: param(kinds.oneOf(calendars), 'everywhere', ({ language }) =>
    language === 'fa' ? 'persian' : 'gregory',
  ),
  tdir: param(kinds.oneOf(['auto', 'ltr', 'rtl']), 'everywhere', () => 'auto'),
  theme: param(kinds.oneOf(['auto', 'light', 'dark', 'contrast']), 'everywhere', () => 'auto'),
  ui: param(kinds.oneOf(['none', 'min', 'full']), 'embeds', () => 'min'),
  data: param(kinds.optional(kinds.dataVersion()), 'everywhere', () => null),
};

export const viewKeys = Object.keys(params) as readonly ViewKey[];

/** The table for code that goes over all keys alike: the key decides the type of the value, as the compiler cannot see. */
export const anyParams = params as unknown as Readonly<Record<ViewKey, Param<unknown>>>;

/** Whether a key means something on a page; if not, it is kept for the page where it does. */
export function belongs(key: ViewKey, { page, embed }: ViewContext): boolean {
  const { pages } = params[key];
  if (pages === 'everywhere') return true;
  return pages === 'embeds' ? embed && isFigurePage(page) : pages.includes(page);
}

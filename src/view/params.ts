/**
 * Every key of the address, in the order in which they are written: parser, writer, default, pages and documentation.
 * The codec, `docs/contract.md` and the tests are made from this table; the compiler sees that no key of a view lacks here.
 */
import type { IndicatorId } from '../domain/ids.ts';
import type { IdKind } from './lookup.ts';
import { sort, time, zoom } from './figureKinds.ts';
import * as kinds from './kinds.ts';
import type { Kind } from './kinds.ts';
import { ids, orAll, someOf } from './listKinds.ts';
import { figurePages, isFigurePage } from './page.ts';
import type { Page } from './page.ts';
import { showsRange } from './time.ts';
import type { Calendar, View, ViewKey } from './view.ts';
import type { ViewContext } from './vocabulary.ts';

export interface Param<T> extends Kind<T> {
  readonly pages: readonly Page[] | 'everywhere' | 'embeds';
  /** What it does, in one line. */
  readonly about: string;
  readonly examples: readonly string[];
  /** The default, which the address bar omits. */
  readonly initial: (context: ViewContext) => T;
  /** The default in words, where it depends on something. */
  readonly otherwise?: string;
}

type Params = { readonly [K in ViewKey]: Param<View[K]> };

/** The figures, and the overview, which shows two of them. */
const views: readonly Page[] = [...figurePages, 'overview'];
const anything: readonly IdKind[] = ['state', 'organisation', 'body', 'event', 'agreement'];
const calendars = ['gregory', 'islamic-umalqura', 'persian'] as const satisfies readonly Calendar[];
const indicatorId = (): Kind<IndicatorId> =>
  kinds.id<IndicatorId>(['indicator'], 'an indicator id');
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
  orgs: {
    ...orAll<Exclude<View['orgs'], 'all'>, 'all'>(
      ids(['organisation'], 'organisation ids', { empty: false }),
      'all',
      (value) => value === 'all',
    ),
    pages: views,
    initial: homeOf,
  },
  within: {
    ...ids(['place'], 'ids of regions and income groups'),
    pages: views,
    initial: () => none,
  },
  states: {
    ...ids(['state'], 'ISO 3166-1 alpha-3 codes'),
    pages: views,
    initial: () => none,
  },
  time: {
    ...time(),
    pages: views,
    initial: ({ page }) => (showsRange(page) ? allTime : 'latest'),
  },
  indicator: {
    ...kinds.id<View['indicator']>(
      ['indicator'],
      'an indicator id; on the map also `membership`',
      ['membership'],
      ['trends', 'rank'],
    ),
    pages: ['map', 'trends', 'rank'],
    initial: indicatorOr('gdp'),
  },
  scale: {
    ...kinds.oneOf(['auto', 'linear', 'log', 'quantile']),
    pages: ['map', 'trends', 'rank', 'compare'],
    initial: () => 'auto',
  },
  region: {
    ...kinds.id<View['region']>(
      ['organisation', 'state'],
      '`members` (fits the scope), `world`, an organisation id, an ISO 3166-1 alpha-3 code',
      ['members', 'world'],
    ),
    pages: ['map'],
    initial: () => 'members',
  },
  zoom: {
    ...kinds.optional(zoom()),
    pages: ['map'],
    initial: () => null,
  },
  events: {
    ...kinds.flag(),
    pages: ['map', 'trends'],
    initial: () => false,
  },
  nearest: {
    ...kinds.flag(),
    pages: ['map', 'rank', 'compare'],
    initial: () => false,
  },
  group: {
    ...kinds.oneOf(['organisation', 'state', 'type']),
    pages: ['timeline'],
    initial: () => 'organisation',
  },
  order: {
    ...kinds.oneOf(['joined', 'name', 'number', 'cluster'], { timeline: ['cluster'] }),
    pages: ['timeline', 'network'],
    initial: () => 'joined',
  },
  types: {
    ...orAll<View['types'], View['types']>(
      someOf('event types', ({ vocabulary }) => vocabulary.eventTypes),
      none,
      (value, context) =>
        value.length === 0 ||
        context?.vocabulary.eventTypes.every((type) => value.includes(type)) === true,
    ),
    pages: ['timeline', 'network'],
    initial: () => none,
  },
  sure: {
    ...kinds.flag(),
    pages: ['timeline', 'network', 'events'],
    initial: () => false,
  },
  second: {
    ...kinds.oneOf(['none', ...calendars]),
    pages: ['timeline'],
    initial: () => 'none',
  },
  focus: {
    ...kinds.optional(
      kinds.id<NonNullable<View['focus']>>(
        anything,
        'an ISO 3166-1 alpha-3 code; an id of an organisation, event or agreement',
      ),
    ),
    pages: ['timeline', 'network'],
    initial: () => null,
  },
  to: {
    ...kinds.optional(kinds.id<NonNullable<View['to']>>(anything, 'as `focus`')),
    pages: ['network'],
    initial: () => null,
  },
  form: {
    ...kinds.oneOf(['graph', 'matrix', 'list']),
    pages: ['network'],
    initial: () => 'graph',
  },
  links: {
    ...someOf('any of `membership`, `agreement`, `event`, `shared`, or `none`', () => [
      'membership',
      'agreement',
      'event',
      'shared',
    ]),
    pages: ['network'],
    initial: () => ties,
  },
  measure: {
    ...kinds.oneOf(['none', 'degree', 'shared', 'jaccard', 'betweenness', 'community']),
    pages: ['network'],
    initial: () => 'none',
  },
  index: {
    ...kinds.optional(kinds.year()),
    pages: ['trends'],
    initial: () => null,
  },
  total: {
    ...kinds.flag(),
    pages: ['trends'],
    initial: () => false,
  },
  x: {
    ...indicatorId(),
    pages: ['compare'],
    initial: indicatorOr('gdp-per-capita'),
  },
  y: {
    ...indicatorId(),
    pages: ['compare'],
    initial: indicatorOr('internet-users'),
  },
  size: {
    ...indicatorId(),
    pages: ['compare'],
    initial: indicatorOr('population'),
  },
  color: {
    ...kinds.oneOf(['region', 'organisation', 'income']),
    pages: ['compare'],
    initial: () => 'region',
  },
  trail: {
    ...kinds.flag(),
    pages: ['compare'],
    initial: () => false,
  },
  against: {
    ...kinds.optional(kinds.year()),
    pages: ['rank', 'map'],
    initial: () => null,
  },
  indicators: {
    ...ids(['indicator'], 'indicator ids, in the order of the columns', {
      ordered: true,
      empty: false,
    }),
    pages: ['table'],
    initial: ({ vocabulary }) => vocabulary.headline,
  },
  sort: {
    ...kinds.optional(sort()),
    pages: ['rank', 'table'],
    initial: () => null,
  },
  q: {
    ...kinds.searchText(),
    pages: ['table', 'timeline', 'states', 'organisations', 'events', 'agreements'],
    initial: () => '',
  },
  nu: {
    ...kinds.oneOf(['latn', 'arab', 'arabext']),
    pages: 'everywhere',
    initial: ({ language }) => (language === 'fa' ? 'arabext' : 'latn'),
  },
  cal: {
    ...kinds.oneOf(calendars),
    pages: 'everywhere',
    initial: ({ language }) => (language === 'fa' ? 'persian' : 'gregory'),
  },
  tdir: {
    ...kinds.oneOf(['auto', 'ltr', 'rtl']),
    pages: 'everywhere',
    initial: () => 'auto',
  },
  theme: {
    ...kinds.oneOf(['auto', 'light', 'dark', 'contrast']),
    pages: 'everywhere',
    initial: () => 'auto',
  },
  ui: {
    ...kinds.oneOf(['none', 'min', 'full']),
    pages: 'embeds',
    initial: () => 'min',
  },
  data: {
    ...kinds.optional(kinds.dataVersion()),
    pages: 'everywhere',
    initial: () => null,
  },
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

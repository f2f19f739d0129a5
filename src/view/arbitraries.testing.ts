/** Random views, contexts and addresses. One arbitrary for each key of the table: the compiler sees that none lacks. */
import fc from 'fast-check';
import { eventTypes } from '../domain/fact.ts';
import { tidyView } from './codec.ts';
import { pages } from './page.ts';
import type { Page } from './page.ts';
import { paramDocs } from './paramDocs.ts';
import { viewKeys } from './params.ts';
import { sampleContext, sampleVocabulary as words } from './sample.testing.ts';
import type { StoreContext } from './store.ts';
import type { TimePoint } from './time.ts';
import type { View, ViewKey } from './view.ts';
import { webKinds } from './webKinds.ts';

function contextsOn(...some: readonly Page[]): fc.Arbitrary<StoreContext> {
  return fc
    .record({
      page: fc.constantFrom(...some),
      language: fc.constantFrom('ar', 'en', 'fa', 'fr'),
      embed: fc.boolean(),
    })
    .map(({ page, ...change }) => sampleContext(page, change));
}

export const contexts = contextsOn(...pages);

const two = (number: number): string => String(number).padStart(2, '0');
const year = fc.integer({ min: 1950, max: 2030 });
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([y, m]): TimePoint => `${y}-${two(m)}`);
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([ym, d]) => `${String(ym)}-${two(d)}` as TimePoint);
const point = fc.oneof(fc.constantFrom<TimePoint>('earliest', 'latest'), year, month, day);

function some<T>(values: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.uniqueArray(fc.constantFrom(...values));
}

const indicators = words.indicators.map(({ id }) => id);
const indicator = fc.constantFrom(...indicators);
const thing = fc.constantFrom(
  null,
  ...words.states,
  ...words.organisations,
  ...(words.bodies ?? []),
  ...(words.events ?? []),
  ...(words.agreements ?? []),
);
const calendar = fc.constantFrom(
  'gregory' as const,
  'islamic-umalqura' as const,
  'persian' as const,
);

const byKey: { readonly [K in ViewKey]: fc.Arbitrary<View[K]> } = {
  orgs: fc.oneof(fc.constant('all' as const), some(words.organisations)),
  within: some([...words.regions, ...words.incomes]),
  states: some(words.states),
  time: fc.oneof(point, fc.record({ from: point, to: point })),
  indicator: fc.oneof(fc.constant('membership' as const), indicator),
  scale: fc.constantFrom('auto', 'linear', 'log', 'quantile'),
  region: fc.constantFrom<View['region']>(
    'members',
    'world',
    ...words.organisations,
    ...words.states,
  ),
  zoom: fc.option(
    fc.record({
      factor: fc.double({ min: 0, max: 120, noNaN: true }),
      longitude: fc.double({ min: -200, max: 200, noNaN: true }),
      latitude: fc.double({ min: -100, max: 100, noNaN: true }),
    }),
  ),
  events: fc.boolean(),
  nearest: fc.boolean(),
  group: fc.constantFrom('organisation', 'state', 'type'),
  order: fc.constantFrom('joined', 'name', 'number', 'cluster', 'region'),
  types: some(eventTypes),
  sure: fc.boolean(),
  second: fc.oneof(fc.constant('none' as const), calendar),
  roll: fc.option(fc.oneof(point, fc.record({ from: point, to: point }))),
  focus: thing,
  to: thing,
  form: fc.constantFrom('graph', 'matrix', 'list'),
  links: some(['membership', 'agreement', 'event', 'shared'] as const),
  kinds: some(webKinds),
  measure: fc.constantFrom('none', 'degree', 'shared', 'jaccard', 'betweenness', 'community'),
  nodes: some(['event', 'agreement'] as const),
  layout: fc.option(fc.oneof(point, fc.record({ from: point, to: point }))),
  lens: fc.option(
    fc.record({
      factor: fc.double({ min: 0, max: 120, noNaN: true }),
      longitude: fc.double({ min: -60, max: 60, noNaN: true }),
      latitude: fc.double({ min: -60, max: 60, noNaN: true }),
    }),
  ),
  pins: some(['KWT_402_613', 'KWT_0_1000', 'dco_500_120'] as const),
  span: fc.option(fc.oneof(point, fc.record({ from: point, to: point }))),
  index: fc.option(year),
  total: fc.boolean(),
  x: indicator,
  y: indicator,
  size: indicator,
  color: fc.constantFrom('region', 'organisation', 'income'),
  trail: fc.boolean(),
  against: fc.option(year),
  compare: fc.option(fc.oneof(year, indicator)),
  indicators: some(indicators),
  sort: fc.option(
    fc.record({
      by: fc.oneof(fc.constant('name' as const), indicator),
      descending: fc.boolean(),
    }),
  ),
  q: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('', 'قمّة', '100% & more', 'a+b'),
  ),
  nu: fc.constantFrom('latn', 'arab', 'arabext'),
  cal: calendar,
  tdir: fc.constantFrom('auto', 'ltr', 'rtl'),
  theme: fc.constantFrom('auto', 'light', 'dark', 'contrast'),
  ui: fc.constantFrom('none', 'min', 'full'),
  data: fc.constantFrom(null, words.dataVersion),
};

interface Situation {
  readonly context: StoreContext;
  readonly view: View;
}

function situationsIn(context: fc.Arbitrary<StoreContext>): fc.Arbitrary<Situation> {
  return fc
    .record({ context, view: fc.record<View>(byKey) })
    .map(({ context: own, view }) => ({ context: own, view: tidyView(view, own).view }));
}

/** Any view that a page can show: what the store would make of any choice of values. */
export const situations = situationsIn(contexts);

export function situationsOn(page: Page): fc.Arbitrary<Situation> {
  return situationsIn(contextsOn(page));
}

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('%', '&', '=', '.', '+', '٢', '-', 'a', ' ', '#', '%D9', '%FF'),
    maxLength: 30,
  }),
  fc.constantFrom(
    '%',
    '%%%',
    'NaN',
    '-1',
    '1e9',
    '__proto__',
    '2015',
    'latest..',
    'KWT.ABC',
    'all',
    'none',
  ),
  fc.integer({ min: 1000, max: 5000 }).map((length) => 'x'.repeat(length)),
);
const name = fc.oneof(
  fc.constantFrom<string>(...viewKeys),
  fc.constantFrom(
    'utm_source',
    'fbclid',
    '__proto__',
    'constructor',
    'TIME',
    'tme',
    'states[]',
    '',
  ),
  fc.string({ maxLength: 8 }),
);

/** Addresses as nobody should write them. */
export const fuzzed: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      name,
      value: fc.oneof(
        junk,
        fc
          .constantFrom(...viewKeys)
          .chain((key) => fc.constantFrom(...paramDocs[key].examples, '')),
      ),
      joint: fc.constantFrom('=', '=', '=', '', '=='),
    }),
    { maxLength: 12 },
  )
  .map((pairs) => `?${pairs.map(({ name, value, joint }) => name + joint + value).join('&')}`);

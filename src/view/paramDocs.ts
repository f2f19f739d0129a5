/**
 * The columns of words of the table of keys: what `docs/contract.md` and the page for developers say of each. The words
 * themselves are texts (`developers:about.{key}`, `developers:values.…`, `developers:initial.…`), so that a key without
 * them in every language does not pass the checks; here stand the codes that they name.
 */
import type { MessageKey } from '../domain/message.ts';
import type { FigurePage, Page } from './page.ts';
import type { ViewKey } from './view.ts';

type Under<Prefix extends string> = MessageKey extends infer Key
  ? Key extends `developers:${Prefix}.${infer Name}`
    ? Name
    : never
  : never;

/** What a text names and no language changes, by the name of its place in the text. */
export type Codes = Readonly<Record<string, string | readonly string[]>>;

export interface ParamDoc {
  /** The codes in what is said of it. */
  readonly about?: Codes;
  /** The values, where they are not a few words that the parser knows itself. */
  readonly values?: readonly [text: Under<'values'>, codes?: Codes];
  /** The default, where it depends on something. */
  readonly initial?: readonly [text: Under<'initial'>, codes?: Codes];
  /** Canonical values, none of them the default. */
  readonly examples: readonly string[];
  /** Where an example shows most; the first of the key's pages where nothing is said. */
  readonly on?: Page;
  /** What an example needs beside itself to show anything. */
  readonly beside?: string;
}

const standard = 'ISO 3166-1 alpha-3';
const byLanguage = (persian: string, rest: string): NonNullable<ParamDoc['initial']> => [
  'language',
  { fa: 'fa', persian, rest },
];

export const paramDocs: { readonly [K in ViewKey]: ParamDoc } = {
  orgs: {
    values: ['organisations', { all: 'all' }],
    initial: ['home', { all: 'all' }],
    examples: ['gcc', 'dco.gcc', 'all'],
  },
  within: { values: ['places'], examples: ['western-asia', 'high-income.western-asia'] },
  states: { values: ['states', { standard }], examples: ['KWT', 'BHR.KWT'] },
  time: {
    values: [
      'time',
      {
        words: ['latest', 'earliest'],
        year: '2015',
        ranges: ['1990..2023', '2000..latest'],
        days: ['2024-06', '2024-06-06'],
      },
    ],
    initial: ['time', { range: 'earliest..latest', word: 'latest' }],
    examples: ['2015', '1990..2020', '2000..latest', 'earliest'],
    on: 'trends',
  },
  indicator: {
    values: ['measured', { membership: 'membership' }],
    initial: ['indicator', { id: 'gdp' }],
    examples: ['population', 'internet-users'],
  },
  scale: {
    values: ['scale', { words: ['auto', 'linear', 'log'], quantile: 'quantile' }],
    examples: ['log'],
  },
  region: {
    values: ['region', { members: 'members', world: 'world', standard }],
    examples: ['world', 'KWT'],
  },
  zoom: {
    values: ['zoom', { form: '{factor}.{lon}.{lat}', example: '25.51.26' }],
    examples: ['25.51.26', '40.-10.-5'],
  },
  events: { examples: ['on'] },
  nearest: { examples: ['on'] },
  group: { examples: ['state'] },
  order: {
    values: ['order', { words: ['joined', 'name', 'number'], matrix: ['cluster', 'region'] }],
    examples: ['name'],
  },
  types: { values: ['types', { all: 'all' }], examples: ['summit', 'summit.signing'] },
  sure: { examples: ['on'] },
  second: { examples: ['persian'] },
  roll: {
    values: ['roll', { words: ['none', 'latest'], days: ['2015', '2024-06', '2024-06-06'] }],
    examples: ['2024-06-06', '2015', 'latest'],
  },
  focus: { values: ['focus', { standard }], examples: ['KWT', 'dco'], on: 'network' },
  to: {
    about: { focus: 'focus' },
    values: ['to', { focus: 'focus' }],
    examples: ['BHR'],
    beside: 'focus=KWT',
  },
  form: { examples: ['matrix'] },
  links: {
    values: ['ties', { words: ['membership', 'agreement', 'event', 'shared'], none: 'none' }],
    examples: ['event', 'membership.agreement.event'],
  },
  kinds: {
    values: [
      'kinds',
      {
        chosen: 'chosen',
        orgs: 'orgs',
        organisations: ['regional', 'thematic', 'universal', 'forum'],
        agreements: [
          'memorandum',
          'agreement',
          'extension',
          'partnership',
          'programme',
          'declaration',
        ],
      },
    ],
    initial: ['all'],
    examples: ['regional', 'chosen', 'regional.thematic.memorandum'],
  },
  measure: { examples: ['degree'] },
  nodes: {
    values: ['ties', { words: ['event', 'agreement'], none: 'none' }],
    initial: ['none'],
    examples: ['event', 'event.agreement'],
  },
  layout: {
    values: ['roll', { words: ['none', 'latest'], days: ['2015', '2024-06', '2024-06-06'] }],
    examples: ['2024-06-06', '2015', 'latest'],
  },
  lens: {
    values: ['lens', { form: '{factor}.{x}.{y}', example: '25.-20.10' }],
    examples: ['25.-20.10'],
  },
  pins: {
    values: ['pins', { form: '{id}_{x}_{y}', none: 'none' }],
    initial: ['none'],
    examples: ['KWT_402_613', 'KWT_402_613.dco_500_120'],
  },
  span: {
    about: { time: 'time' },
    values: ['span', { none: 'none', time: 'time' }],
    examples: ['1990..2020', '2000..latest'],
    beside: 'time=2015',
  },
  index: { about: { hundred: '100' }, values: ['year'], examples: ['2000'] },
  total: { examples: ['on'] },
  x: {
    values: ['indicator'],
    initial: ['indicator', { id: 'gdp-per-capita' }],
    examples: ['population'],
  },
  y: {
    values: ['indicator'],
    initial: ['indicator', { id: 'internet-users' }],
    examples: ['gdp'],
  },
  size: {
    values: ['indicator'],
    initial: ['indicator', { id: 'population' }],
    examples: ['gdp'],
  },
  color: { examples: ['income'] },
  trail: { examples: ['on'], beside: 'states=KWT.SAU' },
  against: { values: ['year'], examples: ['2000'] },
  compare: { values: ['yearOrIndicator'], examples: ['2000', 'internet-users'] },
  indicators: { values: ['columns'], initial: ['headline'], examples: ['gdp.population'] },
  sort: {
    values: ['sort', { name: 'name', minus: '-' }],
    initial: ['sort', { minus: '-' }],
    examples: ['name', '-population'],
  },
  q: {
    values: ['text'],
    initial: ['none'],
    examples: ['summit', 'digital+economy'],
    on: 'events',
  },
  nu: {
    about: { digits: ['123', '١٢٣', '۱۲۳'] },
    initial: byLanguage('arabext', 'latn'),
    examples: ['arab'],
  },
  cal: { initial: byLanguage('persian', 'gregory'), examples: ['islamic-umalqura'], on: 'events' },
  tdir: { examples: ['rtl'], on: 'trends' },
  theme: { examples: ['dark'] },
  ui: { examples: ['full'] },
  data: {
    values: ['version', { example: '2026-11-21-1a2b3c4d' }],
    examples: ['2026-11-21-1a2b3c4d'],
  },
};

/** The figure whose example shows a key that every page has. */
export const usualPage: FigurePage = 'map';

/** The columns of words of the table of keys: what `docs/contract.md` and the page for developers say of each. */
import type { ViewKey } from './view.ts';

export interface ParamDoc {
  /** What it does, in one line. */
  readonly about: string;
  /** The values, where they are not a few words that the parser knows itself. */
  readonly values?: string;
  /** The default, where it depends on something. */
  readonly otherwise?: string;
  /** Canonical values, none of them the default. */
  readonly examples: readonly string[];
}

export const paramDocs: { readonly [K in ViewKey]: ParamDoc } = {
  orgs: {
    about: 'The scope: members at the time shown, and the events and agreements that concern them',
    values: 'organisation ids, or `all`',
    otherwise: "the dataset's home; on lists `all`",
    examples: ['gcc', 'dco.gcc', 'all'],
  },
  within: {
    about: 'Keeps those states of the scope that are in one of these',
    values: 'ids of regions and income groups',
    examples: ['western-asia', 'high-income.western-asia'],
  },
  states: {
    about: 'The selected states',
    values: 'ISO 3166-1 alpha-3 codes',
    examples: ['KWT', 'BHR.KWT'],
  },
  time: {
    about: 'The time shown',
    values:
      '`latest`, `earliest`, `2015`, ranges `1990..2023`, `2000..latest` (on the table a column for each year); on timeline, network and membership maps also `2024-06`, `2024-06-06`',
    otherwise: '`earliest..latest` on trends and timeline, elsewhere `latest`',
    examples: ['2015', '1990..2020', '2000..latest', 'earliest'],
  },
  indicator: {
    about: 'What is measured',
    values: 'an indicator id; on the map also `membership`',
    otherwise: "`gdp`, or the dataset's first",
    examples: ['population', 'internet-users'],
  },
  scale: {
    about: 'How values become colours or positions',
    values: '`auto`, `linear`, `log`; on map and rank also `quantile`',
    examples: ['log'],
  },
  region: {
    about: 'What the map fits into its frame',
    values: '`members` (fits the scope), `world`, an organisation id, an ISO 3166-1 alpha-3 code',
    examples: ['world', 'KWT'],
  },
  zoom: {
    about: 'Nearer than the region, around a point',
    values: '`{factor}.{lon}.{lat}`: factor in tenths, whole degrees (`25.51.26`)',
    examples: ['25.51.26', '40.-10.-5'],
  },
  events: {
    about: 'Shows the events of the time',
    examples: ['on'],
  },
  nearest: {
    about: 'A value of the nearest year where the year has none, marked',
    examples: ['on'],
  },
  group: {
    about: 'What a lane is',
    examples: ['state'],
  },
  order: {
    about: 'The order of lanes, and of the rows of the matrix',
    values: '`joined`, `name`, `number`; on the network also `cluster` and `region` (matrix)',
    examples: ['name'],
  },
  types: {
    about: 'The types of events that are shown',
    values: 'event types, or `all`',
    examples: ['summit', 'summit.signing'],
  },
  sure: {
    about: 'Only facts with two or more sources',
    examples: ['on'],
  },
  second: {
    about: 'A second calendar on the axis',
    examples: ['persian'],
  },
  roll: {
    about: 'The day whose roll is shown: of a month or a year its last',
    values: '`none`, `latest`, `2015`, `2024-06`, `2024-06-06`',
    examples: ['2024-06-06', '2015', 'latest'],
  },
  focus: {
    about: 'What stands in the middle',
    values:
      'an ISO 3166-1 alpha-3 code; an id of an organisation, event or agreement, on the timeline also of a membership',
    examples: ['KWT', 'dco'],
  },
  to: {
    about: 'The other end of the question "what ties A (`focus`) and B?"',
    values: 'as `focus`',
    examples: ['BHR'],
  },
  form: {
    about: 'How the network is drawn',
    examples: ['matrix'],
  },
  links: {
    about: 'What counts as a tie',
    values: 'any of `membership`, `agreement`, `event`, `shared`, or `none`',
    otherwise: '`membership.agreement`',
    examples: ['event', 'membership.agreement.event'],
  },
  kinds: {
    about: 'The kinds of organisations and of agreements that are shown',
    values:
      'of organisations `chosen` (those of `orgs`), `regional`, `thematic`, `universal`, `forum`; of agreements `memorandum`, `agreement`, `extension`, `partnership`, `programme`, `declaration`',
    otherwise: 'all',
    examples: ['regional', 'chosen', 'regional.thematic.memorandum'],
  },
  measure: {
    about: 'What size and colour of a node say',
    examples: ['degree'],
  },
  nodes: {
    about: 'What stands in the web as nodes of its own, and not as ties alone',
    values: 'any of `event`, `agreement`, or `none`',
    otherwise: 'none',
    examples: ['event', 'event.agreement'],
  },
  layout: {
    about: 'The day by whose ties the web is arranged; without it, by those of all time',
    values: '`none`, `latest`, `2015`, `2024-06`, `2024-06-06`',
    examples: ['2024-06-06', '2015', 'latest'],
  },
  lens: {
    about: 'Nearer than the whole web, around a point',
    values:
      '`{factor}.{x}.{y}`: factor in tenths, hundredths of the sheet from its middle to the right and down (`25.-20.10`)',
    examples: ['25.-20.10'],
  },
  pins: {
    about: 'Where the reader has put nodes',
    values: '`{id}_{x}_{y}`, in thousandths of the sheet from its upper left corner, or `none`',
    otherwise: 'none',
    examples: ['KWT_402_613', 'KWT_402_613.dco_500_120'],
  },
  span: {
    about: 'The years drawn while `time` is the one year that is read off',
    values: '`none`, ranges as of `time`',
    examples: ['1990..2020', '2000..latest'],
  },
  index: {
    about: 'The year that is 100',
    values: 'a year',
    examples: ['2000'],
  },
  total: {
    about: "Shows the organisations' totals",
    examples: ['on'],
  },
  x: {
    about: 'The indicator across',
    values: 'an indicator id',
    otherwise: "`gdp-per-capita`, or the dataset's first",
    examples: ['population'],
  },
  y: {
    about: 'The indicator upwards',
    values: 'an indicator id',
    otherwise: "`internet-users`, or the dataset's first",
    examples: ['gdp'],
  },
  size: {
    about: 'The indicator that sizes the discs',
    values: 'an indicator id',
    otherwise: "`population`, or the dataset's first",
    examples: ['gdp'],
  },
  color: {
    about: 'What the colours tell apart',
    examples: ['income'],
  },
  trail: {
    about: 'The way of the selected states through the years',
    examples: ['on'],
  },
  against: {
    about: 'An earlier year, to show the change of rank or value since',
    values: 'a year',
    examples: ['2000'],
  },
  compare: {
    about: 'A second map beside the first: of another year, or of another indicator',
    values: 'a year or an indicator id',
    examples: ['2000', 'internet-users'],
  },
  indicators: {
    about: 'The columns',
    values: 'indicator ids, in the order of the columns',
    otherwise: "the dataset's headline indicators",
    examples: ['gdp.population'],
  },
  sort: {
    about: 'The order of the rows',
    values: '`name`, an indicator id; `-` before it for descending',
    otherwise: '`-` the first indicator',
    examples: ['name', '-population'],
  },
  q: {
    about: 'Searches names in every language',
    values: 'search text',
    otherwise: 'none',
    examples: ['summit', 'digital+economy'],
  },
  nu: {
    about: 'The digits: 123, ١٢٣, ۱۲۳',
    otherwise: 'by language: `fa` has `arabext`, the rest `latn`',
    examples: ['arab'],
  },
  cal: {
    about: 'The calendar of dates of events, never of the years of statistics',
    otherwise: 'by language: `fa` has `persian`, the rest `gregory`',
    examples: ['islamic-umalqura'],
  },
  tdir: {
    about: 'Which way time runs',
    examples: ['rtl'],
  },
  theme: {
    about: 'The colours of the page',
    examples: ['dark'],
  },
  ui: {
    about: 'How much of the controls an embed has',
    examples: ['full'],
  },
  data: {
    about: 'The data version that a citation is pinned to',
    values: 'a data version (`2026-11-21-1a2b3c4d`)',
    examples: ['2026-11-21-1a2b3c4d'],
  },
};

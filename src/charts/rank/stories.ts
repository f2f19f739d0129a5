import type { Story } from '../story.ts';

const everyState = 'orgs=all';

const atlas: Readonly<Record<string, string>> = {
  'home-latest': '',
  'nobody-in-scope': 'time=2015',
  'chosen-outside-scope': 'time=2022&states=SAU.FRA',
  'one-member-missing': 'orgs=gcc&time=2025',
  logarithm: 'orgs=las&scale=log',
  'log-not-possible': `${everyState}&indicator=gdp-growth&scale=log`,
  'every-state-by-name': `${everyState}&sort=name`,
  'below-zero': 'orgs=oic&indicator=gdp-growth&time=2020',
  'far-beyond-the-axis': `${everyState}&indicator=inflation&time=2008`,
  'gaps-filled': 'orgs=las&indicator=research-spending&nearest=on&time=2021',
  'year-without-values': `${everyState}&indicator=egdi&time=2006`,
  'tie-at-the-top': 'orgs=gcc&indicator=urban-population&time=2020',
  'sorted-by-another': 'orgs=gcc&indicator=gdp&sort=-population',
  'two-organisations': 'orgs=gcc.las&indicator=internet-users',
  'ranks-changed': 'orgs=gcc&against=1990',
  'joined-and-left': 'orgs=las&against=1978&time=1985&states=EGY',
  'nobody-before': 'against=2010&states=SAU',
  'every-rank-changed': `${everyState}&indicator=internet-users&time=2015&against=2005`,
  'time-turned': 'orgs=gcc&against=2000&tdir=rtl&time=2010',
  'not-an-earlier-year': 'orgs=gcc&against=2020&time=2010',
  'nobody-in-filter': 'within=oceania',
};

const awkward: Readonly<Record<string, string>> = {
  'awkward-members': 'orgs=league&time=2019',
  'awkward-percent': 'orgs=league&indicator=internet-users&time=2018',
  'awkward-world': `${everyState}&time=2019`,
};

const storiesIn = (dataset: Story['dataset'], queries: Readonly<Record<string, string>>): Story[] =>
  Object.entries(queries).map(([name, query]) => ({ name, query, dataset }));

/** Views of the ranking that show what it must be able to show. */
export const rankStories: readonly Story[] = [
  ...storiesIn('atlas', atlas),
  ...storiesIn('awkward', awkward),
];

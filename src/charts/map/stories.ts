import type { Story } from '../story.ts';

const everyState = 'orgs=all&region=world';
const membership = 'indicator=membership';

const atlas: Readonly<Record<string, string>> = {
  'home-latest': '',
  'nobody-in-scope': 'time=2015',
  'chosen-outside-scope': 'time=2015&states=KWT.FRA',
  'one-member-missing': 'orgs=gcc&time=2025',
  'world-share': `${everyState}&indicator=internet-users`,
  'world-negative': `${everyState}&indicator=gdp-growth&time=2020`,
  'true-zeros': `${everyState}&indicator=egdi-online-service&time=2024`,
  'year-without-values': `${everyState}&indicator=egdi&time=2006`,
  'log-not-possible': `${everyState}&indicator=women-in-parliament&scale=log`,
  'tie-at-the-top': 'orgs=gcc&indicator=urban-population&time=2020',
  'across-the-antimeridian': 'orgs=all&within=oceania&indicator=population',
  'region-and-income': 'orgs=all&within=western-asia.high-income',
  'nobody-in-filter': 'within=oceania',
  'one-small-state': 'region=BHR&states=BHR',
  'two-organisations': 'orgs=gcc.las&indicator=population',
  'members-latest': membership,
  'members-of-a-day': `${membership}&time=2020-12-01`,
  'no-members-yet': `${membership}&time=2015`,
  'suspended-member': `${membership}&orgs=las&time=1985`,
  'former-member': `${membership}&orgs=eu`,
  'events-of-a-year': 'events=on&time=2024',
  'events-everywhere': `${everyState}&events=on&time=2025`,
  'events-and-members': `${membership}&events=on&time=2026-02-05`,
  'events-of-nobody': 'events=on&time=1962',
  'memberships-counted': `${membership}&${everyState}`,
};

const awkward: Readonly<Record<string, string>> = {
  'awkward-members': 'orgs=league&time=2019',
  'awkward-world': `${everyState}&time=2019`,
  'awkward-first-year': 'orgs=league&time=2000&states=XAB',
  'awkward-percent': 'orgs=league&indicator=internet-users&time=2018',
  'awkward-roll': `${membership}&orgs=league`,
  'awkward-uncertain': `${membership}&orgs=league&time=2003-02`,
  'awkward-dissolved': `${membership}&orgs=old-league`,
  'awkward-both': `${membership}&orgs=league.old-league&time=1999-06`,
};

const storiesIn = (dataset: Story['dataset'], queries: Readonly<Record<string, string>>): Story[] =>
  Object.entries(queries).map(([name, query]) => ({ name, query, dataset }));

/** Views of the map that show what it must be able to show. */
export const mapStories: readonly Story[] = [
  ...storiesIn('atlas', atlas),
  ...storiesIn('awkward', awkward),
];

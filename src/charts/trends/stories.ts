import type { Story } from '../story.ts';

const atlas: Readonly<Record<string, string>> = {
  home: '',
  'one-year': 'time=2015',
  totals: 'total=on',
  'totals-of-a-year': 'total=on&time=2021&events=on',
  'total-missing': 'orgs=gcc&total=on&time=2025',
  'totals-of-several': 'orgs=gcc.opec&total=on&indicator=population&time=1990..2025',
  'no-total-possible': 'orgs=las&total=on&indicator=hdi',
  'partial-roster': 'orgs=itu&total=on',
  'world-surveys': 'orgs=all&indicator=egdi&total=on',
  breaks: 'indicator=internet-users&states=GHA.KWT&time=2010..2023',
  projections: 'indicator=population-under-35&total=on',
  index: 'orgs=gcc&index=2000&time=1990..2020',
  'index-without-base': 'orgs=dco&indicator=foreign-direct-investment&index=1985',
  panels: 'states=BGD.BHR.CYP.DJI.GHA.GMB.GRC.JOR.KWT&indicator=internet-users',
  logarithm: 'scale=log&indicator=population',
  'no-logarithm': 'scale=log&indicator=gdp-growth',
  'time-from-the-right': 'tdir=rtl&time=2012&span=2000..2020',
};

const awkward: Readonly<Record<string, string>> = {
  'awkward-states': 'orgs=all&indicator=internet-users',
  'awkward-totals': 'orgs=league&total=on',
  'nobody-in-scope': 'orgs=old-league&indicator=gdp',
};

export const trendsStories: readonly Story[] = [
  ...Object.entries(atlas).map(([name, query]): Story => ({ name, query, dataset: 'atlas' })),
  ...Object.entries(awkward).map(([name, query]): Story => ({ name, query, dataset: 'awkward' })),
];

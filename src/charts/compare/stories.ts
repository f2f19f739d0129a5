import type { Story } from '../story.ts';

const atlas: Readonly<Record<string, string>> = {
  home: '',
  world: 'orgs=all',
  'world-chosen-with-trails': 'orgs=all&states=KWT.SAU.NGA&trail=on&time=2015',
  'surveys-of-no-year': 'y=egdi&time=2021',
  'surveys-of-the-nearest-year': 'y=egdi&time=2021&nearest=on',
  'by-organisation': 'orgs=dco.gcc&color=organisation&trail=on',
  'by-income': 'orgs=las&color=income',
  'values-below-zero': 'x=gdp-growth&y=foreign-direct-investment&size=inflation&orgs=g20',
  'no-logarithm': 'x=gdp-growth&scale=log',
  'one-indicator-twice': 'x=gdp&y=gdp&size=gdp',
  'few-states': 'orgs=gcc&scale=linear',
  'nobody-yet': 'time=1990',
};

const awkward: Readonly<Record<string, string>> = {
  'awkward-world': 'orgs=all&x=gdp&y=internet-users&size=gdp&time=2019',
  'awkward-league': 'orgs=league&x=gdp&y=internet-users&size=gdp&time=2018&color=organisation',
};

export const compareStories: readonly Story[] = [
  ...Object.entries(atlas).map(([name, query]): Story => ({ name, query, dataset: 'atlas' })),
  ...Object.entries(awkward).map(([name, query]): Story => ({ name, query, dataset: 'awkward' })),
];

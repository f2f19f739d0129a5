import type { Story } from '../story.ts';

const atlas: Readonly<Record<string, string>> = {
  'home-latest': '',
  'one-year': 'time=2024',
  'one-week': 'time=2026-02-02..2026-02-08',
  'before-anything': 'time=1900..1910',
  'suspended-members': 'orgs=las',
  'left-and-returned': 'orgs=opec',
  'predecessor-and-successor': 'orgs=oau.au',
  'everything-folded': 'orgs=all',
  'everything-by-kind': 'orgs=all&group=type&time=2000..latest',
  'lanes-by-state': 'orgs=gcc.dco&group=state&order=name',
  'two-states': 'orgs=gcc.las&states=KWT.QAT',
  'region-and-income': 'orgs=oic&within=western-asia.high-income',
  'well-sourced': 'sure=on',
  'assemblies-alone': 'types=assembly&order=number',
  'text-found': 'q=forum',
  'text-not-found': 'q=zzzz',
  'hijri-below': 'second=islamic-umalqura',
  'event-in-focus': 'focus=dco-general-assembly-5',
  'state-in-focus': 'focus=KWT&roll=2024-06-06',
  'time-turned': 'tdir=rtl',
};

const awkward: Readonly<Record<string, string>> = {
  'awkward-league': 'orgs=league',
  'awkward-dissolved': 'orgs=old-league',
  'awkward-everything': 'orgs=all&group=state',
};

const storiesIn = (dataset: Story['dataset'], queries: Readonly<Record<string, string>>): Story[] =>
  Object.entries(queries).map(([name, query]) => ({ name, query, dataset }));

/** Views of the timeline that show what it must be able to show. */
export const timelineStories: readonly Story[] = [
  ...storiesIn('atlas', atlas),
  ...storiesIn('awkward', awkward),
];

import type { Story } from '../story.ts';

const atlas: Readonly<Record<string, string>> = {
  'home-latest': '',
  everybody: 'orgs=all',
  'everybody-long-ago': 'orgs=all&time=1930',
  'nobody-yet': 'time=1990',
  'state-in-focus': 'focus=KWT&time=2024-06-01',
  'state-among-everybody': 'orgs=all&focus=PAK&time=2010-01-01',
  'organisation-in-focus': 'focus=dco',
  'universal-organisation-in-focus': 'orgs=all&focus=un',
  'partial-roster-in-focus': 'orgs=all&focus=itu',
  'event-in-focus': 'focus=dco-general-assembly-5',
  'agreement-in-focus': 'focus=qatar-azerbaijan-ict-mou-2014',
  'nothing-by-that-name': 'focus=no-such-thing',
  'what-ties-two-states': 'focus=KWT&to=QAT&time=1990',
  'what-ties-two-far-apart': 'orgs=all&focus=BRA&to=KWT',
  'what-ties-two-organisations': 'focus=gcc&to=eco',
  'what-ties-state-and-organisation': 'focus=KWT&to=gcc',
  pairs: 'links=shared',
  'pairs-of-everybody': 'orgs=all&links=shared',
  events: 'links=event&types=summit.assembly',
  'events-as-nodes': 'nodes=event',
  'everything-as-nodes': 'orgs=all&nodes=event.agreement',
  'events-as-nodes-around-a-state': 'focus=KWT&nodes=event.agreement',
  'agreements-as-nodes-alone': 'orgs=all&links=none&nodes=agreement',
  'nothing-ties': 'links=none',
  'regional-alone': 'orgs=gcc.eco&kinds=chosen',
  'memoranda-alone': 'orgs=all&links=agreement&kinds=memorandum',
  'well-sourced': 'orgs=gcc&sure=on',
  'some-states': 'states=BHR.KWT.QAT',
  region: 'orgs=all&within=western-asia',
  'suspended-members': 'orgs=las&time=2015',
};

const awkward: Readonly<Record<string, string>> = {
  'awkward-league': 'orgs=league',
  'awkward-everything': 'orgs=all&links=membership.agreement.event.shared',
  'awkward-nodes': 'orgs=league&nodes=event.agreement',
  'awkward-dissolved': 'orgs=old-league&time=2000',
};

const storiesIn = (dataset: Story['dataset'], queries: Readonly<Record<string, string>>): Story[] =>
  Object.entries(queries).map(([name, query]) => ({ name, query, dataset }));

/** Views of the network that show what it must be able to show. */
export const networkStories: readonly Story[] = [
  ...storiesIn('atlas', atlas),
  ...storiesIn('awkward', awkward),
];

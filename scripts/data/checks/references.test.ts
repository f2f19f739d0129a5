import { expect, test } from 'vitest';
import { change } from '../planted.ts';
import type { Planted } from '../planted.ts';
import { linesOf } from '../testWorlds.ts';

const league = 'memberships/league.json';

const planted: readonly Planted[] = [
  [
    'a state does not exist',
    change(league, '"XAB"', '"XAZ"'),
    `${league}: memberships[1].state: no state has the id "XAZ": write "XAA", or add it to states/`,
  ],
  [
    'a source does not exist',
    change(league, '["test"]', '["tets"]'),
    `${league}: memberships[0].sources[0]: no source has the id "tets": write "test", or add it to sources/`,
  ],
  [
    'an organisation does not exist',
    change('events/2001.json', '"league"', '"leage"'),
    'events/2001.json: events[0].organisers[0]: no organisation has the id "leage": write "league", or add it to organisations/',
  ],
  [
    'a series does not exist',
    change('events/2001.json', '"meetings"', '"meeting"'),
    'events/2001.json: events[0].series: no series has the id "meeting": write "meetings", or add it to series.json',
  ],
  [
    'an event does not exist',
    change('agreements/2002.json', '"meeting-3"', '"meeting-9"'),
    'agreements/2002.json: agreements[0].event: no event has the id "meeting-9": write "meeting-1", or add it to events/',
  ],
  [
    'a unit does not exist',
    change('indicators/gdp.json', '"coins"', '"coin"'),
    'indicators/gdp.json: unit: no unit has the id "coin": write "coins", or add it to units.json',
  ],
  [
    'a topic does not exist',
    change('indicators/gdp.json', '"economy"', '"econmy"'),
    'indicators/gdp.json: topic: no topic has the id "econmy": write "economy", or add it to topics of atlas.json',
  ],
  [
    'a region does not exist',
    change('states/XAA.json', '"near-here"', '"nowhere"'),
    'states/XAA.json: region: no region has the id "nowhere": write "here", or add it to regions.json',
  ],
  [
    'an income group does not exist',
    change('states/XAA.json', '"rich"', '"ritch"'),
    'states/XAA.json: income: no income has the id "ritch": write "rich", or add it to regions.json',
  ],
  [
    'the home does not exist',
    change('atlas.json', '"league"', '"leagues"'),
    'atlas.json: home: no organisation has the id "leagues": write "league", or add it to organisations/',
  ],
  [
    'a headline does not exist',
    change('atlas.json', '"gdp"', '"gpd"'),
    'atlas.json: headline[0]: no indicator has the id "gpd": write "gdp", or add it to indicators/',
  ],
  [
    'values are of a state that does not exist',
    change('values/gdp.json', '"XAB"', '"XAQ"'),
    'values/gdp.json: values.XAQ: no state has the id "XAQ": write "XAA", or add it to states/',
  ],
  [
    'a party does not exist',
    change('agreements/2002.json', '"workshop"', '"workship"'),
    'agreements/2002.json: agreements[0].parties[1].organisation: no organisation has the id "workship": write "workshop", or add it to organisations/',
  ],
  [
    'a reviewed language does not exist',
    change('events/2001.json', '"fa": false', '"fr": false, "de": false'),
    'events/2001.json: events[2].reviewed.de: no language has the id "de": add it to languages of atlas.json',
  ],
];

test.each(planted)('%s', (_what, texts, line) => {
  expect(linesOf(texts())).toContain(line);
});

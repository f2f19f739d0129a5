import { expect, test } from 'vitest';
import { change } from '../planted.ts';
import type { Planted } from '../planted.ts';
import { awkward, linesOf, withText } from '../testWorlds.ts';

const sound = awkward();

const planted: readonly Planted[] = [
  [
    'an id is not the file’s name',
    change('states/XAB.json', '"XAB"', '"XAC"'),
    'states/XAB.json: id: "XAC" is not the file\'s name: write "XAB", or rename the file to XAC.json',
  ],
  [
    'values are not the file’s',
    change('values/gdp.json', '"gdp"', '"internet-users"'),
    'values/gdp.json: indicator: "internet-users" is not the file\'s name: write "gdp", or rename the file to internet-users.json',
  ],
  [
    'memberships are not the file’s',
    change(
      'memberships/old-league.json',
      '"organisation": "old-league"',
      '"organisation": "league"',
    ),
    'memberships/old-league.json: organisation: "league" is not the file\'s name: write "old-league", or rename the file to league.json',
  ],
  [
    'two events share an id',
    change('events/2001.json', '"meeting-2"', '"meeting-1"'),
    'events/2001.json: events[1].id: the id "meeting-1" is already that of events/2001.json: events[0].id: give one of the two another id, or merge them',
  ],
  [
    'an alias is another’s id',
    change('events/2001.json', '"third-meeting"', '"meeting-1"'),
    'events/2001.json: events[2].aliases[0]: the id "meeting-1" is already that of events/2001.json: events[0].id: give one of the two another id, or merge them',
  ],
  [
    'an event and an agreement share an id',
    change('agreements/2002.json', '"pact-2002"', '"meeting-1"'),
    'agreements/2002.json: agreements[0].id: the id "meeting-1" is already that of events/2001.json: events[0].id: give one of the two another id, or merge them',
  ],
  [
    'two units share an id',
    change('units.json', '"percent"', '"coins"'),
    'units.json: units[1].id: the id "coins" is already that of units.json: units[0].id: give one of the two another id, or merge them',
  ],
  [
    'two states share a code',
    change('states/XAB.json', '"XB"', '"XA"'),
    'states/XAB.json: iso2: the code "XA" is already that of states/XAA.json: iso2: look the codes up in ISO 3166-1',
  ],
  [
    'two states share a number',
    change('states/XAC.json', '"620"', '"352"'),
    'states/XAC.json: numeric: the number "352" is already that of states/XAA.json: numeric: look the numbers up in ISO 3166-1',
  ],
  [
    'an alias is another’s name',
    change('states/XAC.json', 'Γάμμα', 'ALPHA'),
    'states/XAC.json: aliases[0]: the name "alpha" is already that of states/XAA.json: name.fr: tell the two apart, for instance with a word in brackets',
  ],
  [
    'an organisation is called as a word of addresses',
    () =>
      withText(
        withText(sound, 'organisations/workshop.json', null),
        'organisations/all.json',
        (sound['organisations/workshop.json'] ?? '').replace('"workshop"', '"all"'),
      ),
    'organisations/all.json: id: "all" has a meaning of its own in addresses: choose another id',
  ],
];

test.each(planted)('%s', (_what, texts, line) => {
  expect(linesOf(texts())).toContain(line);
});

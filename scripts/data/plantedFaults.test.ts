/** Every check: a fault is planted in a copy of the test world, and the line that its author would read is expected. */
import { describe, expect, test, vi } from 'vitest';
import { findUnused } from './checks/unused.ts';
import { awkward, build, curated, garden, linesOf, withChange, withText } from './testWorlds.ts';
import type { Texts } from './testWorlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const sound = awkward();
const league = 'memberships/league.json';

type Planted = readonly [what: string, texts: () => Texts, line: string];

const change = (file: string, part: string | RegExp, other: string) => (): Texts =>
  withChange(sound, file, part, other);
const text = (file: string, content: string | null) => (): Texts => withText(sound, file, content);

const planted: Readonly<Record<string, readonly Planted[]>> = {
  files: [
    [
      'a file is missing',
      text('units.json', null),
      'units.json: the file: the file is missing: write it: units of indicators',
    ],
    [
      'a folder is missing',
      () => withText(withText(sound, 'values/gdp.json', null), 'values/internet-users.json', null),
      'values/: the file: the folder is missing: write it: a file of values for each indicator',
    ],
    [
      'a file has a slip in its name',
      text('unit.json', '{}'),
      'unit.json: the file: nothing reads it: rename it to units.json, or remove it',
    ],
    [
      'a folder stands in a folder',
      text('states/old/XAH.json', '{}'),
      'states/old/: the file: nothing reads it: the folder states/ holds files only',
    ],
    [
      'a comma is missing',
      change('states/XAA.json', '"XAA",', '"XAA"'),
      'states/XAA.json: line 3, column 3: "\\"" stands where a comma or } should: put a comma between two entries and } after the last',
    ],
    [
      'a comma is too much',
      text('states/XAA.json', '{"id": "XAA",}'),
      'states/XAA.json: line 1, column 14: "}" stands where a key should: write the key in double quotes, and no comma before a closing bracket',
    ],
    [
      'a file ends too early',
      text('states/XAA.json', '{\n  "id": '),
      'states/XAA.json: line 2, column 9: the end of the file stands where a value should: write a text in double quotes, a number, true, false, null, a list or an object, and no comma before a closing bracket',
    ],
    [
      'a key stands twice',
      change('states/XAA.json', '"iso2"', '"id"'),
      'states/XAA.json: line 3, column 3: the key "id" stands twice in one object: keep one of the two',
    ],
  ],
  schemas: [
    [
      'a key is unknown',
      change('states/XAA.json', '"region"', '"regoin"'),
      'states/XAA.json: regoin: the key "regoin" is not known here: write "region", or remove it',
    ],
    [
      'a key is missing',
      change('states/XAA.json', '"region": "near-here",', ''),
      'states/XAA.json: region: it is missing: add "region"',
    ],
    [
      'a type is wrong',
      change('events/2001.json', '"edition": 1', '"edition": "1"'),
      'events/2001.json: events[0].edition: "1" is of the wrong type: write a number without quotes',
    ],
    [
      'a value is not allowed',
      change('states/XAA.json', '"XA"', '"xa"'),
      'states/XAA.json: iso2: "xa" is not allowed: write the two capital letters of ISO 3166-1',
    ],
    [
      'a word is none of the choices',
      change(league, '"founder"', '"fonder"'),
      `${league}: memberships[0].role: "fonder" is not allowed: write "founder"; it is one of founder, member, associate, observer`,
    ],
    [
      'a date is none',
      change(league, '"2000-01-01"', '"2000-13-01"'),
      `${league}: memberships[0].start: "2000-13-01" is not allowed: a date is 2024, 2024-06, 2024-06-06, 2024-06-01/2024-06-20 or unknown`,
    ],
    [
      'a fact has no source',
      change(league, '["test"]', '[]'),
      `${league}: memberships[0].sources: [] is not allowed: every fact has a source`,
    ],
    [
      'an edition is no whole number',
      change('events/2001.json', '"edition": 1', '"edition": 1.5'),
      'events/2001.json: events[0].edition: 1.5 is not allowed: write a whole number',
    ],
    [
      'an address is none',
      change('sources/test.json', 'https://', ''),
      'sources/test.json: sources[0].url: "example.org/test" is not allowed: write a whole address, https:// and all',
    ],
    [
      'a text is empty',
      change('states/XAA.json', '"Alpha"', '""'),
      'states/XAA.json: name.en: "" is not allowed: a text is not empty',
    ],
    [
      'a party is neither',
      change('agreements/2002.json', '"organisation"', '"organization"'),
      'agreements/2002.json: agreements[0].parties[1].organization: the key "organization" is not known here: write "organisation", or remove it',
    ],
    [
      'a label is off the earth',
      change('states/XAB.json', '[-30, 40]', '[-30, 400]'),
      'states/XAB.json: label[1]: 400 is not allowed: write 90 or less',
    ],
    [
      'a capital is off the earth',
      change('states/XAE.json', '[14.5, 35.9]', '[214.5, 35.9]'),
      'states/XAE.json: capital.point[0]: 214.5 is not allowed: write 180 or less',
    ],
    [
      'a number is infinite',
      change('values/gdp.json', '110', '1e999'),
      'values/gdp.json: values.XAA.2001: null is not allowed: a number is finite',
    ],
    [
      'a year is none',
      change('values/gdp.json', '"2001"', '"201"'),
      'values/gdp.json: values.XAA.201: "201" is not allowed: a year is four digits',
    ],
    [
      'a pattern holds no value',
      change('units.json', '{value} coins', 'coins'),
      'units.json: units[0].pattern.en: "coins" is not allowed: a pattern holds {value}',
    ],
  ],
  references: [
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
  ],
  languages: [
    [
      'a name lacks a language',
      change('states/XAA.json', /,\s*"fr": "Alpha"/, ''),
      'states/XAA.json: name: the text is not written in "fr": add "fr"; atlas.json names the languages',
    ],
    [
      'a title is in a language too many',
      change('series.json', '"fr"', '"de": "Treffen", "fr"'),
      'series.json: series[0].name.de: "de" is no language of the atlas: remove it, or add the language to atlas.json',
    ],
    [
      'an explanation lacks a language',
      change('indicators/gdp.json', '"fa": "مقادیر ساختگی.",', ''),
      'indicators/gdp.json: explanation: the text is not written in "fa": add "fa"; atlas.json names the languages',
    ],
    [
      'a language has a slip',
      change('units.json', '"fa": "سکه"', '"fz": "سکه"'),
      'units.json: units[0].name.fz: "fz" is no language of the atlas: write "fa", or remove it',
    ],
  ],
  identity: [
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
  ],
  memberships: [
    [
      'an interval ends before it starts',
      change(league, '"end": "2001-12-31"', '"end": "1999-12-31"'),
      `${league}: memberships[6].end: XAE in league ends on 1999-12-31 and starts on 2000-01-01: put the end after the start; a month or a year counts from its first day`,
    ],
    [
      'two intervals overlap',
      change(league, '"start": "2010-07"', '"start": "2001-07"'),
      `${league}: memberships[7].start: XAE in league starts on 2001-07 and overlaps "league-xae-1", which ends on 2001-12-31: put the intervals in order of time, each from the day on which the one before ends`,
    ],
    [
      'an interval follows one without an end',
      change(league, '"end": "2001-12-31",', ''),
      `${league}: memberships[7].start: XAE in league starts on 2010-07 while "league-xae-1" has no end: add an end to "league-xae-1", or put the intervals in order of time`,
    ],
    [
      'a later interval starts on an unknown day',
      change(league, '"start": "2010-07"', '"start": "unknown"'),
      `${league}: memberships[7].start: XAE in league starts on an unknown day after another interval: only the first interval of a state may have an unknown start`,
    ],
    [
      'an interval starts before the organisation',
      change(league, '"start": "2001"', '"start": "1999"'),
      `${league}: memberships[1].start: XAB in league starts on 1999, before the organisation was founded (2000-01-01): correct one of the two dates`,
    ],
    [
      'an interval outlives the organisation',
      change('memberships/old-league.json', '"end": "2000-01-01"', '"end": "2003"'),
      'memberships/old-league.json: memberships[0].end: XAA in old-league ends on 2003, after the organisation was dissolved (2000-01-01): correct one of the two dates',
    ],
    [
      'an interval starts after the organisation’s end',
      change('memberships/old-league.json', '"start": "1990"', '"start": "2001"'),
      'memberships/old-league.json: memberships[0].start: XAA in old-league starts on 2001, after the organisation was dissolved (2000-01-01): correct one of the two dates',
    ],
    [
      'an interval of a dissolved organisation has no end',
      change(
        'memberships/old-league.json',
        /"end": "2000-01-01",\s*"endedBy": "organisation-ended",/,
        '',
      ),
      'memberships/old-league.json: memberships[0].end: XAA in old-league has no end, but the organisation was dissolved (2000-01-01): add "end": "2000-01-01" and "endedBy": "organisation-ended"',
    ],
    [
      'a reason for an end stands without the end',
      change(league, '"start": "2010-07"', '"start": "2010-07", "endedBy": "withdrawal"'),
      `${league}: memberships[7].endedBy: XAE in league has a reason for its end, but no end: add "end", or remove "endedBy"`,
    ],
    [
      'no suspension follows',
      change(league, '"suspended"', '"active"'),
      `${league}: memberships[4].endedBy: XAD in league ends by a suspension, but no suspended interval follows: add the interval with "status": "suspended"`,
    ],
    [
      'no other role follows',
      change(league, '"role": "observer"', '"role": "member"'),
      `${league}: memberships[2].endedBy: XAC in league ends by a change of role, but no interval of another role follows: add the interval with the new role`,
    ],
    [
      'no reinstatement follows',
      change(league, '"endedBy": "withdrawal"', '"endedBy": "reinstatement"'),
      `${league}: memberships[6].endedBy: XAE in league ends by a reinstatement, but no active interval follows a suspended one: add the interval with "status": "active"`,
    ],
    [
      'an id is not the pair’s',
      change(league, '"league-xab-1"', '"league-xab"'),
      `${league}: memberships[1].id: XAB in league has the id "league-xab": write "league-xab-1": organisation, state, and its number in order of time`,
    ],
    [
      'an organisation of states has no memberships',
      text('memberships/old-league.json', null),
      'organisations/old-league.json: intergovernmental: states are its members, but it has no memberships: write memberships/old-league.json, or set "intergovernmental" to false',
    ],
    [
      'a company has members',
      change(
        'organisations/old-league.json',
        '"intergovernmental": true',
        '"intergovernmental": false',
      ),
      'memberships/old-league.json: the file: "old-league" is no organisation of states: set "intergovernmental" to true in organisations/old-league.json, or remove the memberships',
    ],
  ],
  facts: [
    [
      'an event ends before it starts',
      change('events/2001.json', '"2001-12-02"', '"2001-11-02"'),
      'events/2001.json: events[2].end: it ends on 2001-11-02, before it starts on 2001-11-30: correct one of the two dates',
    ],
    [
      'an event is in the file of another year',
      change('events/2001.json', '"start": "2001-05"', '"start": "2003-05"'),
      'events/2001.json: events[1].start: 2003-05 is not in 2001: move it to the file of 2003, or correct the date',
    ],
    [
      'an agreement is in the file of another year',
      change('agreements/2002.json', '"2002-01-01/2002-02-28"', '"2001"'),
      'agreements/2002.json: agreements[0].date: 2001 is not in 2002: move it to the file of 2001, or correct the date',
    ],
    [
      'an edition stands twice',
      change('events/2001.json', '"edition": 2', '"edition": 1'),
      'events/2001.json: events[1].edition: edition 1 of "meetings" is already "meeting-1": merge the two, with the older id among "aliases", or correct the edition',
    ],
    [
      'an edition has no series',
      change('events/2001.json', '"series": "meetings",', ''),
      'events/2001.json: events[0].edition: "meeting-1" has an edition, but no series: add "series", or remove "edition"',
    ],
    [
      'an alternative says nothing',
      change('events/2001.json', '"start": "2001-12-01",', ''),
      'events/2001.json: events[2].alternatives[0]: it says nothing: add "start", "end" or "note", or remove it',
    ],
    [
      'a party stands twice',
      change('agreements/2002.json', '"organisation": "workshop"', '"state": "XAA"'),
      'agreements/2002.json: agreements[0].parties[1]: "XAA" is a party twice: name each party once',
    ],
    [
      'an office ends before it starts',
      change('organisations/league.json', '"start": "2019"', '"start": "2019", "end": "2018"'),
      'organisations/league.json: offices[0].end: it ends on 2018, before it starts on 2019: correct one of the two dates',
    ],
    [
      'an organisation ends before it starts',
      change('organisations/old-league.json', '"founded": "1990"', '"founded": "2005"'),
      'organisations/old-league.json: dissolved: it was dissolved on 2000-01-01, before it was founded on 2005: correct one of the two dates',
    ],
    [
      'an organisation of states has no source',
      change('organisations/old-league.json', '["test"]', '[]'),
      'organisations/old-league.json: sources: it has no source: add the id of a source',
    ],
    [
      'a body has no source and appears nowhere',
      change('agreements/2002.json', '"organisation": "workshop"', '"organisation": "league"'),
      'organisations/workshop.json: sources: it has no source: add the id of a source, or name it in an event or agreement',
    ],
  ],
  indicators: [
    [
      'an indicator has no values',
      text('values/gdp.json', null),
      'indicators/gdp.json: id: the indicator has no values: write values/gdp.json',
    ],
    [
      'values have no indicator',
      text('indicators/gdp.json', null),
      'values/gdp.json: indicator: the values have no indicator: write indicators/gdp.json',
    ],
    [
      'an indicator is not shown',
      change('atlas.json', /"indicators": \["gdp", /, '"indicators": ['),
      'atlas.json: indicators: "gdp" is not in the list, so nobody can choose it: add it to the list, or remove indicators/gdp.json',
    ],
    [
      'a value is a projection',
      change('values/gdp.json', '"2019": 21', '"2021": 21'),
      'values/gdp.json: values.XAD.2021: 2021 is after the data\'s date, so its value is a projection: remove it, or renew "date" in atlas.json',
    ],
    [
      'a state has no values',
      change('values/gdp.json', '{ "2018": 7 }', '{}'),
      'values/gdp.json: values.XAF: it has no values: remove it: missing is absent',
    ],
    [
      'the latest year has none',
      change('indicators/gdp.json', '"latest": 2019', '"latest": 2015'),
      'indicators/gdp.json: latest: 2015 has 0 values, the best year 7: write 2019, the last year with broad coverage',
    ],
    [
      'the latest year has few',
      change('indicators/gdp.json', '"latest": 2019', '"latest": 2002'),
      'indicators/gdp.json: latest: 2002 has 1 values, the best year 7: write 2019, the last year with broad coverage',
    ],
    [
      'a weight is missing',
      change('values/internet-users.json', '"XAB": { "2019": 500 }', '"XAB": { "2018": 500 }'),
      'values/internet-users.json: weights.XAB.2019: the value of that year has no weight above 0: add the weight, or remove the value',
    ],
    [
      'weights are missing',
      change('indicators/gdp.json', '"sum"', '"weighted-mean"'),
      'values/gdp.json: weights: a weighted mean needs weights: add them, or write "none" as "total" in indicators/gdp.json',
    ],
    [
      'weights have no use',
      change('indicators/internet-users.json', '"weighted-mean"', '"none"'),
      'values/internet-users.json: weights: weights have no use where "total" is "none": remove them, or write "weighted-mean" in indicators/internet-users.json',
    ],
    [
      'a note is about a year without values',
      change('indicators/gdp.json', /"years": \[\s*2019\s*\]/, '"years": [1950]'),
      'indicators/gdp.json: notes[0].years: no economy has a value in 1950: correct the year, or remove it',
    ],
  ],
  atlas: [
    [
      'the home is a company',
      change('atlas.json', '"league"', '"workshop"'),
      'atlas.json: home: "workshop" has no states as members: choose an organisation of states',
    ],
    [
      'a headline is not shown',
      change('atlas.json', /"indicators": \["gdp", /, '"indicators": ['),
      'atlas.json: headline[0]: "gdp" is not among the indicators: add it to "indicators", or take it out of "headline"',
    ],
    [
      'a language stands twice',
      change('atlas.json', '"fa", "fr"]', '"fa", "fa", "fr"]'),
      'atlas.json: languages[3]: "fa" stands twice: keep one of the two',
    ],
  ],
  geometry: [
    [
      'a state has no shape',
      change('states/XAB.json', /,\s*"noShape": "[^"]*"/, ''),
      'states/XAB.json: numeric: no shape of the world has the number null: correct the number, name a shape in boundaries.json, or say why in "noShape"',
    ],
    [
      'an excused state has a shape',
      change('states/XAB.json', '"numeric": null', '"numeric": "380"'),
      'states/XAB.json: noShape: it has a shape after all: remove "noShape"',
    ],
    [
      'a number is no shape’s',
      change('states/XAC.json', '"620"', '"999"'),
      'states/XAC.json: numeric: no shape of the world has the number "999": correct the number, name a shape in boundaries.json, or say why in "noShape"',
    ],
    [
      'the policy names no shape',
      change('boundaries.json', 'Siachen Glacier', 'Siachin Glacier'),
      'boundaries.json: shapes[1].shape: the world has no shape named "Siachin Glacier": write "Siachen Glacier", or remove it',
    ],
    [
      'the policy is silent',
      change('boundaries.json', 'Siachen Glacier', 'France'),
      'boundaries.json: shapes: the shape "Siachen Glacier" has no code and the policy does not speak of it: add it, with the state that it is drawn as, or null',
    ],
    [
      'the policy speaks twice',
      change('boundaries.json', 'Siachen Glacier', 'Somaliland'),
      'boundaries.json: shapes[1].shape: "Somaliland" is spoken of twice: keep one of the two',
    ],
  ],
};

describe.each(Object.entries(planted))('%s', (_kind, rows) => {
  test.each(rows)('%s', (_what, texts, line) => {
    expect(linesOf(texts())).toContain(line);
  });
});

describe('faults', () => {
  test('three datasets have none', () => {
    expect(linesOf(curated())).toEqual([]);
    expect(linesOf(garden())).toEqual([]);
    expect(linesOf(sound)).toEqual([]);
  });

  test('all are told at once, and nothing is emitted', () => {
    const broken = withText(
      withChange(
        withChange(sound, league, '"XAB"', '"XAZ"'),
        'states/XAA.json',
        '"rich"',
        '"ritch"',
      ),
      'units.json',
      null,
    );
    const built = build(broken);
    expect(built.faults.map(({ file }) => file)).toEqual([
      league,
      league,
      'states/XAA.json',
      'units.json',
    ]);
    expect(built.emitted).toBeNull();
  });

  test('a file that cannot be read brings no faults in others', () => {
    expect(linesOf(withText(sound, 'sources/test.json', '{'))).toHaveLength(1);
    expect(linesOf(withText(sound, 'states/XAA.json', '{'))).toHaveLength(1);
    expect(linesOf(withText(sound, 'events/2001.json', '[]'))).toHaveLength(1);
    expect(linesOf(withText(sound, 'atlas.json', 'null'))).toHaveLength(1);
  });

  test('no text whatever makes it throw', () => {
    for (const file of Object.keys(sound)) {
      for (const content of ['', 'null', '[]', '{}', '"', '1', '[[[', '{"id": {}}', '\u0000']) {
        expect(
          linesOf(withText(sound, file, content)).length,
          `${file} as ${content}`,
        ).toBeGreaterThan(0);
      }
    }
    expect(linesOf({}).length).toBeGreaterThan(5);
  });

  test('what nothing refers to is a note, not a fault', () => {
    const unused = withChange(
      sound,
      'series.json',
      '"series": [',
      '"series": [{"id": "fairs", "name": {"ar": "م", "en": "Fairs", "fa": "ن", "fr": "Foires"}},',
    );
    const built = build(unused);
    expect(built.faults).toEqual([]);
    expect(built.notes.map(({ what }) => what)).toEqual(['nothing refers to the series "fairs"']);
    expect(findUnused(build(sound).dataset)).toEqual([]);
  });
});

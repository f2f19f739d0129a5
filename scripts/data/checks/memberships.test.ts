import { expect, test } from 'vitest';
import { change, text } from '../planted.ts';
import type { Planted } from '../planted.ts';
import { linesOf } from '../testWorlds.ts';

const league = 'memberships/league.json';

const planted: readonly Planted[] = [
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
];

test.each(planted)('%s', (_what, texts, line) => {
  expect(linesOf(texts())).toContain(line);
});

import { expect, test } from 'vitest';
import { change } from '../planted.ts';
import type { Planted } from '../planted.ts';
import { linesOf } from '../testWorlds.ts';

const planted: readonly Planted[] = [
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
];

test.each(planted)('%s', (_what, texts, line) => {
  expect(linesOf(texts())).toContain(line);
});

/** What the lanes say, on the real data. */
import { describe, expect, test } from 'vitest';
import { localeIn, timelineOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { marksOf } from '../../scene/scene.ts';
import { itemText, laneSentence, readerLanes } from './readerList.ts';
import { timelineChart } from './timeline.ts';

const world = buildWorld('data');
const locale = await localeIn(world, 'en');

/** The bars of a state's lane as the list tells them. */
function lane(query: string, key: string): readonly string[] {
  const { layout, frame } = timelineOf(world, query, locale);
  const lanes = readerLanes(layout.groups, frame.window);
  return lanes.find((one) => one.key === key)?.items.map((item) => itemText(item, locale)) ?? [];
}

describe('the Digital Cooperation Organization', () => {
  const expected: Readonly<Record<string, string>> = {
    BHR: '2020-11-26',
    JOR: '2020-11-26',
    KWT: '2020-11-26',
    PAK: '2020-11-26',
    SAU: '2020-11-26',
    NGA: '2021-04-12',
    OMN: '2021-04-12',
    RWA: '2021-12-23',
    MAR: '2022-04',
    DJI: '2022-05',
    CYP: '2022-07-27',
    GHA: '2023-02-05',
    GMB: '2023-02-05',
    QAT: '2023-09-20',
    BGD: '2023-09-19',
    GRC: '2024-01-31',
  };

  test.each(['ar', 'en'])('shows its sixteen members with their dates, in %s', async (language) => {
    const reader = await localeIn(world, language);
    const { layout, data, view, frame } = timelineOf(world, '', reader);
    const marks = marksOf(timelineChart.scene(layout, data, view, frame));
    const bars = marks.filter(({ mark }) => mark.kind === 'membership');
    expect(Object.fromEntries(bars.map(({ mark }) => [mark.state, mark.value]))).toEqual(expected);
    expect(bars).toHaveLength(16);
    const founders = bars.filter(({ mark }) => mark.role === 'founder');
    expect(founders.map(({ mark }) => mark.value)).toEqual([
      ...Array.from({ length: 5 }, () => '2020-11-26'),
      '2021-04-12',
      '2021-04-12',
    ]);
  });

  test('shows who presided', () => {
    const { data } = timelineOf(world, '', locale);
    const presidencies = data.offices.filter(({ office }) => office.role === 'presidency');
    expect(presidencies.map(({ office }) => office.state)).toEqual([
      'SAU',
      'BHR',
      'JOR',
      'KWT',
      'PAK',
      'SAU',
    ]);
  });

  test('says a lane as a sentence', () => {
    const { layout, frame } = timelineOf(world, '', locale);
    const lanes = readerLanes(layout.groups, frame.window);
    const jordan = lanes.filter(({ key }) => key === 'dco-JOR');
    expect(jordan.map((one) => laneSentence(one, locale))).toEqual([
      'Jordan: founding member since 26 November 2020 and presidency 31 January 2024 – 19 February 2025',
    ]);
  });
});

test('the League of Arab States shows the suspensions of Egypt and Syria', () => {
  expect(lane('orgs=las', 'las-EGY')).toEqual([
    'Egypt, League of Arab States: founding member 22 March 1945 – 26 March 1979',
    'Egypt, League of Arab States: membership suspended 26 March 1979 – May 1989',
    'Egypt, League of Arab States: founding member since May 1989',
  ]);
  expect(lane('orgs=las', 'las-SYR').some((text) => /suspended .*2011 – .*2023/.test(text))).toBe(
    true,
  );
});

test('Morocco leaves the Organisation of African Unity in 1984 and joins the African Union in 2017', () => {
  const [inOau] = lane('orgs=oau.au', 'oau-MAR');
  expect(inOau).toMatch(/1984, then withdrew$/);
  const [inAu] = lane('orgs=oau.au', 'au-MAR');
  expect(inAu).toMatch(/since (3[01] )?January 2017$/);
});

test('Qatar leaves OPEC in January 2019', () => {
  expect(lane('orgs=opec', 'opec-QAT')).toEqual([
    expect.stringMatching(/– 1 January 2019, then withdrew$/),
  ]);
});

test.each([
  ['dco-general-assembly-5', '2026-02-04'],
  ['idcf-2', '2026-02-04'],
  ['dco-diplomatic-connect-4', '2024-12-17'],
  ['gcc-egov-exec-26', '2024-06-05'],
  ['eco-ict-ministers-3', '2023-07-12'],
  ['uae-korea-digital-government-mou-signing-2023', '2023-02'],
])('the starting documents’ event %s is there', (id, start) => {
  const { data } = timelineOf(world, 'orgs=all', locale);
  const found = data.events.filter(({ event }) => event.start.startsWith(start));
  expect(found.map(({ event }) => event.id).join(' ')).toContain(id);
});

test('every fact in the range is in the list once, folded or not, in every grouping', () => {
  for (const group of ['organisation', 'state', 'type']) {
    const { data, layout, frame } = timelineOf(world, `orgs=all&group=${group}`, locale);
    const items = readerLanes(layout.groups, frame.window).flatMap((one) => one.items);
    const told = items.map(({ key }) => key).toSorted();
    expect(new Set(told).size).toBe(told.length);
    const facts = [...data.memberships, ...data.events, ...data.agreements].map(({ key }) => key);
    const missing = facts.filter((key) => !told.includes(key));
    // What has not begun by the end of the range, the data's own today, is not in it.
    const coming = [...data.events, ...data.agreements].filter(
      ({ span }) => span.from >= frame.window.to,
    );
    expect(missing.toSorted()).toEqual(coming.map(({ key }) => key).toSorted());
  }
});

test('a folded organisation has the number of its members beside it, unless only some of them are recorded', () => {
  const { layout, data, view, frame } = timelineOf(world, 'orgs=all', locale);
  const { nodes } = timelineChart.scene(layout, data, view, {
    ...frame,
    slab: { top: 0, bottom: layout.height },
  });
  const numbers = nodes.flatMap(({ key }) => /^area-number-(.+)$/.exec(key)?.[1] ?? []);
  expect(numbers).toEqual(expect.arrayContaining(['dco', 'un', 'las']));
  for (const id of ['itu', 'imf', 'ibrd', 'gatt']) expect(numbers).not.toContain(id);
});

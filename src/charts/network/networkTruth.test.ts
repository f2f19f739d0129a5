/** Matrix, list and sentences against what is counted from the files of `data/` alone, with no code of the atlas in between. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { localeIn } from '../../../test/looking.ts';
import { webOf } from '../../../test/network.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { whatTies } from './between.ts';
import { describeNetwork } from './describe.ts';
import { matrixOn } from './matrix.ts';
import { pairsOf } from './pairs.ts';
import { countShared } from './standings.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Row {
  readonly state: string;
  readonly role: string;
  readonly status: string;
  readonly start: string;
  readonly end?: string;
}
interface File {
  readonly organisation: string;
  readonly memberships: readonly Row[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const files = globSync('data/memberships/*.json').map((path) => read<File>(path));
const founded = new Map(
  globSync('data/organisations/*.json')
    .map((path) => read<{ readonly id: string; readonly founded?: string | null }>(path))
    .map((one) => [one.id, one.founded ?? null]),
);

/** The first day that a date can mean, as text that sorts; of an unknown one, what stands for it. */
function first(date: string | null | undefined, unknown: string): string {
  if (date === null || date === undefined || date === 'unknown') return unknown;
  return `${date.slice(0, 10)}-01-01`.slice(0, 10);
}

/** Every standing of a day by hand: `KWT gcc` is `founder active`. */
function counted(day: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { organisation, memberships } of files) {
    for (const { state, role, status, start, end } of memberships) {
      const begins =
        start === 'unknown' ? first(founded.get(organisation), '0000') : first(start, '0000');
      const ends = end === undefined ? '9999' : first(end, '9999');
      if (begins <= day && day < ends) found.set(`${state} ${organisation}`, `${role} ${status}`);
    }
  }
  return found;
}

function sharedByHand(day: string, one: string, other: string): readonly string[] {
  const all = counted(day);
  const isMember = (state: string, organisation: string): boolean =>
    /^(founder|member) /.test(all.get(`${state} ${organisation}`) ?? '');
  return files
    .map(({ organisation }) => organisation)
    .filter((organisation) => isMember(one, organisation) && isMember(other, organisation))
    .toSorted();
}

const world = buildWorld('data');
const locale = await localeIn(world, 'en', ['network', 'ties']);
const naming = { nameOf: (id: string) => id, compare: (a: string, b: string) => (a < b ? -1 : 1) };
const days = [
  '1945-10-24',
  '1961-07-20',
  '1971-12-31',
  '1979-03-31',
  '1990-05-22',
  '1995-01-01',
  '2009-06-16',
  '2011-11-16',
  '2019-01-01',
  '2020-11-26',
  '2024-06-01',
  '2026-11-21',
];

test.each(days)('the matrix of %s is what the files say, cell by cell', (day) => {
  const { data, view } = webOf(world, `orgs=all&time=${day}&form=matrix`);
  const matrix = matrixOn(data, view, day, naming);
  const cells = matrix.rows.flatMap((state) =>
    matrix.columns.flatMap((column) => {
      const row = matrix.standings.of(state).get(column as never);
      return row === undefined ? [] : [[`${state} ${column}`, `${row.role} ${row.status}`]];
    }),
  );
  expect(new Map(cells as [string, string][])).toEqual(counted(day));
});

test('sums at the edges count members alone, and none is given of a partial roster', () => {
  const day = '2024-06-01';
  const { data, view } = webOf(world, `orgs=all&time=${day}&form=matrix`);
  const { rowSums, columnSums } = matrixOn(data, view, day, naming);
  const all = [...counted(day)].filter(([, role]) => /^(founder|member) /.test(role));
  for (const [state, sum] of rowSums) {
    expect([state, sum]).toEqual([
      state,
      all.filter(([key]) => key.startsWith(`${state} `)).length,
    ]);
  }
  for (const [id, sum] of columnSums) {
    const isPartial = ['itu', 'imf', 'ibrd', 'gatt'].includes(id);
    const members = all.filter(([key]) => key.endsWith(` ${id}`)).length;
    expect([id, sum]).toEqual([id, isPartial ? null : members]);
  }
});

describe('Kuwait and Qatar', () => {
  test.each([
    ['1975-12-31', 'ibrd imf isdb itu las oapec oic opec un'],
    ['1990-12-31', 'gcc ibrd imf isdb itu las oapec oic opec un'],
    ['2020-12-31', 'gcc ibrd imf isdb itu las oapec oic un wto'],
    ['2024-06-01', 'cica dco gcc ibrd imf isdb itu las oapec oic un wto'],
  ])('share on %s %s', (day, expected) => {
    const { data, web, view } = webOf(world, `focus=KWT&to=QAT&time=${day}`);
    const ids = expected.split(' ');
    expect(sharedByHand(day, 'KWT', 'QAT')).toEqual(ids);
    const { shared } = whatTies(
      data,
      { kind: 'state', id: 'KWT' as never },
      { kind: 'state', id: 'QAT' as never },
      day,
    );
    expect(shared.map(({ organisation }) => String(organisation)).toSorted()).toEqual(ids);
    const [sentence] = describeNetwork(data, web, view, locale).map(locale.say);
    expect(sentence).toContain(`Kuwait and Qatar share ${ids.length} organisations`);
  });
});

test('matrix, list and sentence answer alike for every two members of the home organisation', () => {
  const day = '2024-06-01';
  const members = [...counted(day)]
    .filter(([key, role]) => key.endsWith(' dco') && /^(founder|member) /.test(role))
    .map(([key]) => key.slice(0, 3))
    .toSorted();
  expect(members).toHaveLength(16);
  const { data, view } = webOf(world, `links=shared&time=${day}&form=matrix`);
  const matrix = matrixOn(data, view, day, naming);
  expect([...matrix.rows].map(String).toSorted()).toEqual(members);
  const list = new Map(
    pairsOf(matrix.standings, matrix.rows).map(({ a, b, shared }) => [`${a} ${b}`, shared]),
  );
  for (const [index, one] of members.entries()) {
    for (const other of members.slice(index + 1)) {
      const byHand = sharedByHand(day, one, other).length;
      expect([one, other, countShared(matrix.standings, one as never, other as never)]).toEqual([
        one,
        other,
        byHand,
      ]);
      expect([one, other, list.get(`${one} ${other}`)]).toEqual([one, other, byHand]);
      const asked = webOf(world, `focus=${one}&to=${other}&time=${day}`);
      const [sentence] = describeNetwork(asked.data, asked.web, asked.view, locale).map(locale.say);
      expect(sentence).toContain(` share ${byHand} organisation`);
    }
  }
});

test('Pakistan on 1 January 2010 sits in ECO, stands as an observer at SCO, and not in the DCO', () => {
  const { web } = webOf(world, 'orgs=all&focus=PAK&time=2010-01-01');
  const rows = web.links.flatMap((link) =>
    link.kind === 'membership' && link.a === 'PAK' ? [link.row] : [],
  );
  const roleIn = (id: string) => rows.find(({ organisation }) => String(organisation) === id)?.role;
  expect([roleIn('eco'), roleIn('sco'), roleIn('dco')]).toEqual(['founder', 'observer', undefined]);
  const ids = web.nodes.map(({ id }) => String(id));
  expect(ids).toEqual(expect.arrayContaining(['PAK', 'eco', 'sco']));
  expect(ids).not.toContain('dco');
});

/** The table has what is published, no more and no less; its rows, totals, order and sentences are worked out again, another way. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anyQuery, plainValues, publishedIn, queryText, scopeOf } from '../../../test/anyView.ts';
import type { AnyQuery } from '../../../test/anyView.ts';
import { localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { BuiltWorld } from '../../../test/worlds.ts';
import type { StateId } from '../../domain/ids.ts';
import { stripBidi } from '../../locale/bidi.ts';
import type { Locale } from '../../locale/locale.ts';
import type { TableRow } from '../chart.ts';
import { headsOf, valueColumns } from './tableColumns.ts';
import { columnsAtMost, joinTable, yearsIn } from './tableData.ts';
import { createStateFilter, sortStates } from './tableOrder.ts';
import { referenceRows, stateRow, statesIn } from './tableRows.ts';
import { describeTable } from './tableWords.ts';

vi.setConfig({ testTimeout: 120_000 });

const atlas = buildWorld('data');
const awkward = buildWorld('test/datasets/awkward');

function look(world: BuiltWorld, query: string, locale: Locale, exact = false) {
  const view = viewOf(world, query, 'table');
  const data = joinTable(world.bundles, world.catalogue, view);
  const years = yearsIn(data, view);
  const columns = valueColumns(data, years, exact);
  const writing = { locale, exact };
  const states = statesIn(data, years, view.states);
  const rows = states.map((id) => stateRow(id, columns, writing));
  return {
    view,
    data,
    years,
    columns,
    rows,
    references: referenceRows(data, view, columns, writing),
    heads: headsOf(columns, years, locale.language),
    told: describeTable(data, view, years, rows, rows.length),
  };
}

const valuesOf = ({ cells }: TableRow) => cells.filter(({ time }) => time !== undefined);

interface TableQuery extends AnyQuery {
  readonly indicators: readonly string[];
}

/** One year or a stretch, of one to four indicators. */
function anyTable(world: BuiltWorld): fc.Arbitrary<TableQuery> {
  const ids = world.catalogue.indicators.map(({ id }) => id);
  return fc
    .tuple(anyQuery(world), fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }))
    .map(([query, more]) => ({
      ...query,
      indicators: [query.indicator, ...more.filter((id) => id !== query.indicator)],
    }));
}

function textOf({ orgs, within, states, time, other, indicators }: TableQuery): string {
  const range = `${Math.min(time, other)}..${Math.max(time, other)}`;
  return queryText({ orgs, within, states, indicators, time: time === other ? time : range });
}

describe.each([
  ['the real atlas', atlas, 150],
  ['a world of awkward cases', awkward, 350],
] as const)('any table of %s', (_name, world, numRuns) => {
  test('has a row for each state in scope and chosen, and in each cell what is published', async () => {
    const locale = await localeIn(world, 'en', ['table']);
    fc.assert(
      fc.property(anyTable(world), (query) => {
        const { rows, years, columns, told, heads } = look(world, textOf(query), locale);
        const scope = scopeOf(world, query, years.to);
        const wanted = new Set<string>([...scope, ...query.states]);
        expect(new Set(rows.map(({ state }) => state))).toEqual(wanted);
        expect(heads).toHaveLength(columns.length + 1);
        expect(columns.length).toBeLessThanOrEqual(columnsAtMost + query.indicators.length);
        expect(years.years.at(-1)).toBe(Math.max(query.time, query.other));
        let known = 0;
        for (const row of rows) {
          const cells = valuesOf(row);
          expect(cells).toHaveLength(years.years.length * query.indicators.length);
          for (const [index, cell] of cells.entries()) {
            const indicator = query.indicators[Math.floor(index / years.years.length)] ?? '';
            const year = years.years[index % years.years.length] ?? 0;
            const value = publishedIn(world, indicator, String(row.state), year);
            if (value !== undefined) known += 1;
            expect([cell.time, cell.value, cell.missing]).toEqual([
              String(year),
              value,
              value === undefined ? true : undefined,
            ]);
            expect(cell.reason === undefined).toBe(value !== undefined);
          }
        }
        const [headline, ...rest] = told;
        if (wanted.size === 0) {
          expect(headline?.key).toMatch(/^map:headline\.no(Members|States)$/);
          return;
        }
        expect(headline === undefined ? {} : plainValues(headline)).toMatchObject({
          count: wanted.size,
          known,
          all: wanted.size * columns.length,
        });
        const highest = rest.find(({ key }) => key === 'table:headline.highest');
        if (highest !== undefined) {
          const values = [...wanted].flatMap((id): (readonly [string, number])[] => {
            const value = publishedIn(world, query.indicator, id, years.to);
            return value === undefined ? [] : [[id, value]];
          });
          const most = Math.max(...values.map(([, value]) => value));
          expect(plainValues(highest)).toMatchObject({
            value: most,
            year: years.to,
            indicator: query.indicator,
            states: new Set(values.filter(([, value]) => value === most).map(([id]) => id)),
          });
        }
      }),
      { numRuns },
    );
  });

  test('has totals of those who were members on the last day of the year, or names who is missing', async () => {
    const locale = await localeIn(world, 'en', ['table']);
    fc.assert(
      fc.property(anyTable(world), (query) => {
        const { references, columns, years } = look(world, textOf(query), locale);
        for (const row of references) {
          for (const [index, cell] of valuesOf(row).entries()) {
            const bundle = columns[index]?.indicator.bundle;
            const year = years.years[index % years.years.length] ?? 0;
            if (row.organisation === undefined || bundle?.total !== 'sum') continue;
            const roll = scopeOf(world, { orgs: [row.organisation], within: [] }, year);
            const values = [...roll].map((id) => publishedIn(world, bundle.id, id, year));
            const without = [...roll].filter((_, at) => values[at] === undefined);
            if (cell.value === undefined) {
              const { key = '' } = cell.reason ?? {};
              if (key === 'table:missing.partial') continue;
              if (key === 'table:missing.year') {
                expect(values.every((value) => value === undefined)).toBe(true);
                continue;
              }
              expect(without.length > 0 || roll.size === 0).toBe(true);
              const said = cell.reason === undefined ? {} : plainValues(cell.reason);
              if (key === 'table:missing.members') {
                expect(said).toEqual({ count: without.length, states: new Set(without) });
              } else if (key === 'table:missing.manyMembers') {
                expect(said).toEqual({ count: without.length });
              } else expect([key, roll.size]).toEqual(['table:missing.nobody', 0]);
              continue;
            }
            expect(without).toEqual([]);
            const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
            const sizes = values.reduce<number>((total, value) => total + Math.abs(value ?? 0), 0);
            // Values and total are each rounded to five digits.
            expect(Math.abs(Number(cell.value) - sum)).toBeLessThanOrEqual(1e-4 * sizes);
          }
        }
      }),
      { numRuns },
    );
  });
});

describe('the order of rows', () => {
  const orderOf = async (query: string, language: string): Promise<readonly string[]> => {
    const locale = await localeIn(atlas, language, ['table']);
    const { data, years, view } = look(atlas, query, locale);
    const sort = view.sort ?? { by: view.indicators[0] ?? 'name', descending: true };
    return sortStates(statesIn(data, years, view.states), data, years, sort, locale);
  };

  test('of names in Arabic is the alphabet’s', async () => {
    const order = await orderOf('orgs=all&sort=name', 'ar');
    const some = ['ISL', 'IRN', 'BHR', 'AZE', 'YEM', 'BEL'];
    // The hamza of أ and إ changes nothing, and آ is a double alef; code points have another order.
    const locale = await localeIn(atlas, 'ar');
    const names = new Map(
      some.map((id) => [id, locale.value({ kind: 'state', id: id as StateId })]),
    );
    const letters = (id: string): string =>
      (names.get(id) ?? '').replaceAll('آ', 'اا').replaceAll(/[أإ]/g, 'ا');
    const byLetters = some.toSorted((a, b) => (letters(a) < letters(b) ? -1 : 1));
    expect(order.filter((id) => some.includes(id))).toEqual(byLetters);
  });

  test('of names backwards is the same, turned', async () => {
    expect(await orderOf('orgs=las&sort=-name', 'ar')).toEqual(
      (await orderOf('orgs=las&sort=name', 'ar')).toReversed(),
    );
  });

  test('of values has those without one at the end, both ways', async () => {
    for (const sort of ['gdp', '-gdp']) {
      const order = await orderOf(`orgs=las&time=2025&indicators=gdp&sort=${sort}`, 'en');
      const values = order.map((id) => publishedIn(atlas, 'gdp', id, 2025));
      const known = values.filter((value) => value !== undefined);
      expect(values.slice(known.length).every((value) => value === undefined)).toBe(true);
      expect(known).toEqual(known.toSorted((a, b) => (sort === 'gdp' ? a - b : b - a)));
      expect(known.length).toBeLessThan(values.length);
    }
  });
});

test('the filter finds states as they are typed, in any language', () => {
  const filter = createStateFilter(atlas, 'ar');
  const has = (q: string): readonly string[] => [...(filter(q) ?? [])];
  expect(filter('  ')).toBeNull();
  expect(has('الامارات')).toContain('ARE');
  expect(has('saud')).toContain('SAU');
  expect(has('kwt')).toContain('KWT');
  expect(has('xqzw')).toEqual([]);
});

test('numbers of a column stand with as many decimals each, and all digits on request', async () => {
  const locale = await localeIn(atlas, 'en', ['table']);
  const textsOf = (exact: boolean): readonly string[] =>
    look(atlas, 'orgs=gcc&time=2024&indicators=gdp', locale, exact).rows.map((row) =>
      stripBidi(locale.value(row.cells[1]?.text ?? '')),
    );
  for (const text of textsOf(false)) expect(text).toMatch(/^[\d,]+\.\d$/);
  for (const text of textsOf(true)) expect(text.replaceAll(',', '')).toMatch(/^\d{10,}$/);
});

test.each(['ar', 'en', 'fa', 'fr'])('everything is said in %s', async (language) => {
  const locale = await localeIn(atlas, language, ['table']);
  const { told, heads, rows, references } = look(
    atlas,
    'orgs=las.itu&time=1970..2025&indicators=gdp.egdi.ict-services-exports&states=FRA',
    locale,
  );
  const words = [
    ...told.map(locale.say),
    ...heads.flatMap(({ label, unit, group }) => [
      locale.say(label),
      ...(unit === undefined ? [] : [locale.say(unit)]),
      ...(group?.unit === undefined ? [] : [locale.say(group.label), locale.say(group.unit)]),
    ]),
    ...[...rows, ...references].flatMap(({ cells }) =>
      cells.flatMap(({ text, reason }) => [
        locale.value(text),
        ...(reason === undefined ? [] : [locale.say(reason)]),
      ]),
    ),
  ];
  for (const word of new Set(words)) {
    expect(word).not.toMatch(
      /\[\[|\]\]|\{\{|\}\}|undefined|NaN|\[object|\b(table|map|figure):[a-z]/i,
    );
  }
});

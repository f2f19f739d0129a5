import type { StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { valueAt } from '../../domain/series.ts';
import type { View } from '../../view/view.ts';
import { rankByValue } from '../_shared/rank.ts';
import { changeMessage } from './changeWords.ts';
import { changesBetween } from './rankChanges.ts';
import { quantityOf } from './rankGeometry.ts';
import { earlierYear, yearIn } from './rankData.ts';
import type { RankData } from './rankData.ts';
import { standingOf } from './rankStanding.ts';
import type { RankRow, RankStanding } from './rankStanding.ts';

/** More names than these are left to the figure. */
export const namesAtMost = 4;

/** More chosen states than these have no sentence of their own. */
const chosenAtMost = 3;

export function namesOf(states: readonly StateId[]): MessageValue {
  return { kind: 'list', items: states.map((id) => ({ kind: 'state', id })) };
}

/** States that share a value: by name, or as many as there are. */
export function together(rows: readonly RankRow[]): MessageValue {
  return rows.length <= namesAtMost
    ? namesOf(rows.map(({ id }) => id))
    : {
        kind: 'message',
        message: { key: 'rank:several', values: { count: { kind: 'count', value: rows.length } } },
      };
}

/** As it stands in a sentence: its own brackets would stand in those of the sentence. */
function valueInYear(data: RankData, { value = 0, year }: RankRow): MessageValue {
  const quantity = quantityOf(data, value);
  return year === undefined
    ? quantity
    : {
        kind: 'message',
        message: {
          key: 'figure:value.inYear',
          values: { value: quantity, year: { kind: 'year', year } },
        },
      };
}

/** The value with its year, where it is not of the year shown. */
export function valueWithYear(
  data: Pick<RankData, 'unit'>,
  { value = 0, year }: Pick<RankRow, 'value' | 'year'>,
  form: 'short' | 'full' = 'short',
): MessageValue {
  const quantity: MessageValue = { kind: 'quantity', value, unit: data.unit.id, form };
  return year === undefined
    ? quantity
    : {
        kind: 'message',
        message: {
          key: 'figure:value.ofYear',
          values: { value: quantity, year: { kind: 'year', year } },
        },
      };
}

/** Who is first and who is last, and what has to be said with it: shares, the chosen, gaps. */
export function describeBars(data: RankData, view: View): readonly Message[] {
  const standing = standingOf(data, view);
  const indicator: MessageValue = { kind: 'indicator', id: data.indicator.id };
  const year: MessageValue = { kind: 'year', year: standing.year };
  if (standing.rows.length === 0) return [nobody(data, view, year)];
  const missing = standing.rows.filter(({ value }) => value === undefined);
  if (missing.length === standing.rows.length) {
    return [{ key: 'map:headline.noValues', values: { indicator, year } }];
  }
  return [
    headline(data, standing),
    ...firstThree(data, view, standing),
    ...chosenSentences(data, view, standing),
    ...otherYears(standing),
    ...missingSentence(missing.map(({ id }) => id)),
  ];
}

export function nobody(data: RankData, view: View, year: MessageValue): Message {
  return view.orgs !== 'all' && view.within.length === 0 && data.scope.ever.length > 0
    ? {
        key: 'map:headline.noMembers',
        values: {
          organisation: {
            kind: 'list',
            items: view.orgs.map((id) => ({ kind: 'organisation', id })),
          },
          year,
        },
      }
    : { key: 'map:headline.noStates', values: { year } };
}

function headline(data: RankData, { rows, ranked, year }: RankStanding): Message {
  const values: Record<string, MessageValue> = {
    indicator: { kind: 'indicator', id: data.indicator.id },
    year: { kind: 'year', year },
    count: { kind: 'count', value: ranked },
  };
  if (ranked === 0) return { key: 'rank:headline.outside', values };
  const inRank = rows.filter(({ rank }) => rank !== undefined);
  const firsts = inRank.filter(({ rank }) => rank === 1);
  const lowest = Math.max(...inRank.map(({ rank = 0 }) => rank));
  const lasts = inRank.filter(({ rank }) => rank === lowest);
  const first = { states: together(firsts), value: valueOf(data, firsts) };
  if (firsts.length === ranked)
    return { key: 'rank:headline.same', values: { ...values, ...first } };
  return {
    key: 'rank:headline.ends',
    values: { ...values, ...first, last: together(lasts), lastValue: valueOf(data, lasts) },
  };
}

/** The value that they share; with its year only where it is one state's. */
function valueOf(data: RankData, rows: readonly RankRow[]): MessageValue {
  const [first] = rows;
  if (first === undefined) return '';
  return rows.length === 1 ? valueInYear(data, first) : quantityOf(data, first.value ?? 0);
}

/** What the first three have of a total: only of a whole one, of the same year, with nobody sharing the third place. */
function firstThree(
  data: RankData,
  view: View,
  { rows, ranked, year }: RankStanding,
): readonly Message[] {
  const organisation = view.orgs !== 'all' && view.orgs.length === 1 ? view.orgs[0] : undefined;
  if (organisation === undefined || data.bundle.total !== 'sum' || view.within.length > 0)
    return [];
  const total = valueAt(data.bundle.totals?.[organisation]?.values, year);
  const firsts = rows.filter(({ rank }) => rank !== undefined && rank <= 3);
  const isWhole = rows.every((row) => row.outside === true || (row.value ?? -1) >= 0);
  if (total === undefined || !(total > 0) || !isWhole || ranked < 6 || firsts.length !== 3)
    return [];
  if (rows.some((row) => row.year !== undefined)) return [];
  const sum = firsts.reduce((some, { value = 0 }) => some + value, 0);
  return [
    {
      key: 'rank:firstThree',
      values: {
        states: namesOf(
          firsts.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ id }) => id),
        ),
        share: { kind: 'percent', value: (sum / total) * 100, decimals: 0 },
        organisation: { kind: 'organisation', id: organisation },
      },
    },
  ];
}

function chosenSentences(data: RankData, view: View, standing: RankStanding): readonly Message[] {
  if (view.states.length > chosenAtMost) return [];
  return view.states.flatMap((state) => {
    const row = standing.rows.find(({ id }) => id === state);
    return row?.rank === undefined ? [] : [placeOf(data, row, standing.ranked)];
  });
}

/** A state's place, and whether it is its own. */
function placeOf(data: RankData, row: RankRow, of: number): Message {
  return {
    key: row.tied === true ? 'rank:place.shared' : 'rank:place.own',
    values: {
      state: { kind: 'state', id: row.id },
      rank: row.rank ?? 0,
      of,
      value: valueInYear(data, row),
    },
  };
}

function otherYears({ rows }: RankStanding): readonly Message[] {
  const years = rows.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return years.length === 0
    ? []
    : [
        {
          key: 'map:headline.otherYears',
          values: {
            count: { kind: 'count', value: years.length },
            years: { kind: 'years', first: Math.min(...years), last: Math.max(...years) },
          },
        },
      ];
}

export function missingSentence(missing: readonly StateId[]): readonly Message[] {
  if (missing.length === 0) return [];
  const count: MessageValue = { kind: 'count', value: missing.length };
  return missing.length <= namesAtMost
    ? [{ key: 'map:headline.missing', values: { count, states: namesOf(missing) } }]
    : [{ key: 'map:headline.missingMany', values: { count } }];
}

/** All that a ranking says of one state: for a tooltip, and for those who hear it. */
export function sayState(state: StateId, data: RankData, view: View): readonly Message[] {
  const standing = standingOf(data, view);
  const row = standing.rows.find(({ id }) => id === state);
  const year: MessageValue = { kind: 'year', year: standing.year };
  if (row?.value === undefined) return [{ key: 'figure:value.none', values: { year } }];
  const value = quantityOf(data, row.value);
  const said: Message =
    row.year === undefined
      ? { key: 'figure:value.inYear', values: { value, year } }
      : {
          key: 'figure:value.ofOtherYear',
          values: { value, year: { kind: 'year', year: row.year } },
        };
  if (row.rank === undefined) return [said, { key: 'figure:state.outside' }];
  const values = { rank: row.rank, of: standing.ranked };
  const from = earlierYear(data, view);
  const change =
    from === null
      ? undefined
      : changesBetween(data, view, from, standing.year).rows.find(({ id }) => id === state);
  return [
    said,
    ...(change === undefined || from === null ? [] : [changeMessage(change, from)]),
    { key: row.tied === true ? 'rank:tied' : 'figure:rank.inScope', values },
    ...inWorld(state, data, view),
  ];
}

/** The place among all states with a value of the year, where the scope is not the world. */
function inWorld(state: StateId, data: RankData, view: View): readonly Message[] {
  if (data.scope.all && view.within.length === 0) return [];
  const year = yearIn(data, view);
  const ranked = rankByValue(
    data.catalogue.states.flatMap(({ id }): [StateId, number][] => {
      const value = valueAt(data.bundle.values[id], year);
      return value === undefined ? [] : [[id, value]];
    }),
  );
  const rank = ranked.find(({ id }) => id === state)?.rank;
  return rank === undefined
    ? []
    : [{ key: 'figure:rank.inWorld', values: { rank, of: ranked.length } }];
}

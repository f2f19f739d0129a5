import type { StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { valueAt } from '../../domain/series.ts';
import { endOfYear } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import type { Table } from '../chart.ts';
import { rankByValue } from '../_shared/rank.ts';
import type { Ranked } from '../_shared/rank.ts';
import { timeOf } from './mapData.ts';
import type { IndicatorMap } from './mapData.ts';
import { statesShown } from './mapPaint.ts';
import { valuesShown } from './shownValue.ts';

/** More names than these are left to the table. */
const namesAtMost = 4;

/** How the states of a map stand to each other in a year. */
export interface IndicatorStanding {
  readonly ranked: readonly Ranked<StateId>[];
  readonly missing: readonly StateId[];
  /** Of the ranked, those whose value is of another year, with that year: wherever the value is told, so must this be. */
  readonly others: ReadonlyMap<StateId, Year>;
}

/** The states in scope in the year, from the highest value, and those without one. */
export function standingOf(data: IndicatorMap, view: View): IndicatorStanding {
  const valueOf = valuesShown(data, view);
  const values: [StateId, number][] = [];
  const missing: StateId[] = [];
  const others = new Map<StateId, Year>();
  for (const state of statesShown(data, view)) {
    const shown = valueOf(state);
    if (shown === undefined) missing.push(state);
    else values.push([state, shown.value]);
    if (shown?.other === true) others.set(state, shown.year);
  }
  return { ranked: rankByValue(values), missing, others };
}

/** What the map shows, in one true sentence, and a second where values are missing. */
export function describeIndicator(data: IndicatorMap, view: View): readonly Message[] {
  const { year } = timeOf(data, view);
  const indicator: MessageValue = { kind: 'indicator', id: data.indicator.id };
  const when: MessageValue = { kind: 'year', year };
  const standing = standingOf(data, view);
  const { ranked, missing, others } = standing;
  if (ranked.length === 0 && missing.length === 0) return [nobody(data, view, when)];
  if (ranked.length === 0) {
    return [{ key: 'map:headline.noValues', values: { indicator, year: when } }];
  }
  return [headline(data, view, standing), ...otherYears(others), ...missingSentence(missing)];
}

/** How many of the values are not of the year, and of which years they are. */
function otherYears(others: IndicatorStanding['others']): readonly Message[] {
  const years = [...others.values()];
  if (years.length === 0) return [];
  return [
    {
      key: 'map:headline.otherYears',
      values: {
        count: { kind: 'count', value: years.length },
        years: { kind: 'years', first: Math.min(...years), last: Math.max(...years) },
      },
    },
  ];
}

function nobody(data: IndicatorMap, view: View, year: MessageValue): Message {
  const organisations = organisationsOf(view);
  return organisations !== null && view.within.length === 0 && data.scope.ever.length > 0
    ? { key: 'map:headline.noMembers', values: { organisation: organisations, year } }
    : { key: 'map:headline.noStates', values: { year } };
}

function organisationsOf(view: View): MessageValue | null {
  if (view.orgs === 'all') return null;
  return { kind: 'list', items: view.orgs.map((id) => ({ kind: 'organisation', id })) };
}

function headline(
  data: IndicatorMap,
  view: View,
  { ranked, missing, others }: IndicatorStanding,
): Message {
  const { year } = timeOf(data, view);
  const indicator: MessageValue = { kind: 'indicator', id: data.indicator.id };
  const when: MessageValue = { kind: 'year', year };
  const quantity = (value: number): MessageValue => ({
    kind: 'quantity',
    value,
    unit: data.unit.id,
  });
  const valueOf = ({ id, value }: Ranked<StateId>): MessageValue =>
    withYear(quantity(value), others.get(id), 'figure:value.inYear');
  const highest = ranked[0];
  const lowest = ranked.at(-1);
  if (highest === undefined || lowest === undefined) {
    return { key: 'map:headline.noValues', values: { indicator, year: when } };
  }
  const count: MessageValue = { kind: 'count', value: ranked.length };
  const tops = ranked.filter(({ rank }) => rank === 1);
  if (tops.length === ranked.length) {
    return {
      key: 'map:headline.same',
      values: {
        indicator,
        year: when,
        count,
        value: quantity(highest.value),
        states: names(ranked.map(({ id }) => id)),
      },
    };
  }
  const organisation = soleOrganisation(view);
  const total =
    organisation === null ? undefined : valueAt(data.bundle.totals?.[organisation]?.values, year);
  // A state chosen from outside the scope has no part in the organisation's total.
  const scope = data.scope.on(endOfYear(year));
  const isWhole =
    view.within.length === 0 &&
    missing.length === 0 &&
    view.states.every((state) => scope.has(state));
  if (organisation !== null && total !== undefined && isWhole) {
    return {
      key: data.bundle.total === 'sum' ? 'map:headline.sum' : 'map:headline.mean',
      values: {
        indicator,
        year: when,
        count,
        organisation: { kind: 'organisation', id: organisation },
        total: quantity(total),
        state: names(tops.map(({ id }) => id)),
        value: valueOf(highest),
      },
    };
  }
  const bottoms = ranked.filter(({ rank }) => rank === lowest.rank);
  return {
    key: 'map:headline.range',
    values: {
      indicator,
      year: when,
      count,
      high: names(tops.map(({ id }) => id)),
      highValue: valueOf(highest),
      low: names(bottoms.map(({ id }) => id)),
      lowValue: valueOf(lowest),
    },
  };
}

/** The value, and its year where that is not the one that everybody expects. */
function withYear(
  value: MessageValue,
  year: Year | undefined,
  key: 'figure:value.inYear' | 'figure:value.ofYear',
): MessageValue {
  if (year === undefined) return value;
  return { kind: 'message', message: { key, values: { value, year: { kind: 'year', year } } } };
}

function soleOrganisation(view: View) {
  return view.orgs !== 'all' && view.orgs.length === 1 ? (view.orgs[0] ?? null) : null;
}

function missingSentence(missing: readonly StateId[]): readonly Message[] {
  if (missing.length === 0) return [];
  const count: MessageValue = { kind: 'count', value: missing.length };
  return missing.length <= namesAtMost
    ? [{ key: 'map:headline.missing', values: { count, states: names(missing) } }]
    : [{ key: 'map:headline.missingMany', values: { count } }];
}

function names(states: readonly StateId[]): MessageValue {
  return { kind: 'list', items: states.map((id) => ({ kind: 'state', id })) };
}

export function tableOfIndicator(data: IndicatorMap, view: View): Table {
  const time = timeOf(data, view);
  const { ranked, missing, others } = standingOf(data, view);
  const title: Record<string, MessageValue> = {
    indicator: { kind: 'indicator', id: data.indicator.id },
    year: { kind: 'year', year: time.year },
  };
  return {
    caption: { key: 'map:title', values: title },
    columns: [
      { key: 'rank', label: { key: 'figure:column.rank' }, numeric: true },
      { key: 'state', label: { key: 'figure:column.state' } },
      {
        key: 'value',
        label: { key: 'map:title', values: title },
        numeric: true,
      },
    ],
    rows: [
      ...ranked.map(({ id, value, rank }) => ({
        key: id,
        state: id,
        cells: [
          { text: rank },
          { text: { kind: 'state' as const, id } },
          {
            text: withYear(
              { kind: 'quantity', value, unit: data.unit.id, form: 'full' },
              others.get(id),
              'figure:value.ofYear',
            ),
            time: String(others.get(id) ?? time.text),
            value,
          },
        ],
      })),
      ...missing.map((id) => ({
        key: id,
        state: id,
        cells: [
          { text: '' },
          { text: { kind: 'state' as const, id } },
          {
            text: { kind: 'message' as const, message: { key: 'figure:value.noneShort' as const } },
            time: time.text,
            missing: true as const,
          },
        ],
      })),
    ],
  };
}

import type { StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { valueAt } from '../../domain/series.ts';
import { endOfYear } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import type { Table } from '../chart.ts';
import { rankByValue } from '../_shared/rank.ts';
import type { Ranked } from '../_shared/rank.ts';
import { timeOf } from './mapData.ts';
import type { IndicatorMap } from './mapData.ts';
import { statesShown } from './mapPaint.ts';

/** More names than these are left to the table. */
const namesAtMost = 4;

/** The states in scope in the year, from the highest value, and those without one. */
export function standingOf(
  data: IndicatorMap,
  view: View,
): { readonly ranked: readonly Ranked<StateId>[]; readonly missing: readonly StateId[] } {
  const { year } = timeOf(data, view);
  const shown = [...statesShown(data, view)];
  const values = shown.flatMap((state): [StateId, number][] => {
    const value = valueAt(data.bundle.values[state], year);
    return value === undefined ? [] : [[state, value]];
  });
  const present = new Set(values.map(([state]) => state));
  return { ranked: rankByValue(values), missing: shown.filter((state) => !present.has(state)) };
}

/** What the map shows, in one true sentence, and a second where values are missing. */
export function describeIndicator(data: IndicatorMap, view: View): readonly Message[] {
  const { year } = timeOf(data, view);
  const indicator: MessageValue = { kind: 'indicator', id: data.indicator.id };
  const when: MessageValue = { kind: 'year', year };
  const { ranked, missing } = standingOf(data, view);
  if (ranked.length === 0 && missing.length === 0) return [nobody(data, view, when)];
  if (ranked.length === 0) {
    return [{ key: 'map:headline.noValues', values: { indicator, year: when } }];
  }
  return [headline(data, view, ranked, missing.length), ...missingSentence(missing)];
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
  ranked: readonly Ranked<StateId>[],
  missing: number,
): Message {
  const { year } = timeOf(data, view);
  const indicator: MessageValue = { kind: 'indicator', id: data.indicator.id };
  const when: MessageValue = { kind: 'year', year };
  const quantity = (value: number): MessageValue => ({
    kind: 'quantity',
    value,
    unit: data.unit.id,
  });
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
    view.within.length === 0 && missing === 0 && view.states.every((state) => scope.has(state));
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
        value: quantity(highest.value),
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
      highValue: quantity(highest.value),
      low: names(bottoms.map(({ id }) => id)),
      lowValue: quantity(lowest.value),
    },
  };
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
  const { ranked, missing } = standingOf(data, view);
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
            text: { kind: 'quantity' as const, value, unit: data.unit.id, form: 'full' as const },
            time: time.text,
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

/** What a comparison says, in true sentences. */
import type { StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { DatedValue } from '../../domain/series.ts';
import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import type { Table, TableCell } from '../chart.ts';
import { isOfOtherYear, isWhole, pointOf, pointsIn, reachOf, timeOf } from './compareData.ts';
import type { CompareData, Measure, Point, WholePoint } from './compareData.ts';
import { correlate, enoughPoints } from './correlation.ts';

/** More names than these are left to the table. */
const namesAtMost = 4;
/** Of more selected states than these not each has a sentence. */
const sentencesAtMost = 2;

const yearValue = (year: Year): MessageValue => ({ kind: 'year', year });
const nameOf = ({ indicator }: Measure): MessageValue => ({ kind: 'indicator', id: indicator.id });
const states = (ids: readonly StateId[]): MessageValue => ({
  kind: 'list',
  items: ids.map((id) => ({ kind: 'state', id })),
});

/** A value with its year where that is not the one shown; "no value" where there is none. */
export function told({ unit }: Measure, dated: DatedValue | undefined, year: Year): MessageValue {
  if (dated === undefined) {
    return { kind: 'message', message: { key: 'figure:value.noneShort' } };
  }
  const value: MessageValue = { kind: 'quantity', value: dated.value, unit: unit.id };
  return dated.year === year
    ? value
    : {
        kind: 'message',
        message: { key: 'figure:value.ofYear', values: { value, year: yearValue(dated.year) } },
      };
}

/** The same within brackets of a sentence. */
function toldInside(measure: Measure, dated: DatedValue | undefined, year: Year): MessageValue {
  if (dated === undefined || dated.year === year) return told(measure, dated, year);
  const value: MessageValue = { kind: 'quantity', value: dated.value, unit: measure.unit.id };
  return {
    kind: 'message',
    message: { key: 'figure:value.inYear', values: { value, year: yearValue(dated.year) } },
  };
}

export function titleOf(data: CompareData, view: View): Message {
  return {
    key: 'compare:title',
    values: { x: nameOf(data.x), y: nameOf(data.y), year: yearValue(timeOf(data, view).year) },
  };
}

export function describeCompare(data: CompareData, view: View): readonly Message[] {
  const { year } = timeOf(data, view);
  const points = pointsIn(data, view, year);
  const whole = points.filter(isWhole);
  const names = { x: nameOf(data.x), y: nameOf(data.y), year: yearValue(year) };
  if (points.length === 0) return [{ key: 'map:headline.noStates', values: { year: names.year } }];
  if (whole.length === 0) return [{ key: 'compare:headline.noValues', values: names }];
  return [
    headline(data, whole, year),
    ...correlationSentence(data, whole, year),
    ...chosenSentences(data, view, year),
    ...missingSentence(points),
    ...otherYears(whole, year),
  ];
}

/** How many there are, and who is highest on both axes; all of equals. */
function headline(data: CompareData, whole: readonly WholePoint[], year: Year): Message {
  const top = (axis: 'x' | 'y'): readonly WholePoint[] => {
    const most = Math.max(...whole.map((point) => point[axis].value));
    return whole.filter((point) => point[axis].value === most);
  };
  const [tops, rights] = [top('y'), top('x')];
  const values = {
    x: nameOf(data.x),
    y: nameOf(data.y),
    year: yearValue(year),
    count: { kind: 'count', value: whole.length },
    yStates: states(tops.map(({ state }) => state)),
    yValue: toldInside(
      data.y,
      sameYear(
        tops.map(({ y }) => y),
        year,
      ),
      year,
    ),
    xStates: states(rights.map(({ state }) => state)),
    xValue: toldInside(
      data.x,
      sameYear(
        rights.map(({ x }) => x),
        year,
      ),
      year,
    ),
  } as const;
  return { key: 'compare:headline.states', values };
}

/** The value of equals, of the year if one of them is. */
function sameYear(values: readonly DatedValue[], year: Year): DatedValue | undefined {
  return values.find((one) => one.year === year) ?? values[0];
}

/** How far the two go together, with what that does not mean; or why nothing is said. */
function correlationSentence(
  data: CompareData,
  whole: readonly WholePoint[],
  year: Year,
): readonly Message[] {
  const found = correlate(whole.map(({ x, y }) => [x.value, y.value]));
  if (found === null) {
    return whole.length < enoughPoints
      ? [
          {
            key: 'compare:correlation.few',
            values: { count: { kind: 'count', value: enoughPoints } },
          },
        ]
      : [];
  }
  const { rho, strength, direction, count } = found;
  const which = strength === 'none' ? 'none' : `${strength}.${direction}`;
  return [
    {
      key: `compare:correlation.${which}` as Message['key'],
      values: {
        x: nameOf(data.x),
        y: nameOf(data.y),
        year: yearValue(year),
        count: { kind: 'count', value: count },
        rho: { kind: 'number', value: Math.round(rho * 100) / 100, decimals: 2 },
      },
    },
  ];
}

/** Both values of each selected state, where these are few. */
function chosenSentences(data: CompareData, view: View, year: Year): readonly Message[] {
  if (view.states.length > sentencesAtMost) return [];
  return view.states.map((state) => sentenceOf(state, data, view, year));
}

/** All that a bubble says: for the list, for those who hear it, and where it is pointed at. */
export function sentenceOf(state: StateId, data: CompareData, view: View, year: Year): Message {
  const point = pointOf(data, state, year, reachOf(view));
  return {
    key: 'compare:point',
    values: {
      state: { kind: 'state', id: state },
      year: yearValue(year),
      x: nameOf(data.x),
      y: nameOf(data.y),
      size: nameOf(data.size),
      xValue: told(data.x, point.x, year),
      yValue: told(data.y, point.y, year),
      sizeValue: told(data.size, point.size, year),
    },
  };
}

function missingSentence(points: readonly Point[]): readonly Message[] {
  const missing = points.filter((point) => !isWhole(point)).map(({ state }) => state);
  if (missing.length === 0) return [];
  const count: MessageValue = { kind: 'count', value: missing.length };
  return missing.length <= namesAtMost
    ? [{ key: 'compare:missing', values: { count, states: states(missing) } }]
    : [{ key: 'compare:missingMany', values: { count } }];
}

function otherYears(whole: readonly WholePoint[], year: Year): readonly Message[] {
  const others = whole.filter((point) => isOfOtherYear(point, year));
  return others.length === 0
    ? []
    : [{ key: 'compare:otherYears', values: { count: { kind: 'count', value: others.length } } }];
}

/** A row for each state: its three values, each with its year. */
export function tableOfCompare(data: CompareData, view: View): Table {
  const { year } = timeOf(data, view);
  const cell = (measure: Measure, dated: DatedValue | undefined): TableCell => {
    if (dated === undefined) {
      return { text: told(measure, dated, year), time: String(year), missing: true };
    }
    const full: MessageValue = {
      kind: 'quantity',
      value: dated.value,
      unit: measure.unit.id,
      form: 'full',
    };
    return {
      text:
        dated.year === year
          ? full
          : {
              kind: 'message',
              message: {
                key: 'figure:value.ofYear',
                values: { value: full, year: yearValue(dated.year) },
              },
            },
      time: String(dated.year),
      value: dated.value,
    };
  };
  const points = pointsIn(data, view, year).toSorted(
    (a, b) => (b.y?.value ?? -Infinity) - (a.y?.value ?? -Infinity) || (a.state < b.state ? -1 : 1),
  );
  const column = (key: string, measure: Measure): Table['columns'][number] => ({
    key,
    label: {
      key: 'map:title',
      values: { indicator: nameOf(measure), year: yearValue(year) },
    },
    numeric: true,
  });
  return {
    caption: titleOf(data, view),
    columns: [
      { key: 'state', label: { key: 'figure:column.state' } },
      column('y', data.y),
      column('x', data.x),
      column('size', data.size),
    ],
    rows: points.map(({ state, x, y, size }) => ({
      key: state,
      state,
      cells: [
        { text: { kind: 'state', id: state } },
        cell(data.y, y),
        cell(data.x, x),
        cell(data.size, size),
      ],
    })),
  };
}

/** What a picture of trends says, in true sentences: by rules from the same values that are drawn. */
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { describeTotals } from './accessionWords.ts';
import { hundred, projectedYears, readerOf } from './lines.ts';
import { nameOf } from './names.ts';
import { standingIn } from './standing.ts';
import { trendsTime } from './trendsData.ts';
import type { Line, TrendsData } from './trendsData.ts';

/** More names than these are left to the table. */
const namesAtMost = 4;
/** Of more selected states than these not each has a sentence. */
const sentencesAtMost = 3;

type Values = Readonly<Record<string, MessageValue>>;

const yearValue = (year: Year): MessageValue => ({ kind: 'year', year });
const list = (lines: readonly Line[]): MessageValue => ({
  kind: 'list',
  items: lines.map(nameOf),
});

/** A value as the lines read it: an index is a bare number. */
export function shownValue(
  data: TrendsData,
  { index }: Pick<View, 'index'>,
  value: number,
): MessageValue {
  return index === null
    ? { kind: 'quantity', value, unit: data.unit.id }
    : { kind: 'number', value, decimals: 1 };
}

/** The name of what is measured; of an index with its base year. */
export function measured(data: TrendsData, { index }: Pick<View, 'index'>): MessageValue {
  const indicator: MessageValue = { kind: 'indicator', id: data.indicator.id };
  if (index === null) return indicator;
  return {
    kind: 'message',
    message: {
      key: 'trends:indexed',
      values: { indicator, base: yearValue(index), hundred },
    },
  };
}

export function titleOf(data: TrendsData, view: View): Message {
  const { years, single, year } = trendsTime(data, view);
  const indicator = measured(data, view);
  return single
    ? { key: 'map:title', values: { indicator, year: yearValue(year) } }
    : {
        key: 'trends:title',
        values: { indicator, years: { kind: 'years', first: years[0], last: years[1] } },
      };
}

export function describeTrends(data: TrendsData, view: View): readonly Message[] {
  const { single, year, years } = trendsTime(data, view);
  const indicator = measured(data, view);
  if (data.lines.length === 0) {
    return [{ key: 'map:headline.noStates', values: { year: yearValue(year) } }];
  }
  const changes = single ? [] : changeSentences(data, view, years);
  return [
    ...changes,
    ...describeTotals(data, view),
    ...standingSentence(data, view, year, indicator, changes.length > 0),
    ...silentLines(data, view, years),
    ...projectionSentence(data, years),
    ...(view.total ? totalSentences(data, view) : []),
  ];
}

/** From the first year of the range to the last: of totals, of selected states, or of all states at once. */
function changeSentences(
  data: TrendsData,
  view: View,
  years: readonly [Year, Year],
): readonly Message[] {
  const totals = data.lines.filter(({ whose }) => whose.kind !== 'state');
  const chosen = data.lines.filter(
    ({ whose }) => whose.kind === 'state' && view.states.includes(whose.id),
  );
  const named = [...totals, ...(chosen.length <= sentencesAtMost ? chosen : [])];
  const own = named.slice(0, sentencesAtMost).flatMap((line) => changeOf(line, data, view, years));
  return own.length > 0 ? own : movements(data, view, years);
}

/** Between the first and the last year of the range in which the line has a value. */
function changeOf(
  line: Line,
  data: TrendsData,
  view: View,
  [first, last]: readonly [Year, Year],
): readonly Message[] {
  const read = readerOf(view);
  const valued = data.bundle.years.filter(
    (year) => year >= first && year <= last && read(line, year) !== undefined,
  );
  const [from, to] = [valued[0], valued.at(-1)];
  if (from === undefined || to === undefined || from === to) return [];
  const [before = 0, after = 0] = [read(line, from), read(line, to)];
  const values: Values = {
    indicator: measured(data, view),
    name: nameOf(line),
    first: yearValue(from),
    last: yearValue(to),
    before: shownValue(data, view, before),
    after: shownValue(data, view, after),
  };
  const way = after > before ? 'rose' : after < before ? 'fell' : 'same';
  const { whose } = line;
  const what =
    whose.kind !== 'organisation' ? 'line' : data.bundle.total === 'sum' ? 'sum' : 'mean';
  return [{ key: `trends:change.${what}.${way}`, values }];
}

/** How many states have more, less, or as much at the end as at the beginning. */
function movements(
  data: TrendsData,
  view: View,
  [first, last]: readonly [Year, Year],
): readonly Message[] {
  if (first === last) return [];
  const read = readerOf(view);
  const [counts, both] = [{ rose: 0, fell: 0, same: 0 }, [] as Line[]];
  for (const line of data.lines) {
    if (line.whose.kind !== 'state') continue;
    const [before, after] = [read(line, first), read(line, last)];
    if (before === undefined || after === undefined) continue;
    both.push(line);
    counts[after > before ? 'rose' : after < before ? 'fell' : 'same'] += 1;
  }
  if (both.length < 2) return [];
  const values: Values = {
    indicator: measured(data, view),
    first: yearValue(first),
    last: yearValue(last),
    count: { kind: 'count', value: both.length },
    rose: counts.rose,
    fell: counts.fell,
    same: counts.same,
  };
  const way =
    counts.rose === both.length ? 'allRose' : counts.fell === both.length ? 'allFell' : 'moved';
  return [{ key: `trends:states.${way}`, values }];
}

/** Who is highest and lowest in the year that is read off: as the map says it. */
function standingSentence(
  data: TrendsData,
  view: View,
  year: Year,
  indicator: MessageValue,
  isSecond: boolean,
): readonly Message[] {
  const { states } = standingIn(data, view, year);
  const [highest, lowest] = [states[0], states.at(-1)];
  if (highest === undefined || lowest === undefined) {
    return isSecond
      ? []
      : [{ key: 'map:headline.noValues', values: { indicator, year: yearValue(year) } }];
  }
  const count: MessageValue = { kind: 'count', value: states.length };
  const tops = states.filter(({ rank }) => rank === 1);
  if (tops.length === states.length) {
    return [
      {
        key: 'map:headline.same',
        values: {
          indicator,
          year: yearValue(year),
          count,
          value: shownValue(data, view, highest.value),
          states: list(states.map(({ line }) => line)),
        },
      },
    ];
  }
  const bottoms = states.filter(({ rank }) => rank === lowest.rank);
  return [
    {
      key: 'map:headline.range',
      values: {
        indicator,
        year: yearValue(year),
        count,
        high: list(tops.map(({ line }) => line)),
        highValue: shownValue(data, view, highest.value),
        low: list(bottoms.map(({ line }) => line)),
        lowValue: shownValue(data, view, lowest.value),
      },
    },
  ];
}

/** The states without any value in the years drawn; in an index, those that it cannot be made for. */
function silentLines(
  data: TrendsData,
  view: View,
  [first, last]: readonly [Year, Year],
): readonly Message[] {
  const read = readerOf(view);
  const years = data.bundle.years.filter((year) => year >= first && year <= last);
  const silent = data.lines.filter(
    (line) => line.whose.kind === 'state' && years.every((year) => read(line, year) === undefined),
  );
  if (silent.length === 0) return [];
  const count: MessageValue = { kind: 'count', value: silent.length };
  const values: Values = {
    count,
    ...(view.index === null ? {} : { base: yearValue(view.index) }),
    ...(silent.length <= namesAtMost ? { states: list(silent) } : {}),
  };
  const what = view.index === null ? 'silent' : 'noBase';
  return [{ key: `trends:${what}${silent.length <= namesAtMost ? '' : 'Many'}`, values }];
}

/** Which of the years drawn are projections. */
function projectionSentence(
  data: TrendsData,
  [first, last]: readonly [Year, Year],
): readonly Message[] {
  const years = new Set(data.lines.flatMap((line) => [...projectedYears(line, data)]));
  const seen = [...years].filter((year) => year >= first && year <= last).toSorted((a, b) => a - b);
  if (seen.length === 0) return [];
  return [
    {
      key: 'trends:projected',
      values: { years: { kind: 'list', items: seen.map(yearValue) } },
    },
  ];
}

/** What was asked for and cannot be: an indicator without totals, an organisation whose roster is partial. */
function totalSentences(data: TrendsData, view: View): readonly Message[] {
  const { total } = data.bundle;
  const indicator: MessageValue = { kind: 'indicator', id: data.indicator.id };
  if (view.orgs === 'all') {
    return data.bundle.world === undefined
      ? [{ key: 'trends:total.noWorld', values: { indicator } }]
      : [];
  }
  if (total === 'none') return [{ key: 'trends:total.none', values: { indicator } }];
  return [];
}

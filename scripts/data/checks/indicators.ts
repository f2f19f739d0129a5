import { yearOf } from '../../../src/domain/time.ts';
import type { Dataset, IndicatorFile, Row, ValuesFile } from '../dataset.ts';
import { at, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';

type Table = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** `latest` has broad coverage when it holds this share of the economies of the best year. */
export const broadShare = 0.6;

/** How many economies have a value in each year. */
export function coverage(values: Table): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const years of Object.values(values)) {
    for (const year of Object.keys(years))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  return counts;
}

function checkLatest({ file, value }: Row<IndicatorFile>, values: ValuesFile): readonly Fault[] {
  const counts = coverage(values.values);
  const most = Math.max(0, ...counts.values());
  const has = counts.get(value.latest) ?? 0;
  if (has > 0 && has >= broadShare * most) return [];
  const broad = [...counts].filter(([, count]) => count >= broadShare * most).map(([year]) => year);
  return [
    {
      file,
      path: 'latest',
      what: `${value.latest} has ${has} values, the best year ${most}`,
      mend:
        broad.length === 0
          ? `add values to values/${value.id}.json`
          : `write ${Math.max(...broad)}, the last year with broad coverage`,
    },
  ];
}

function checkTable(
  file: string,
  path: string,
  table: Table,
  last: number | null,
): readonly Fault[] {
  return Object.entries(table).flatMap(([state, years]) => {
    const place = at(path, state);
    if (Object.keys(years).length === 0) {
      return [
        { file, path: place, what: 'it has no values', mend: 'remove it: missing is absent' },
      ];
    }
    return checkYears(file, place, years, last);
  });
}

function checkYears(
  file: string,
  path: string,
  years: Readonly<Record<string, number>>,
  last: number | null,
): readonly Fault[] {
  return Object.keys(years)
    .filter((year) => last !== null && Number(year) > last)
    .map((year) => ({
      file,
      path: at(path, year),
      what: `${year} is after the data's date, so its value is a projection`,
      mend: 'remove it, or renew "date" in atlas.json',
    }));
}

function checkWeights(
  { file, value }: Row<ValuesFile>,
  indicator: IndicatorFile,
): readonly Fault[] {
  const { weights, values } = value;
  if (indicator.weightedBy !== undefined) return checkWeightedBy(file, indicator, weights);
  if (indicator.total !== 'weighted-mean') {
    return weights === undefined
      ? []
      : [
          {
            file,
            path: 'weights',
            what: `weights have no use where "total" is ${quoted(indicator.total)}`,
            mend: `remove them, or write "weighted-mean" in indicators/${indicator.id}.json`,
          },
        ];
  }
  if (weights === undefined) {
    return [
      {
        file,
        path: 'weights',
        what: 'a weighted mean needs weights',
        mend: `add them, or write "none" as "total" in indicators/${indicator.id}.json`,
      },
    ];
  }
  return Object.entries(values).flatMap(([state, years]) =>
    Object.keys(years)
      .filter((year) => !((weights[state]?.[year] ?? 0) > 0))
      .map((year) => ({
        file,
        path: at(at('weights', state), year),
        what: 'the value of that year has no weight above 0',
        mend: 'add the weight, or remove the value',
      })),
  );
}

/** Weights stand in one place, and only where a mean is made with them. */
function checkWeightedBy(
  file: string,
  { id, total, weightedBy = '' }: IndicatorFile,
  weights: ValuesFile['weights'],
): readonly Fault[] {
  if (total !== 'weighted-mean') {
    return [
      {
        file: `indicators/${id}.json`,
        path: 'weightedBy',
        what: `it has no use where "total" is ${quoted(total)}`,
        mend: 'remove it, or write "weighted-mean" as "total"',
      },
    ];
  }
  return weights === undefined
    ? []
    : [
        {
          file,
          path: 'weights',
          what: `there are two kinds of weights, these and the values of ${quoted(weightedBy)}`,
          mend: `remove them, or "weightedBy" in indicators/${id}.json`,
        },
      ];
}

function checkNotes({ file, value }: Row<IndicatorFile>, values: ValuesFile): readonly Fault[] {
  const counts = coverage(values.values);
  return value.notes.flatMap(({ years = [], states = [] }, index) => [
    ...years
      .filter((year) => !counts.has(year))
      .map((year) => ({
        file,
        path: at(at('notes', index), 'years'),
        what: `no economy has a value in ${year}`,
        mend: 'correct the year, or remove it',
      })),
    ...states
      .filter((state) => values.values[state] === undefined)
      .map((state) => ({
        file,
        path: at(at('notes', index), 'states'),
        what: `${state} has no value in any year`,
        mend: 'correct the state, or remove it',
      })),
  ]);
}

/** Indicators and values belong together; years are not ahead of the data; totals can be made. */
export function checkIndicators(dataset: Dataset): readonly Fault[] {
  const { indicators, values, atlas, broken, known } = dataset;
  const last = atlas === null ? null : yearOf(atlas.date);
  const tables = new Map(values.map((row) => [row.value.indicator, row]));
  const faults = values.flatMap(({ file, value }) => [
    ...checkTable(file, 'values', value.values, last),
    ...checkTable(file, 'weights', value.weights ?? {}, last),
    ...checkYears(file, 'world', value.world ?? {}, last),
  ]);
  for (const row of indicators) {
    const { file, value } = row;
    const table = tables.get(value.id);
    if (table !== undefined) {
      faults.push(
        ...checkLatest(row, table.value),
        ...checkWeights(table, value),
        ...checkNotes(row, table.value),
      );
    } else if (!broken.has(`values/${value.id}.json`)) {
      faults.push({
        file,
        path: 'id',
        what: 'the indicator has no values',
        mend: `write values/${value.id}.json`,
      });
    }
    if (atlas !== null && !atlas.indicators.includes(value.id)) {
      faults.push({
        file: 'atlas.json',
        path: 'indicators',
        what: `${quoted(value.id)} is not in the list, so nobody can choose it`,
        mend: `add it to the list, or remove ${file}`,
      });
    }
  }
  for (const { file, value } of values) {
    if (known.indicator.ids.has(value.indicator)) continue;
    faults.push({
      file,
      path: 'indicator',
      what: 'the values have no indicator',
      mend: `write indicators/${value.indicator}.json`,
    });
  }
  return faults;
}

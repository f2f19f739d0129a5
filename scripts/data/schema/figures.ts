/** Units, indicators and values. */
import * as v from 'valibot';
import type { Meaning } from './parts.ts';
import {
  id,
  indicator,
  language,
  localised,
  number,
  refersTo,
  state,
  text,
  url,
  year,
} from './parts.ts';

/** `units.json` */
export const unitsFile = v.strictObject({
  units: v.array(
    v.strictObject({
      id,
      name: localised,
      pattern: v.pipe(
        v.record(language, v.pipe(text, v.includes('{value}', 'a pattern holds {value}'))),
        v.metadata<Record<string, string>, Meaning>({ languages: 'every' }),
      ),
      decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
      compact: v.boolean(),
    }),
  ),
});

/** `indicators/gdp.json` */
export const indicatorFile = v.strictObject({
  id,
  name: localised,
  explanation: localised,
  unit: v.pipe(id, refersTo('unit')),
  topic: v.pipe(id, refersTo('topic')),
  /** The last year with broad coverage; what `latest` means. */
  latest: year,
  scale: v.picklist(['linear', 'log', 'quantile']),
  sense: v.picklist(['more', 'less', 'none']),
  total: v.picklist(['sum', 'weighted-mean', 'none']),
  /** The indicator whose values weigh the members in a mean, where the file of values has no weights of its own. */
  weightedBy: v.exactOptional(indicator),
  provenance: v.strictObject({
    publisher: localised,
    dataset: text,
    code: text,
    vintage: text,
    licence: text,
    licenceUrl: v.exactOptional(url),
    url,
    attribution: text,
  }),
  notes: v.array(
    v.strictObject({
      kind: v.picklist(['break', 'coverage', 'method', 'projection']),
      states: v.exactOptional(v.array(state)),
      years: v.exactOptional(v.array(year)),
      text: localised,
    }),
  ),
});

const byYear = v.record(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year is four digits')), number);

/**
 * `values/gdp.json`: every economy and year, with the source's precision, one economy a line.
 * `weights` stands only with `total: "weighted-mean"`: the source's own denominators (people, for a share of people).
 */
export const valuesFile = v.strictObject({
  indicator,
  values: v.record(state, byYear),
  world: v.exactOptional(byYear),
  weights: v.exactOptional(v.record(state, byYear)),
});

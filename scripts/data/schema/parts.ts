/** What the schemas of curated files are made of. */
import * as v from 'valibot';
import { precisionOf } from '../../../src/domain/time.ts';

/** What a value means beyond its type. */
export type Meaning = {
  /** The kind of thing of which this is the id. */
  readonly refersTo?: Kind;
  /** A text for readers: in `every` language of the dataset, or in `some` of them. */
  readonly languages?: 'every' | 'some';
};

export type Kind =
  | 'state'
  | 'organisation'
  | 'indicator'
  | 'source'
  | 'event'
  | 'series'
  | 'unit'
  | 'region'
  | 'income'
  | 'topic'
  | 'language';

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);
export const stateId = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'a state is three capital letters (ISO 3166-1 alpha-3)'),
);
export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'a text is not empty'));
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'a language is two or three small letters'),
);
export const inLanguages = v.record(language, text);
export const localised = v.pipe(
  inLanguages,
  v.metadata<Record<string, string>, Meaning>({ languages: 'every' }),
);
/** A text in the languages that it exists in. */
export const someLanguages = v.pipe(
  inLanguages,
  v.metadata<Record<string, string>, Meaning>({ languages: 'some' }),
);
export const number = v.pipe(v.number(), v.finite('a number is finite'));

export const refersTo = (kind: Kind) => v.metadata<string, Meaning>({ refersTo: kind });
export const state = v.pipe(stateId, refersTo('state'));
export const organisation = v.pipe(id, refersTo('organisation'));
export const indicator = v.pipe(id, refersTo('indicator'));
export const source = v.pipe(id, refersTo('source'));
export const unreviewed = v.array(v.pipe(language, refersTo('language')));
export const reviewed = v.record(v.pipe(language, refersTo('language')), v.literal(false));
export const fuzzyDate = v.pipe(
  v.string(),
  v.check(
    (date) => precisionOf(date) !== null,
    'a date is 2024, 2024-06, 2024-06-06, 2024-06-01/2024-06-20 or unknown',
  ),
);
export const day = v.pipe(
  v.string(),
  v.check((date) => precisionOf(date) === 'day', 'a day is written 2024-06-06'),
);
export const year = v.pipe(v.number(), v.integer(), v.minValue(1500), v.maxValue(2200));
export const point = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
export const sources = v.pipe(v.array(source), v.minLength(1, 'every fact has a source'));
export const languages = v.array(v.string());
export const url = v.pipe(v.string(), v.url('write a whole address, https:// and all'));
export const confidence = v.picklist(['low', 'medium']);
export const alternative = v.strictObject({
  start: v.exactOptional(fuzzyDate),
  end: v.exactOptional(fuzzyDate),
  sources,
  note: v.exactOptional(text),
});

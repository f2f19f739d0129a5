/** The atlas itself, states, regions and borders. */
import * as v from 'valibot';
import {
  day,
  id,
  indicator,
  languages,
  localised,
  organisation,
  point,
  refersTo,
  someLanguages,
  state,
  stateId,
  text,
  unreviewed,
} from './parts.ts';

/** `atlas.json`: what this atlas is, and whose. */
export const atlasFile = v.strictObject({
  name: localised,
  description: localised,
  home: organisation,
  languages: v.pipe(languages, v.minLength(1)),
  date: day,
  headline: v.array(indicator),
  /** The order of indicators in pickers; an indicator that is not here is not in the atlas. */
  indicators: v.array(indicator),
  /** What the topics of indicators are called, in the order of pickers. */
  topics: v.exactOptional(v.array(v.strictObject({ id, name: localised }))),
  licence: text,
  /** The file of the policy of borders: `boundaries.json` where it is not said. */
  boundaries: v.exactOptional(text),
});

/** `states/KWT.json` */
export const stateFile = v.strictObject({
  id: stateId,
  iso2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'write the two capital letters of ISO 3166-1')),
  /** The ISO numeric code, which also names the shape in world-atlas. */
  numeric: v.nullable(
    v.pipe(v.string(), v.regex(/^\d{3}$/, 'write the three digits of ISO 3166-1, in quotes')),
  ),
  name: localised,
  aliases: v.exactOptional(v.array(text)),
  region: v.nullable(v.pipe(id, refersTo('region'))),
  income: v.nullable(v.pipe(id, refersTo('income'))),
  unStatus: v.picklist(['member', 'observer', 'none']),
  landlocked: v.exactOptional(v.boolean()),
  wikidata: v.exactOptional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'write an id like Q817'))),
  label: point,
  capital: v.exactOptional(
    v.strictObject({ name: localised, point, unreviewed: v.exactOptional(unreviewed) }),
  ),
  /** Why the world's shapes at 1:50m have none for it: said on purpose, so that a lost shape is a fault. */
  noShape: v.exactOptional(text),
});

/** `regions.json` */
export const regionsFile = v.strictObject({
  regions: v.array(
    v.strictObject({
      id,
      parent: v.exactOptional(v.pipe(id, refersTo('region'))),
      name: localised,
    }),
  ),
  incomes: v.array(v.strictObject({ id, name: localised })),
});

/** Why, in English, for who keeps the data; and what readers are told of it, where they should know. */
const said = { reason: text, note: v.exactOptional(someLanguages) };

/**
 * `boundaries.json` and `boundaries/….json`: a policy of borders. What is drawn as whose, how lines are drawn, and what is
 * said about it. Shapes are those of world-atlas at 1:50m, by their names there.
 */
export const boundariesFile = v.strictObject({
  /** Under every map. */
  note: localised,
  /** Shapes that have no ISO code, or that are drawn as part of another state than their own. */
  shapes: v.array(
    v.strictObject({
      shape: text,
      /** The state that the shape is drawn as a part of, or `null` where it belongs to no state in the atlas. */
      as: v.nullable(state),
      ...said,
    }),
  ),
  /** Parts that are taken out of a shape: the island or piece apart that holds `at`, or what lies on its side of `along`. */
  parts: v.exactOptional(
    v.array(
      v.strictObject({
        /** A name to speak of it by. */
        part: text,
        of: text,
        at: point,
        /** A line through the shape, from a point of its edge to another. */
        along: v.exactOptional(v.pipe(v.array(point), v.minLength(2, 'a line has two points'))),
        as: v.nullable(state),
        ...said,
      }),
    ),
  ),
  /** Borders that are not drawn as one line between two states. */
  lines: v.exactOptional(
    v.array(
      v.strictObject({
        /** States by code, shapes and parts by name: all borders between any two of them. */
        between: v.pipe(v.array(text), v.minLength(2, 'a border lies between two')),
        /** Only inside this box: west, south, east, north. */
        within: v.exactOptional(v.strictTuple([v.number(), v.number(), v.number(), v.number()])),
        line: v.picklist(['dashed', 'none']),
        ...said,
      }),
    ),
  ),
});

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

/** `boundaries.json`: which shapes are drawn as whose, and what is said about it. */
export const boundariesFile = v.strictObject({
  note: localised,
  /** Shapes of world-atlas that have no ISO code, or that the policy joins or marks. `shape` is its name there. */
  shapes: v.array(
    v.strictObject({
      shape: text,
      /** The state that the shape is drawn as a part of, or `null` where it belongs to no state in the atlas. */
      as: v.nullable(state),
      line: v.picklist(['solid', 'dashed']),
      reason: text,
    }),
  ),
});

/** What the schemas of bundles are made of. */
import * as v from 'valibot';
import { organisationKinds } from '../../../src/domain/organisation.ts';

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const stateId = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
export const localised = v.pipe(
  v.record(v.string(), v.string()),
  v.description('A text by language'),
);
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const date = v.pipe(
  v.string(),
  v.regex(/^(unknown|\d{4}(-\d{2}(-\d{2}(\/\d{4}-\d{2}-\d{2})?)?)?)$/),
  v.description('2024, 2024-06, 2024-06-06, 2024-06-01/2024-06-20 (some day between) or unknown'),
);
export const year = v.pipe(v.number(), v.integer());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const point = v.pipe(
  v.strictTuple([v.number(), v.number()]),
  v.description('Longitude, latitude'),
);
export const run = v.pipe(
  v.tupleWithRest([year], v.number()),
  v.description('A first year, then one value for each year from it'),
);
export const series = v.array(run);
export const languages = v.array(v.string());
export const sources = v.array(id);
export const confidence = v.picklist(['low', 'medium']);
export const optional = v.exactOptional;

export const organisation = {
  id,
  name: localised,
  abbreviation: v.nullable(localised),
  kind: v.picklist(organisationKinds),
  roster: optional(v.literal('partial')),
  intergovernmental: v.boolean(),
  founded: v.nullable(date),
  dissolved: v.nullable(date),
};

export const provenance = v.strictObject({
  publisher: localised,
  dataset: v.string(),
  code: v.string(),
  vintage: v.string(),
  licence: v.string(),
  licenceUrl: optional(v.string()),
  url: v.string(),
  attribution: v.string(),
});

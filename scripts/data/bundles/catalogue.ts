/** Bundles of what there is: catalogue and capitals; and the manifest. */
import * as v from 'valibot';
import {
  count,
  day,
  id,
  languages,
  localised,
  optional,
  organisation,
  point,
  stateId,
  year,
} from './parts.ts';

export const catalogue = v.strictObject({
  name: localised,
  description: localised,
  home: id,
  languages,
  date: day,
  headline: v.array(id),
  states: v.array(
    v.strictObject({
      id: stateId,
      iso2: v.string(),
      name: localised,
      aliases: optional(v.array(v.string())),
      region: v.nullable(id),
      income: v.nullable(id),
      economy: v.boolean(),
      label: point,
    }),
  ),
  regions: v.array(v.strictObject({ id, parent: optional(id), name: localised })),
  incomes: v.array(v.strictObject({ id, name: localised })),
  organisations: v.array(v.strictObject(organisation)),
  indicators: v.array(
    v.strictObject({
      id,
      name: localised,
      unit: id,
      topic: id,
      first: year,
      last: year,
      latest: year,
    }),
  ),
  units: v.array(
    v.strictObject({
      id,
      name: localised,
      pattern: localised,
      decimals: count,
      compact: v.boolean(),
    }),
  ),
  topics: optional(v.array(v.strictObject({ id, name: localised }))),
  boundaryNote: localised,
});

export const capitals = v.strictObject({
  capitals: v.record(
    stateId,
    v.strictObject({ name: localised, point, unreviewed: optional(languages) }),
  ),
});

export const manifest = v.strictObject({
  format: v.literal(1),
  version: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/)),
  date: day,
  name: localised,
  home: id,
  languages,
  bundles: v.record(
    v.string(),
    v.strictObject({
      file: v.string(),
      hash: v.string(),
      bytes: count,
      rows: count,
      licence: v.string(),
      schema: v.string(),
      csv: optional(v.string()),
    }),
  ),
});

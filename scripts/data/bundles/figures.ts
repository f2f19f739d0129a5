/** Bundles of figures and shapes. */
import * as v from 'valibot';
import { id, localised, optional, point, provenance, series, stateId, year } from './parts.ts';

export const indicator = v.strictObject({
  id,
  explanation: localised,
  provenance,
  notes: v.array(
    v.strictObject({
      kind: v.picklist(['break', 'coverage', 'method', 'projection']),
      states: optional(v.array(stateId)),
      years: optional(v.array(year)),
      text: localised,
    }),
  ),
  scale: v.picklist(['linear', 'log', 'quantile']),
  sense: v.picklist(['more', 'less', 'none']),
  total: v.picklist(['sum', 'weighted-mean', 'none']),
  weightedBy: optional(
    v.pipe(
      id,
      v.description('The indicator that weighs the members; absent: the source has weights'),
    ),
  ),
  years: v.array(year),
  values: v.record(stateId, series),
  world: optional(series),
  totals: optional(
    v.record(
      id,
      v.strictObject({
        values: series,
        missing: v.pipe(
          v.record(stateId, v.array(v.strictTuple([year, year]))),
          v.description(
            'Members without a value, each with first and last of the years in which no total is made for it',
          ),
        ),
      }),
    ),
  ),
});

export const changes = v.strictObject({
  indicators: v.record(
    id,
    v.strictObject({
      total: v.picklist(['sum', 'weighted-mean']),
      organisations: v.record(
        id,
        v.array(
          v.strictObject({
            from: year,
            to: year,
            before: v.number(),
            growth: v.pipe(
              v.number(),
              v.description('Of those who were members at the end of both years'),
            ),
            accession: optional(v.pipe(v.number(), v.description('What those who joined brought'))),
            withdrawal: optional(v.pipe(v.number(), v.description('What those who left took'))),
            joined: optional(v.record(stateId, v.number())),
            left: optional(v.record(stateId, v.number())),
          }),
        ),
      ),
    }),
  ),
});

const thousandth = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
export const web = v.strictObject({
  places: v.pipe(
    v.record(v.string(), v.strictTuple([thousandth, thousandth])),
    v.description('By state and organisation: across and down, in thousandths of the sides'),
  ),
});

const ring = v.array(v.number());
const lines = v.strictObject({ type: v.literal('MultiLineString'), arcs: v.array(ring) });
export const shapes = v.strictObject({
  type: v.literal('Topology'),
  transform: v.strictObject({ scale: point, translate: point }),
  objects: v.strictObject({
    states: v.strictObject({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.strictObject({
          type: v.picklist(['Polygon', 'MultiPolygon']),
          id: v.string(),
          arcs: v.union([v.array(ring), v.array(v.array(ring))]),
        }),
      ),
    }),
    dashed: optional(v.pipe(lines, v.description('Lines in dispute, some of them inside a state'))),
    hidden: optional(v.pipe(lines, v.description('Borders between states that are not drawn'))),
  }),
  arcs: v.array(v.array(v.strictTuple([v.number(), v.number()]))),
});

/**
 * The bundles as outside users find them: from these come the JSON Schemas in `schema/`, and the tests hold every
 * emitted bundle against them. Their types are held against the domain's by `satisfies`.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type {
  AgreementsBundle,
  CapitalsBundle,
  ClaimsBundle,
  EventsBundle,
  OrganisationsBundle,
  PackedIndicator,
  PackedMemberships,
  PackedShapes,
  SourcesBundle,
} from '../../src/domain/bundle.ts';
import type { Catalogue, Manifest } from '../../src/domain/catalogue.ts';
import { agreementTypes, eventTypes } from '../../src/domain/fact.ts';
import {
  membershipEndings,
  membershipRoles,
  membershipStatuses,
} from '../../src/domain/membership.ts';
import { organisationKinds } from '../../src/domain/organisation.ts';
import type { Plain } from './emit/plain.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const stateId = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const localised = v.pipe(v.record(v.string(), v.string()), v.description('A text by language'));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const date = v.pipe(
  v.string(),
  v.regex(/^(unknown|\d{4}(-\d{2}(-\d{2}(\/\d{4}-\d{2}-\d{2})?)?)?)$/),
  v.description('2024, 2024-06, 2024-06-06, 2024-06-01/2024-06-20 (some day between) or unknown'),
);
const year = v.pipe(v.number(), v.integer());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const point = v.pipe(v.strictTuple([v.number(), v.number()]), v.description('Longitude, latitude'));
const run = v.pipe(
  v.tupleWithRest([year], v.number()),
  v.description('A first year, then one value for each year from it'),
);
const series = v.array(run);
const languages = v.array(v.string());
const sources = v.array(id);
const confidence = v.picklist(['low', 'medium']);
const optional = v.exactOptional;

const organisation = {
  id,
  name: localised,
  abbreviation: v.nullable(localised),
  kind: v.picklist(organisationKinds),
  intergovernmental: v.boolean(),
  founded: v.nullable(date),
  dissolved: v.nullable(date),
};

const alternatives = v.array(
  v.strictObject({
    start: optional(date),
    end: optional(date),
    sources,
    note: optional(v.string()),
  }),
);

const catalogue = v.strictObject({
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

const capitals = v.strictObject({
  capitals: v.record(
    stateId,
    v.strictObject({ name: localised, point, unreviewed: optional(languages) }),
  ),
});

const provenance = v.strictObject({
  publisher: localised,
  dataset: v.string(),
  code: v.string(),
  vintage: v.string(),
  licence: v.string(),
  licenceUrl: optional(v.string()),
  url: v.string(),
  attribution: v.string(),
});

const indicator = v.strictObject({
  id,
  explanation: localised,
  provenance,
  notes: v.array(
    v.strictObject({
      kind: v.picklist(['break', 'coverage', 'method']),
      states: optional(v.array(stateId)),
      years: optional(v.array(year)),
      text: localised,
    }),
  ),
  scale: v.picklist(['linear', 'log', 'quantile']),
  sense: v.picklist(['more', 'less', 'none']),
  total: v.picklist(['sum', 'weighted-mean', 'none']),
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

const memberships = v.strictObject({
  sources: v.array(sources),
  organisations: v.record(
    id,
    v.array(
      v.strictObject({
        role: v.picklist(membershipRoles),
        status: optional(v.picklist(membershipStatuses)),
        endedBy: optional(v.picklist(membershipEndings)),
        sources: v.pipe(count, v.description('Index into the lists of sources')),
        states: v.pipe(
          v.record(v.string(), v.string()),
          v.description(
            'By start, or start..end (the first day on which it no longer holds): states, with spaces between',
          ),
        ),
      }),
    ),
  ),
});

const organisations = v.strictObject({
  organisations: v.array(
    v.strictObject({
      ...organisation,
      aliases: optional(v.array(v.string())),
      instrument: optional(
        v.strictObject({
          name: localised,
          signed: v.nullable(date),
          inForce: v.nullable(date),
          place: optional(localised),
        }),
      ),
      seat: optional(
        v.strictObject({ city: localised, state: v.nullable(stateId), point: optional(point) }),
      ),
      languages: optional(languages),
      predecessor: optional(id),
      successor: optional(id),
      offices: v.array(
        v.strictObject({
          role: v.picklist([
            'presidency',
            'chair',
            'committee-chair',
            'committee-member',
            'secretary-general',
          ]),
          state: v.nullable(stateId),
          person: optional(localised),
          start: date,
          end: optional(date),
          sources,
          note: optional(v.string()),
        }),
      ),
      sources,
      note: optional(v.string()),
    }),
  ),
});

const events = v.strictObject({
  series: v.record(id, localised),
  events: v.array(
    v.strictObject({
      id,
      aliases: optional(v.array(id)),
      type: v.picklist(eventTypes),
      topics: optional(v.array(v.string())),
      series: optional(id),
      edition: optional(count),
      title: localised,
      unreviewed: optional(languages),
      start: date,
      end: optional(date),
      place: v.nullable(
        v.strictObject({
          city: v.nullable(localised),
          state: v.nullable(stateId),
          point: optional(point),
        }),
      ),
      organisers: v.array(id),
      states: v.array(stateId),
      organisations: v.array(id),
      note: optional(localised),
      sources,
      alternatives: optional(alternatives),
      confidence: optional(confidence),
    }),
  ),
});

const agreements = v.strictObject({
  agreements: v.array(
    v.strictObject({
      id,
      aliases: optional(v.array(id)),
      type: v.picklist(agreementTypes),
      title: localised,
      unreviewed: optional(languages),
      date,
      parties: v.array(
        v.union([v.strictObject({ state: stateId }), v.strictObject({ organisation: id })]),
      ),
      event: optional(id),
      sources,
      note: optional(localised),
      alternatives: optional(alternatives),
      confidence: optional(confidence),
    }),
  ),
});

const claims = v.strictObject({
  claims: v.array(
    v.strictObject({
      id,
      organisation: id,
      year,
      measure: localised,
      value: v.string(),
      number: v.number(),
      unit: v.string(),
      sources,
      note: optional(localised),
      confidence: optional(confidence),
    }),
  ),
});

const sourcesBundle = v.strictObject({
  indicators: v.array(v.strictObject({ id, provenance })),
  sources: v.array(
    v.strictObject({
      id,
      publisher: v.string(),
      title: v.string(),
      url: v.string(),
      language: v.string(),
      published: optional(date),
    }),
  ),
});

const ring = v.array(v.number());
const shapes = v.strictObject({
  type: v.literal('Topology'),
  transform: v.strictObject({ scale: point, translate: point }),
  objects: v.strictObject({
    states: v.strictObject({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.strictObject({
          type: v.picklist(['Polygon', 'MultiPolygon']),
          id: v.string(),
          properties: optional(
            v.strictObject({ state: optional(stateId), line: optional(v.literal('dashed')) }),
          ),
          arcs: v.union([v.array(ring), v.array(v.array(ring))]),
        }),
      ),
    }),
  }),
  arcs: v.array(v.array(v.strictTuple([v.number(), v.number()]))),
});

const manifest = v.strictObject({
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

type Schema<T> = v.GenericSchema<unknown, Plain<T>>;

export const bundleSchemas = {
  manifest: manifest satisfies Schema<Manifest>,
  catalogue: catalogue satisfies Schema<Catalogue>,
  capitals: capitals satisfies Schema<CapitalsBundle>,
  indicator: indicator satisfies Schema<PackedIndicator>,
  memberships: memberships satisfies Schema<PackedMemberships>,
  organisations: organisations satisfies Schema<OrganisationsBundle>,
  events: events satisfies Schema<EventsBundle>,
  agreements: agreements satisfies Schema<AgreementsBundle>,
  claims: claims satisfies Schema<ClaimsBundle>,
  sources: sourcesBundle satisfies Schema<SourcesBundle>,
  shapes: shapes satisfies Schema<PackedShapes>,
} as const;

export type BundleKind = keyof typeof bundleSchemas;

/** The kind of a bundle id: `indicator/gdp` is an `indicator`. */
export function kindOf(bundle: string): BundleKind | null {
  const name = bundle.replace(/\/.*$/, '');
  const kinds: readonly string[] = Object.keys(bundleSchemas);
  return kinds.includes(name) ? (name as BundleKind) : null;
}

/** The JSON Schema of a kind of bundle, as an object ready to be written. */
export function jsonSchemaOf(kind: BundleKind): object {
  return { title: kind, ...toJsonSchema(bundleSchemas[kind]) };
}

/** The JSON Schemas of all kinds, as texts by kind. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const kinds = Object.keys(bundleSchemas) as readonly BundleKind[];
  return new Map(kinds.map((kind) => [kind, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`]));
}

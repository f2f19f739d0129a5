/**
 * The bundles as outside users find them: from these come the JSON Schemas in `schema/`, and the tests hold every
 * emitted bundle against them. Their types are held against the domain's by `satisfies`.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type {
  AgreementsBundle,
  CapitalsBundle,
  ChangesBundle,
  ClaimsBundle,
  EventsBundle,
  OrganisationsBundle,
  PackedIndicator,
  PackedMemberships,
  PackedShapes,
  SourcesBundle,
  WebBundle,
} from '../../src/domain/bundle.ts';
import type { Catalogue, Manifest } from '../../src/domain/catalogue.ts';
import type { Plain } from './emit/plain.ts';
import { capitals, catalogue, manifest } from './bundles/catalogue.ts';
import {
  agreements,
  claims,
  events,
  memberships,
  organisations,
  sourcesBundle,
} from './bundles/facts.ts';
import { changes, indicator, shapes, web } from './bundles/figures.ts';

type Schema<T> = v.GenericSchema<unknown, Plain<T>>;

export const bundleSchemas = {
  manifest: manifest satisfies Schema<Manifest>,
  catalogue: catalogue satisfies Schema<Catalogue>,
  capitals: capitals satisfies Schema<CapitalsBundle>,
  changes: changes satisfies Schema<ChangesBundle>,
  indicator: indicator satisfies Schema<PackedIndicator>,
  memberships: memberships satisfies Schema<PackedMemberships>,
  organisations: organisations satisfies Schema<OrganisationsBundle>,
  events: events satisfies Schema<EventsBundle>,
  agreements: agreements satisfies Schema<AgreementsBundle>,
  claims: claims satisfies Schema<ClaimsBundle>,
  sources: sourcesBundle satisfies Schema<SourcesBundle>,
  web: web satisfies Schema<WebBundle>,
  shapes: shapes satisfies Schema<PackedShapes>,
} as const;

export type BundleKind = keyof typeof bundleSchemas;

/** The kind of a bundle id: `indicator/gdp` is an `indicator`, `shapes-fine` are `shapes`. */
export function kindOf(bundle: string): BundleKind | null {
  const name = bundle.replace(/\/.*$|-fine$/, '');
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

/**
 * Bundles as they stand in their files (JSON) become domain values. Pure; throws a TypeError that names the bundle where
 * the file is not what the bundle should be. The build proves the rest, so that no reader's device has to.
 */
import type {
  AgreementsBundle,
  CapitalsBundle,
  ChangesBundle,
  ClaimsBundle,
  EventsBundle,
  OrganisationsBundle,
  PackedIndicator,
  PackedMemberships,
  SourcesBundle,
  WebBundle,
} from '../domain/bundle.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Claim } from '../domain/claim.ts';
import type { Agreement } from '../domain/fact.ts';
import type { IndicatorBundle } from '../domain/indicator.ts';
import type { StateId } from '../domain/ids.ts';
import type { Membership } from '../domain/membership.ts';
import type { OrganisationRecord } from '../domain/organisation.ts';
import type { Shapes } from '../domain/shape.ts';
import type { Capital } from '../domain/state.ts';
import { unpackMemberships } from './unpackMemberships.ts';
import { unpackShapes } from './unpackShapes.ts';
import type { PackedTopology } from './unpackShapes.ts';
import { unpackTotals } from './unpackTotals.ts';

type Field = 'list' | 'object' | 'text';

function fieldIs(value: unknown, field: Field): boolean {
  if (field === 'list') return Array.isArray(value);
  if (field === 'text') return typeof value === 'string';
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The envelope: the fields without which nothing could be done with the bundle. */
function hasFields<T>(
  json: unknown,
  fields: Readonly<Partial<Record<keyof T & string, Field>>>,
): json is T {
  if (typeof json !== 'object' || json === null) return false;
  const object = json;
  return Object.entries(fields).every(([name, field]) =>
    fieldIs(Reflect.get(object, name), field as Field),
  );
}

function expect<T>(
  bundle: string,
  json: unknown,
  fields: Readonly<Partial<Record<keyof T & string, Field>>>,
): T {
  if (hasFields<T>(json, fields)) return json;
  throw new TypeError(`The bundle "${bundle}" is not what it should be.`);
}

export function decodeCatalogue(json: unknown): Catalogue {
  return expect<Catalogue>('catalogue', json, {
    home: 'text',
    date: 'text',
    languages: 'list',
    states: 'list',
    organisations: 'list',
    indicators: 'list',
    units: 'list',
    regions: 'list',
    incomes: 'list',
  });
}

/** Capitals by state; states without one are absent. */
export function decodeCapitals(json: unknown): Readonly<Record<StateId, Capital>> {
  return expect<CapitalsBundle>('capitals', json, { capitals: 'object' }).capitals;
}

export function decodeIndicator(json: unknown): IndicatorBundle {
  const { totals, ...bundle } = expect<PackedIndicator>('indicator', json, {
    id: 'text',
    years: 'list',
    values: 'object',
    provenance: 'object',
  });
  return totals === undefined ? bundle : { ...bundle, totals: unpackTotals(totals, bundle.years) };
}

/** Every interval, by organisation, then by start, then by state. */
export function decodeMemberships(json: unknown): readonly Membership[] {
  return unpackMemberships(
    expect<PackedMemberships>('memberships', json, { sources: 'list', organisations: 'object' }),
  );
}

export function decodeOrganisations(json: unknown): readonly OrganisationRecord[] {
  return expect<OrganisationsBundle>('organisations', json, { organisations: 'list' })
    .organisations;
}

/** Events in order of time, and the names of their series. */
export function decodeEvents(json: unknown): EventsBundle {
  return expect<EventsBundle>('events', json, { events: 'list', series: 'object' });
}

/** Agreements in order of time. */
export function decodeAgreements(json: unknown): readonly Agreement[] {
  return expect<AgreementsBundle>('agreements', json, { agreements: 'list' }).agreements;
}

export function decodeClaims(json: unknown): readonly Claim[] {
  return expect<ClaimsBundle>('claims', json, { claims: 'list' }).claims;
}

/** What facts cite, and where the values of each indicator come from. */
export function decodeSources(json: unknown): SourcesBundle {
  return expect<SourcesBundle>('sources', json, {
    sources: 'list',
    indicators: 'list',
    boundaries: 'list',
  });
}

/** How the totals of organisations changed, by indicator. */
export function decodeChanges(json: unknown): ChangesBundle {
  return expect<ChangesBundle>('changes', json, { indicators: 'object' });
}

export function decodeShapes(json: unknown): Shapes {
  const topology = expect<PackedTopology>('shapes', json, { arcs: 'list', objects: 'object' });
  return unpackShapes(topology);
}

const decoders: Readonly<Record<string, (json: unknown) => unknown>> = {
  catalogue: decodeCatalogue,
  capitals: decodeCapitals,
  indicator: decodeIndicator,
  memberships: decodeMemberships,
  organisations: decodeOrganisations,
  events: decodeEvents,
  agreements: decodeAgreements,
  claims: decodeClaims,
  sources: decodeSources,
  changes: decodeChanges,
  web: (json) => expect<WebBundle>('web', json, { places: 'object' }),
  shapes: decodeShapes,
  'shapes-fine': decodeShapes,
};

/** Decodes a bundle by its id in the manifest: `catalogue`, `indicator/gdp`, …. */
export function decodeBundle(id: string, json: unknown): unknown {
  const decode = decoders[id.replace(/\/.*$/, '')];
  if (decode === undefined) throw new TypeError(`No bundle is called "${id}".`);
  return decode(json);
}

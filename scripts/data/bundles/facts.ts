/** Bundles of facts: memberships, organisations, events, agreements, claims, sources. */
import * as v from 'valibot';
import { claimBounds, uncheckedReasons } from '../../../src/domain/claim.ts';
import { agreementTypes, eventTypes } from '../../../src/domain/fact.ts';
import {
  membershipEndings,
  membershipRoles,
  membershipStatuses,
} from '../../../src/domain/membership.ts';
import {
  confidence,
  count,
  date,
  id,
  languages,
  localised,
  optional,
  organisation,
  point,
  provenance,
  sources,
  stateId,
  year,
} from './parts.ts';

const alternatives = v.array(
  v.strictObject({
    start: optional(date),
    end: optional(date),
    sources,
    note: optional(v.string()),
  }),
);

export const memberships = v.strictObject({
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

export const organisations = v.strictObject({
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

export const events = v.strictObject({
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

export const agreements = v.strictObject({
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

const says = v.picklist(claimBounds);

export const claims = v.strictObject({
  claims: v.array(
    v.strictObject({
      id,
      organisation: id,
      year,
      date,
      measure: localised,
      value: v.string(),
      number: v.number(),
      unit: v.string(),
      check: v.variant('kind', [
        v.strictObject({ kind: v.literal('members'), says }),
        v.strictObject({ kind: v.literal('total'), indicator: id, says }),
        v.strictObject({ kind: v.literal('world-share'), indicator: id, says }),
        v.strictObject({ kind: v.literal('none'), why: v.picklist(uncheckedReasons) }),
      ]),
      sources,
      note: optional(localised),
      confidence: optional(confidence),
    }),
  ),
});

export const sourcesBundle = v.strictObject({
  indicators: v.array(v.strictObject({ id, provenance })),
  boundaries: v.pipe(
    v.array(localised),
    v.description('What the policy of borders says of single places'),
  ),
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

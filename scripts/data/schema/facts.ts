/** Events, agreements, claims and sources. */
import * as v from 'valibot';
import { claimBounds, uncheckedReasons } from '../../../src/domain/claim.ts';
import { agreementTypes } from '../../../src/domain/fact.ts';
import { eventTypes } from '../../../src/domain/fact.ts';
import {
  alternative,
  confidence,
  fuzzyDate,
  id,
  indicator,
  localised,
  number,
  organisation,
  point,
  refersTo,
  reviewed,
  someLanguages,
  sources,
  state,
  text,
  url,
  year,
} from './parts.ts';

const place = v.strictObject({
  city: v.nullable(localised),
  state: v.nullable(state),
  point: v.exactOptional(point),
});

/** `events/2024.json` */
export const eventsFile = v.strictObject({
  events: v.array(
    v.strictObject({
      id,
      aliases: v.exactOptional(v.array(id)),
      type: v.picklist(eventTypes),
      topics: v.exactOptional(v.array(id)),
      series: v.exactOptional(v.pipe(id, refersTo('series'))),
      edition: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      title: localised,
      /** `{"fa": false}`: written here, not yet reviewed by a native speaker. */
      reviewed: v.exactOptional(reviewed),
      start: fuzzyDate,
      end: v.exactOptional(fuzzyDate),
      place: v.nullable(place),
      organisers: v.array(organisation),
      states: v.array(state),
      organisations: v.array(organisation),
      note: v.exactOptional(someLanguages),
      sources,
      alternatives: v.exactOptional(v.array(alternative)),
      confidence: v.exactOptional(confidence),
    }),
  ),
});

/** `agreements/2024.json` */
export const agreementsFile = v.strictObject({
  agreements: v.array(
    v.strictObject({
      id,
      aliases: v.exactOptional(v.array(id)),
      type: v.picklist(agreementTypes),
      title: localised,
      reviewed: v.exactOptional(reviewed),
      date: fuzzyDate,
      parties: v.pipe(
        v.array(v.union([v.strictObject({ state }), v.strictObject({ organisation })])),
        v.minLength(2, 'an agreement has at least two parties'),
      ),
      event: v.exactOptional(v.pipe(id, refersTo('event'))),
      sources,
      note: v.exactOptional(someLanguages),
      alternatives: v.exactOptional(v.array(alternative)),
      confidence: v.exactOptional(confidence),
    }),
  ),
});

/** `series.json`: names of series of events. */
export const seriesFile = v.strictObject({
  series: v.array(v.strictObject({ id, name: localised })),
});

const says = v.picklist(claimBounds);

/** What in the data a claim is held against, or why nothing can be. */
const check = v.variant('kind', [
  v.strictObject({ kind: v.literal('members'), says }),
  v.strictObject({ kind: v.literal('total'), indicator, says }),
  v.strictObject({ kind: v.literal('world-share'), indicator, says }),
  v.strictObject({ kind: v.literal('none'), why: v.picklist(uncheckedReasons) }),
]);

/** `claims/dco.json` */
export const claimsFile = v.strictObject({
  organisation,
  claims: v.array(
    v.strictObject({
      id,
      year,
      measure: localised,
      value: text,
      number,
      unit: text,
      check,
      sources,
      note: v.exactOptional(someLanguages),
      confidence: v.exactOptional(confidence),
    }),
  ),
});

/** `sources/*.json`: each source once; facts cite it by id. */
export const sourcesFile = v.strictObject({
  sources: v.array(
    v.strictObject({
      id,
      publisher: text,
      title: text,
      url,
      language: text,
      published: v.exactOptional(fuzzyDate),
    }),
  ),
});

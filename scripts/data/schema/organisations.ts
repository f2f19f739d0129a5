/** Organisations and who was a member when. */
import * as v from 'valibot';
import { membershipEndings } from '../../../src/domain/membership.ts';
import { membershipRoles } from '../../../src/domain/membership.ts';
import { membershipStatuses } from '../../../src/domain/membership.ts';
import { organisationKinds } from '../../../src/domain/organisation.ts';
import {
  alternative,
  confidence,
  fuzzyDate,
  id,
  languages,
  localised,
  organisation,
  point,
  source,
  sources,
  state,
  text,
  unreviewed,
} from './parts.ts';

const office = v.strictObject({
  role: v.picklist([
    'presidency',
    'chair',
    'committee-chair',
    'committee-member',
    'secretary-general',
  ]),
  state: v.nullable(state),
  person: v.exactOptional(localised),
  start: fuzzyDate,
  end: v.exactOptional(fuzzyDate),
  sources,
  note: v.exactOptional(text),
});

/** `organisations/dco.json` */
export const organisationFile = v.strictObject({
  id,
  kind: v.picklist(organisationKinds),
  intergovernmental: v.boolean(),
  /** Only some of its members are recorded: counts say so, and it has no totals. */
  roster: v.exactOptional(v.literal('partial')),
  name: localised,
  abbreviation: v.exactOptional(localised),
  unreviewed: v.exactOptional(unreviewed),
  aliases: v.exactOptional(v.array(text)),
  founded: v.exactOptional(fuzzyDate),
  dissolved: v.exactOptional(fuzzyDate),
  instrument: v.exactOptional(
    v.strictObject({
      name: localised,
      signed: v.exactOptional(fuzzyDate),
      inForce: v.exactOptional(fuzzyDate),
      place: v.exactOptional(localised),
    }),
  ),
  seat: v.exactOptional(
    v.strictObject({ city: localised, state: v.nullable(state), point: v.exactOptional(point) }),
  ),
  languages: v.exactOptional(languages),
  /** The fields of a thematic organisation: `digital`, `trade`. */
  scope: v.exactOptional(v.array(id)),
  predecessor: v.exactOptional(organisation),
  successor: v.exactOptional(organisation),
  offices: v.exactOptional(v.array(office)),
  /** Empty only for a body that appears just as an organiser or party: there the event's sources stand for it. */
  sources: v.array(source),
  note: v.exactOptional(text),
});

/** `memberships/dco.json` */
export const membershipsFile = v.strictObject({
  organisation,
  memberships: v.array(
    v.strictObject({
      id,
      state,
      role: v.picklist(membershipRoles),
      status: v.picklist(membershipStatuses),
      start: fuzzyDate,
      end: v.exactOptional(fuzzyDate),
      endedBy: v.exactOptional(v.picklist(membershipEndings)),
      sources,
      note: v.exactOptional(text),
      confidence: v.exactOptional(confidence),
      alternatives: v.exactOptional(v.array(alternative)),
    }),
  ),
  /** Contacts that are no membership: invited, in talks, accession reported. Kept, never drawn as members. */
  contacts: v.exactOptional(
    v.array(
      v.strictObject({
        state,
        kind: v.picklist(['invited', 'in-talks', 'accession-reported']),
        date: fuzzyDate,
        sources,
        note: v.exactOptional(text),
        confidence: v.exactOptional(confidence),
      }),
    ),
  ),
  /** Steps on the way to or after membership: signature, ratification, welcome. */
  steps: v.exactOptional(
    v.array(
      v.strictObject({
        state,
        kind: v.picklist(['signed-charter', 'signed-accession', 'ratified', 'welcomed-by-council']),
        date: fuzzyDate,
        sources,
        note: v.exactOptional(text),
      }),
    ),
  ),
});

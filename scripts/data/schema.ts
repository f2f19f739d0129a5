/**
 * The curated files of `data/`: one schema for each kind, from which come the checks and the types.
 * What a schema cannot see by itself it says as metadata (`Meaning`), and the checks across files follow it:
 * an id refers to something of another file, a text is in every language of the dataset.
 */
import * as v from 'valibot';
import { agreementTypes, eventTypes } from '../../src/domain/fact.ts';
import { membershipEndings, membershipRoles, membershipStatuses } from '../../src/domain/membership.ts';
import { organisationKinds } from '../../src/domain/organisation.ts';
import { precisionOf } from '../../src/domain/time.ts';

/** What a value means beyond its type. */
export type Meaning = {
  /** The kind of thing of which this is the id. */
  readonly refersTo?: Kind;
  /** A text for readers: in `every` language of the dataset, or in `some` of them. */
  readonly languages?: 'every' | 'some';
};

export type Kind =
  | 'state'
  | 'organisation'
  | 'indicator'
  | 'source'
  | 'event'
  | 'series'
  | 'unit'
  | 'region'
  | 'income'
  | 'language';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
const stateId = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a state is three capital letters (ISO 3166-1 alpha-3)'));
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'a text is not empty'));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language is two or three small letters'));
const inLanguages = v.record(language, text);
const localised = v.pipe(inLanguages, v.metadata<Record<string, string>, Meaning>({ languages: 'every' }));
/** A text in the languages that it exists in. */
const someLanguages = v.pipe(inLanguages, v.metadata<Record<string, string>, Meaning>({ languages: 'some' }));
const number = v.pipe(v.number(), v.finite('a number is finite'));

const refersTo = (kind: Kind) => v.metadata<string, Meaning>({ refersTo: kind });
const state = v.pipe(stateId, refersTo('state'));
const organisation = v.pipe(id, refersTo('organisation'));
const indicator = v.pipe(id, refersTo('indicator'));
const source = v.pipe(id, refersTo('source'));
const unreviewed = v.array(v.pipe(language, refersTo('language')));
const reviewed = v.record(v.pipe(language, refersTo('language')), v.literal(false));
const fuzzyDate = v.pipe(
  v.string(),
  v.check(
    (date) => precisionOf(date) !== null,
    'a date is 2024, 2024-06, 2024-06-06, 2024-06-01/2024-06-20 or unknown',
  ),
);
const day = v.pipe(v.string(), v.check((date) => precisionOf(date) === 'day', 'a day is written 2024-06-06'));
const year = v.pipe(v.number(), v.integer(), v.minValue(1500), v.maxValue(2200));
const point = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const sources = v.pipe(v.array(source), v.minLength(1, 'every fact has a source'));
const languages = v.array(v.string());
const url = v.pipe(v.string(), v.url('write a whole address, https:// and all'));
const confidence = v.picklist(['low', 'medium']);
const alternative = v.strictObject({
  start: v.exactOptional(fuzzyDate),
  end: v.exactOptional(fuzzyDate),
  sources,
  note: v.exactOptional(text),
});

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
  numeric: v.nullable(v.pipe(v.string(), v.regex(/^\d{3}$/, 'write the three digits of ISO 3166-1, in quotes'))),
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
  regions: v.array(v.strictObject({ id, parent: v.exactOptional(v.pipe(id, refersTo('region'))), name: localised })),
  incomes: v.array(v.strictObject({ id, name: localised })),
});

/** `units.json` */
export const unitsFile = v.strictObject({
  units: v.array(
    v.strictObject({
      id,
      name: localised,
      pattern: v.pipe(
        v.record(language, v.pipe(text, v.includes('{value}', 'a pattern holds {value}'))),
        v.metadata<Record<string, string>, Meaning>({ languages: 'every' }),
      ),
      decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
      compact: v.boolean(),
    }),
  ),
});

const office = v.strictObject({
  role: v.picklist(['presidency', 'chair', 'committee-chair', 'committee-member', 'secretary-general']),
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

/** `indicators/gdp.json` */
export const indicatorFile = v.strictObject({
  id,
  name: localised,
  explanation: localised,
  unit: v.pipe(id, refersTo('unit')),
  topic: id,
  /** The last year with broad coverage; what `latest` means. */
  latest: year,
  scale: v.picklist(['linear', 'log', 'quantile']),
  sense: v.picklist(['more', 'less', 'none']),
  total: v.picklist(['sum', 'weighted-mean', 'none']),
  provenance: v.strictObject({
    publisher: localised,
    dataset: text,
    code: text,
    vintage: text,
    licence: text,
    licenceUrl: v.exactOptional(url),
    url,
    attribution: text,
  }),
  notes: v.array(
    v.strictObject({
      kind: v.picklist(['break', 'coverage', 'method']),
      states: v.exactOptional(v.array(state)),
      years: v.exactOptional(v.array(year)),
      text: localised,
    }),
  ),
});

const byYear = v.record(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year is four digits')), number);

/**
 * `values/gdp.json`: every economy and year, with the source's precision, one economy a line.
 * `weights` stands only with `total: "weighted-mean"`: the source's own denominators (people, for a share of people).
 */
export const valuesFile = v.strictObject({
  indicator,
  values: v.record(state, byYear),
  world: v.exactOptional(byYear),
  weights: v.exactOptional(v.record(state, byYear)),
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

export const curatedFiles = {
  atlas: atlasFile,
  state: stateFile,
  regions: regionsFile,
  units: unitsFile,
  organisation: organisationFile,
  memberships: membershipsFile,
  events: eventsFile,
  agreements: agreementsFile,
  series: seriesFile,
  claims: claimsFile,
  sources: sourcesFile,
  indicator: indicatorFile,
  values: valuesFile,
  boundaries: boundariesFile,
} as const;

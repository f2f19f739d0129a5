/**
 * The curated files of `data/`: one schema for each kind, from which come the checks and the types.
 * What a schema cannot see by itself it says as metadata (`Meaning`), and the checks across files follow it:
 * an id refers to something of another file, a text is in every language of the dataset.
 */
import { agreementsFile, claimsFile, eventsFile, seriesFile, sourcesFile } from './schema/facts.ts';
import { indicatorFile, unitsFile, valuesFile } from './schema/figures.ts';
import { membershipsFile, organisationFile } from './schema/organisations.ts';
import { atlasFile, boundariesFile, regionsFile, stateFile } from './schema/places.ts';

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

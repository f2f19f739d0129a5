import type { curatedFiles } from './schema.ts';

export type FileKind = keyof typeof curatedFiles;

/** Where files of a kind stand: one file by name, or every `.json` of a folder. */
export interface Room {
  readonly kind: FileKind;
  readonly file?: string;
  readonly folder?: string;
  /** An atlas can do without it. */
  readonly optional?: true;
  /** What the file or folder holds, for who has to write it. */
  readonly holds: string;
}

/** The rooms of a dataset. */
export const rooms: readonly Room[] = [
  {
    kind: 'atlas',
    file: 'atlas.json',
    holds: 'name, home organisation, languages and date of the atlas',
  },
  { kind: 'regions', file: 'regions.json', holds: 'regions and income groups' },
  { kind: 'units', file: 'units.json', holds: 'units of indicators' },
  { kind: 'series', file: 'series.json', optional: true, holds: 'series of events' },
  { kind: 'boundaries', file: 'boundaries.json', holds: 'the policy of borders' },
  {
    kind: 'boundaries',
    folder: 'boundaries',
    optional: true,
    holds: 'other policies of borders, which atlas.json may choose',
  },
  { kind: 'state', folder: 'states', holds: 'a file for each state' },
  { kind: 'organisation', folder: 'organisations', holds: 'a file for each organisation' },
  {
    kind: 'memberships',
    folder: 'memberships',
    holds: 'a file for each organisation with members',
  },
  { kind: 'indicator', folder: 'indicators', holds: 'a file for each indicator' },
  { kind: 'values', folder: 'values', holds: 'a file of values for each indicator' },
  { kind: 'sources', folder: 'sources', holds: 'files of sources' },
  { kind: 'events', folder: 'events', optional: true, holds: 'a file of events for each year' },
  {
    kind: 'agreements',
    folder: 'agreements',
    optional: true,
    holds: 'a file of agreements for each year',
  },
  {
    kind: 'claims',
    folder: 'claims',
    optional: true,
    holds: 'a file of claims for each organisation',
  },
];

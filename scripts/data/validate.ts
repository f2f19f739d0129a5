/** The second stage: every file against the schema of its kind. A file with a fault is left out of what follows. */
import * as v from 'valibot';
import type { Fault } from './fault.ts';
import { issueFault } from './issueFault.ts';
import type { FileKind } from './layout.ts';
import type { Document } from './load.ts';
import { noMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import { curatedFiles } from './schema.ts';

/** What a valid file of a kind holds. */
export type FileOf<K extends FileKind> = v.InferOutput<(typeof curatedFiles)[K]>;

/** A valid file: its path in the dataset, and what it holds. */
export interface Entry<T> {
  readonly file: string;
  readonly value: T;
}

/** All valid files, by kind. */
export type Curated = { readonly [K in FileKind]: readonly Entry<FileOf<K>>[] };

export interface Validated {
  readonly curated: Curated;
  /** Files that cannot be used; what they would hold is not told as missing elsewhere. */
  readonly broken: readonly Document[];
  readonly faults: readonly Fault[];
}

type Outcome<K extends FileKind> =
  | { readonly value: FileOf<K> }
  | { readonly faults: readonly Fault[] };

function validateOne<K extends FileKind>(kind: K, document: Document): Outcome<K> {
  if (document.json === null) return { faults: [] };
  const schema: v.GenericSchema<unknown, FileOf<K>> = curatedFiles[kind];
  const result = v.safeParse(schema, document.json.value);
  if (result.success) return { value: result.output };
  return { faults: result.issues.map((issue) => issueFault(document.file, schema, issue)) };
}

export function validate(documents: readonly Document[], memory: Memory = noMemory): Validated {
  const faults: Fault[] = [];
  const broken: Document[] = [];

  function entries<K extends FileKind>(kind: K): readonly Entry<FileOf<K>>[] {
    return documents
      .filter((document) => document.kind === kind)
      .flatMap((document) => {
        const outcome = memory.remember(`validate ${document.file}`, [document.json], () =>
          validateOne(kind, document),
        );
        if ('value' in outcome) return [{ file: document.file, value: outcome.value }];
        faults.push(...outcome.faults);
        broken.push(document);
        return [];
      });
  }

  const curated: Curated = {
    atlas: entries('atlas'),
    regions: entries('regions'),
    units: entries('units'),
    series: entries('series'),
    boundaries: entries('boundaries'),
    state: entries('state'),
    organisation: entries('organisation'),
    memberships: entries('memberships'),
    indicator: entries('indicator'),
    values: entries('values'),
    sources: entries('sources'),
    events: entries('events'),
    agreements: entries('agreements'),
    claims: entries('claims'),
  };
  return { curated, broken, faults };
}

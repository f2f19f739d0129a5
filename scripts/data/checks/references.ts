import type { Dataset } from '../dataset.ts';
import { quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { rooms } from '../layout.ts';
import { nearest } from '../nearest.ts';
import { curatedFiles } from '../schema.ts';
import type { Kind, Meaning } from '../schema/parts.ts';
import { walkMeaning } from '../walkMeaning.ts';

/** Where each kind is written, for who has to add one. */
const homes: Readonly<Record<Kind, string>> = {
  state: 'states/',
  organisation: 'organisations/',
  indicator: 'indicators/',
  source: 'sources/',
  event: 'events/',
  series: 'series.json',
  unit: 'units.json',
  region: 'regions.json',
  income: 'regions.json',
  topic: 'topics of atlas.json',
  language: 'languages of atlas.json',
};

/** Every part of every file that the schemas give a meaning to. */
export function eachMeaning(
  { curated }: Dataset,
  visit: (meaning: Meaning, value: unknown, file: string, path: string) => void,
): void {
  for (const kind of new Set(rooms.map((room) => room.kind))) {
    for (const { file, value } of curated[kind]) {
      walkMeaning(curatedFiles[kind], value, '', (meaning, part, path) =>
        visit(meaning, part, file, path),
      );
    }
  }
}

/** Every id that a file refers to exists; the nearest one that does is offered. */
export function checkReferences(dataset: Dataset): readonly Fault[] {
  const faults: Fault[] = [];
  eachMeaning(dataset, ({ refersTo }, value, file, path) => {
    if (refersTo === undefined || typeof value !== 'string') return;
    const { ids, complete } = dataset.known[refersTo];
    if (ids.has(value) || !complete) return;
    const meant = nearest(value, ids);
    faults.push({
      file,
      path,
      what: `no ${refersTo} has the id ${quoted(value)}`,
      mend: `${meant === null ? '' : `write ${quoted(meant)}, or `}add it to ${homes[refersTo]}`,
    });
  });
  return faults;
}

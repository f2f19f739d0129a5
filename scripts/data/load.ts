/** The first stage: which files there are, and what JSON stands in them. */
import type { Fault } from './fault.ts';
import type { DataFiles } from './files.ts';
import { rooms } from './layout.ts';
import type { FileKind } from './layout.ts';
import { noMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import { nearest } from './nearest.ts';
import { parseJson } from './parseJson.ts';

/** A file as it was read; `value` is absent where the text is no JSON. */
export interface Document {
  readonly kind: FileKind;
  readonly file: string;
  readonly json: { readonly value: unknown } | null;
}

export interface Loaded {
  readonly documents: readonly Document[];
  readonly faults: readonly Fault[];
}

export function load(files: DataFiles, memory: Memory = noMemory): Loaded {
  const faults: Fault[] = [];
  const documents: Document[] = [];

  function read(kind: FileKind, file: string): void {
    const text = files.read(file);
    if (text === null) return;
    const { mistakes, json } = memory.remember(`parse ${file}`, [text], () => {
      const parsed = parseJson(text);
      return {
        mistakes: parsed.mistakes,
        json: 'value' in parsed ? { value: parsed.value } : null,
      };
    });
    for (const { line, column, what, mend } of mistakes) {
      faults.push({ file, path: `line ${line}, column ${column}`, what, mend });
    }
    documents.push({ kind, file, json });
  }

  for (const room of rooms) {
    const { kind, file, folder = '' } = room;
    if (file !== undefined) {
      if (files.read(file) !== null) read(kind, file);
      else if (!room.optional) faults.push(missing(file, 'the file is missing', room.holds));
      continue;
    }
    const names = files.list(folder);
    if (names === null && !room.optional) {
      faults.push(missing(`${folder}/`, 'the folder is missing', room.holds));
    }
    for (const name of names ?? []) {
      const path = `${folder}/${name}`;
      if (name.endsWith('.json')) read(kind, path);
      else if (name.endsWith('/'))
        faults.push(stray(path, `the folder ${folder}/ holds files only`));
    }
  }
  return { documents, faults: [...faults, ...strays(files)] };
}

function missing(file: string, what: string, holds: string): Fault {
  return { file, path: '', what, mend: `write it: ${holds}` };
}

function stray(file: string, mend: string): Fault {
  return { file, path: '', what: 'nothing reads it', mend };
}

/** JSON files and folders at the top that are no part of a dataset: most often a slip in a name. */
function strays(files: DataFiles): readonly Fault[] {
  const known = rooms.map((room) => room.file ?? `${room.folder}/`);
  return (files.list('') ?? [])
    .filter((name) => (name.endsWith('.json') || name.endsWith('/')) && !name.startsWith('.'))
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      return stray(name, meant === null ? 'remove it' : `rename it to ${meant}, or remove it`);
    });
}

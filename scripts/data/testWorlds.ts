/** Datasets for tests, as texts that a test may change: the curated one, another atlas, and a world of awkward cases. */
import { fileURLToPath } from 'node:url';
import { buildAtlas } from './buildAtlas.ts';
import type { Built } from './buildAtlas.ts';
import { faultLine } from './fault.ts';
import { folderFiles, memoryFiles, textsOf } from './files.ts';
import type { Memory } from './memory.ts';
import { readWorld } from './shapes/world.ts';

export type Texts = Readonly<Record<string, string>>;

export const world = readWorld();

function read(folder: string): Texts {
  return textsOf(folderFiles(fileURLToPath(new URL(`../../${folder}`, import.meta.url))));
}

export const curated = (): Texts => read('data');
export const garden = (): Texts => read('test/datasets/garden');
export const awkward = (): Texts => read('test/datasets/awkward');

export function build(texts: Texts, memory?: Memory): Built {
  return buildAtlas(memoryFiles(texts), world, memory);
}

/** The dataset with another text in one file; `null` takes the file away. */
export function withText(texts: Texts, file: string, text: string | null): Texts {
  const { [file]: old, ...others } = texts;
  if (old === undefined && text === null) throw new Error(`There is no ${file} to take away.`);
  return text === null ? others : { ...others, [file]: text };
}

/** The dataset with one part of a file replaced; the part must be there, or the test would plant nothing. */
export function withChange(
  texts: Texts,
  file: string,
  part: string | RegExp,
  other: string,
): Texts {
  const text = texts[file];
  const changed = text?.replace(part, other);
  if (changed === undefined || changed === text)
    throw new Error(`${file} has no ${String(part)} to change.`);
  return withText(texts, file, changed);
}

/** The lines that an author would read. */
export function linesOf(texts: Texts): readonly string[] {
  return build(texts).faults.map((fault) => faultLine(fault));
}

/** The JSON of an emitted file. */
export function emittedJson(built: Built, file: string): unknown {
  const bytes = built.emitted?.output.get(file);
  if (bytes === undefined)
    throw new Error(
      `Nothing was emitted as ${file}: ${built.faults.map((fault) => faultLine(fault)).join('; ')}`,
    );
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The JSON of an emitted bundle, by its id in the manifest. */
export function bundleJson(built: Built, id: string): unknown {
  return emittedJson(built, built.emitted?.manifest.bundles[id]?.file ?? id);
}

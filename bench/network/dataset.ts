/** The made-up web as a dataset of the atlas's own schema: bodies that sign agreements. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MadeWeb } from './web.ts';

/** A small dataset that passes every check. */
const ground = 'test/datasets/garden';

export function bodyId(index: number): string {
  return `body-${index}`;
}

/** Writes the dataset and gives its folder. */
export async function writeDataset(folder: string, { bodies, ties }: MadeWeb): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(ground, folder, { recursive: true });
  await mkdir(join(folder, 'agreements'), { recursive: true });
  const write = (path: string, content: unknown) =>
    writeFile(join(folder, path), `${JSON.stringify(content, null, 2)}\n`);
  await write('sources/made-up.json', { sources: [source] });
  for (let index = 0; index < bodies; index += 1) {
    await write(`organisations/${bodyId(index)}.json`, {
      id: bodyId(index),
      kind: 'company',
      intergovernmental: false,
      name: named(`Body ${index}`),
      offices: [],
      sources: [source.id],
    });
  }
  await write('agreements/made-up.json', {
    agreements: ties.map(([one, other], index) => ({
      id: `agreement-${index}`,
      type: 'memorandum',
      title: named(`Agreement ${index}`),
      date: `${1990 + (index % 30)}-06-01`,
      parties: [{ organisation: bodyId(one) }, { organisation: bodyId(other) }],
      sources: [source.id],
    })),
  });
  return folder;
}

const source = {
  id: 'made-up',
  publisher: 'Benchmark',
  title: 'Made-up bodies',
  url: 'https://example.org/',
  language: 'en',
};

function named(text: string) {
  return { ar: text, fr: text };
}

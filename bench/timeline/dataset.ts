/** The made-up items as a dataset of the atlas's own schema: what `ATLAS_DATA` takes. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dateOf, type Items } from './items.ts';

/** A small dataset that passes every check; its own organisations and events give way. */
const ground = 'test/datasets/garden';
/** The states of it: each organisation has a lane for each of them. */
const states = ['BEL', 'DEU', 'LUX', 'NLD'];
/** What the home of the dataset is called there; the first organisation keeps its name. */
const home = 'benelux';

/** Writes the dataset and gives its folder. */
export async function writeDataset(folder: string, items: Items): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(ground, folder, { recursive: true });
  for (const part of ['organisations', 'memberships', 'events', 'sources']) {
    await rm(join(folder, part), { recursive: true });
    await mkdir(join(folder, part));
  }
  const write = (path: string, content: unknown) =>
    writeFile(join(folder, path), `${JSON.stringify(content, null, 2)}\n`);
  await write('sources/made-up.json', { sources: [source] });
  const organisations = Array.from({ length: items.lanes / states.length }, (_, index) => index);
  for (const index of organisations) {
    const id = idOf(index);
    await write(`organisations/${id}.json`, organisation(index));
    await write(`memberships/${id}.json`, {
      organisation: id,
      memberships: membershipsOf(items, index),
    });
  }
  await write('events/made-up.json', { events: eventsOf(items) });
  return folder;
}

const source = {
  id: 'made-up',
  publisher: 'Benchmark',
  title: 'Made-up items',
  url: 'https://example.org/',
  language: 'en',
};

function idOf(index: number): string {
  return index === 0 ? home : `organisation-${index}`;
}

function named(text: string) {
  return { ar: text, fr: text };
}

function organisation(index: number) {
  return {
    id: idOf(index),
    kind: 'regional',
    intergovernmental: true,
    name: named(`Organisation ${index}`),
    founded: dateOf(0),
    offices: [],
    sources: [source.id],
  };
}

function membershipsOf({ spans }: Items, index: number) {
  return states.flatMap((state, number) =>
    spans
      .filter(({ lane }) => lane === index * states.length + number)
      .map(({ from, to }, order) => ({
        id: `${idOf(index)}-${state.toLowerCase()}-${order + 1}`,
        state,
        role: 'member',
        status: 'active',
        start: dateOf(from),
        end: dateOf(to),
        sources: [source.id],
      })),
  );
}

function eventsOf({ moments }: Items) {
  return moments.map(({ lane, at }, number) => ({
    id: `event-${number}`,
    type: 'meeting',
    title: named(`Event ${number}`),
    start: dateOf(at),
    organisers: [idOf(Math.floor(lane / states.length))],
    states: [states[lane % states.length]],
    organisations: [],
    place: null,
    sources: [source.id],
  }));
}

/** Webs of nodes with ready places: complete, then pan and zoom; the real one, and made-up ones of 500 and 2,000 nodes. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebBundle } from '../../src/domain/bundle.ts';
import type { Manifest } from '../../src/domain/catalogue.ts';
import { startOf } from '../contest.ts';
import type { Contest } from '../contest.ts';
import { panAndZoom } from '../exercises.ts';
import { buildAtlas, buildPage, cache, type Sites } from '../sites.ts';
import { bodyId, writeDataset } from './dataset.ts';
import { makeWeb } from './web.ts';

const counts = [500, 2000];

/** What the page written by hand draws: places in thousandths, and links by the numbers of their ends. */
export interface ReadyWeb {
  readonly places: readonly (readonly [number, number])[];
  readonly links: readonly (readonly [number, number])[];
}

export async function networkContests(sites: Sites, atlas: string): Promise<readonly Contest[]> {
  const empty = await sites.serve(await buildPage('empty'));
  const contest = async (
    title: string,
    name: string,
    web: ReadyWeb,
    site: string,
    path: string,
  ): Promise<Contest> => {
    const page = await buildPage('network-canvas', `network-${name}`);
    await writeFile(join(page, 'web.json'), JSON.stringify(web));
    return {
      title: `Network, ${title}, pan and zoom`,
      measure: 'canvas',
      exercise: panAndZoom,
      // Looking closer changes nothing that the figure says of its time.
      contestants: [
        { name: 'empty page', address: empty, repaints: false },
        { name: 'canvas', address: await sites.serve(page), repaints: false },
        startOf(site, path.slice(0, 2)),
        { name: 'atlas', address: `${site}${path}`, repaints: false },
      ],
    };
  };
  const contests: Contest[] = [];
  if (existsSync('dist/en/network/index.html')) {
    const path = 'en/network?orgs=all';
    contests.push(await contest('the real web', 'real', await realWeb(), atlas, path));
  }
  for (const count of counts) {
    const made = makeWeb(count);
    const dataset = await writeDataset(join(cache, `network-${count}-data`), made);
    const built = await buildAtlas(dataset, `network-${count}-atlas`);
    const places = await placesIn(built);
    const web: ReadyWeb = {
      places: Array.from({ length: count }, (_, index) => placeOf(places, bodyId(index))),
      links: made.ties,
    };
    const path = 'fr/network?orgs=all&links=agreement';
    const site = await sites.serve(built);
    contests.push(await contest(`${count} nodes`, String(count), web, site, path));
  }
  return contests;
}

/** Today's states and organisations, tied by every membership that has not ended. */
async function realWeb(): Promise<ReadyWeb> {
  const places = await placesIn('dist');
  const ids = Object.keys(places);
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const { organisations } = await readBundle<{
    organisations: Record<string, readonly { states: Record<string, string> }[]>;
  }>('dist', 'memberships');
  const links = Object.entries(organisations).flatMap(([organisation, groups]) =>
    groups.flatMap(({ states }) =>
      Object.entries(states)
        .filter(([dates]) => !dates.includes('..'))
        .flatMap(([, list]) =>
          list
            .split(' ')
            .map((state) => [numbers.get(organisation) ?? 0, numbers.get(state) ?? 0] as const),
        ),
    ),
  );
  return { places: ids.map((id) => placeOf(places, id)), links };
}

type Places = Readonly<Record<string, readonly [number, number]>>;

function placeOf(places: Places, id: string): readonly [number, number] {
  return places[id] ?? [500, 500];
}

async function placesIn(site: string): Promise<Places> {
  return (await readBundle<WebBundle>(site, 'web')).places;
}

async function readBundle<T>(site: string, id: string): Promise<T> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(site, 'data', file), 'utf8'));
  const manifest = (await read('manifest.json')) as Manifest;
  const entry = manifest.bundles[id];
  if (entry === undefined) throw new Error(`${site} has no bundle ${id}: build the atlas first.`);
  return (await read(entry.file)) as T;
}

/** The world's shapes by a value of each year: sixty years by the arrow key, then pan and zoom. */
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../src/domain/catalogue.ts';
import type { Contest } from './contest.ts';
import { nothing, panAndZoom, yearSteps } from './exercises.ts';
import { buildPage, type Sites } from './sites.ts';

/** Every economy from the first year: the work that the page written by hand does too. */
const world = 'en/map?orgs=all&region=world&time=1960';

export async function mapContests(sites: Sites, atlas: string): Promise<readonly Contest[]> {
  const empty = await sites.serve(await buildPage('empty'));
  const d3 = await buildPage('d3-svg');
  await copyBundles(join(d3, 'data'));
  const d3Address = await sites.serve(d3);
  const contestants = [
    { name: 'empty page', address: empty, repaints: false },
    { name: 'd3-svg', address: d3Address, repaints: true },
    { name: 'atlas, world', address: `${atlas}${world}`, repaints: true },
    { name: 'atlas, members', address: `${atlas}en/map?time=1960`, repaints: true },
  ];
  return [
    {
      title: 'Map, the first picture of an address without a query',
      measure: 'd3-svg',
      exercise: nothing,
      contestants: [
        { name: 'd3-svg', address: d3Address, repaints: false },
        // What the build has drawn, whole: the element after it is there.
        {
          name: 'atlas, drawn by the build',
          address: `${atlas}en/map`,
          repaints: false,
          mark: '#first ~ #root',
        },
        { name: 'atlas, answers', address: `${atlas}en/map`, repaints: false },
      ],
    },
    { title: 'Map, a year', measure: 'd3-svg', exercise: yearSteps, contestants },
    {
      title: 'Map, pan and zoom',
      measure: 'empty page',
      exercise: panAndZoom,
      // The page written by hand does not zoom; what counts here is the longest task.
      contestants: contestants
        .filter(({ name }) => name !== 'd3-svg')
        .map((contestant) => ({ ...contestant, repaints: false })),
    },
  ];
}

/** The same bytes that the atlas itself loads. */
async function copyBundles(folder: string): Promise<void> {
  const manifest: Manifest = JSON.parse(await readFile('dist/data/manifest.json', 'utf8'));
  await mkdir(folder, { recursive: true });
  for (const [id, name] of [
    ['shapes', 'shapes.json'],
    ['indicator/gdp', 'gdp.json'],
  ] as const) {
    const entry = manifest.bundles[id];
    if (entry === undefined) throw new Error(`dist/ has no bundle ${id}: build the atlas first.`);
    await copyFile(join('dist/data', entry.file), join(folder, name));
  }
}

/** Items in lanes, a thousand and ten thousand: pan and zoom. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startOf } from '../contest.ts';
import type { Contest } from '../contest.ts';
import { panAndZoom } from '../exercises.ts';
import { buildAtlas, buildPage, cache, type Sites } from '../sites.ts';
import { writeDataset } from './dataset.ts';
import { makeItems } from './items.ts';

const counts = [1000, 10_000];
const lanes = 100;

export async function timelineContests(sites: Sites, atlas: string): Promise<readonly Contest[]> {
  const empty = await sites.serve(await buildPage('empty'));
  const contests: Contest[] = [];
  for (const count of counts) {
    const items = makeItems(count, lanes);
    const name = `timeline-${count}`;
    const d3 = await buildPage('d3-canvas', `${name}-d3`);
    await writeFile(join(d3, 'items.json'), JSON.stringify(items));
    const built = await buildAtlas(
      await writeDataset(join(cache, `${name}-data`), items),
      `${name}-atlas`,
    );
    const site = await sites.serve(built);
    contests.push({
      title: `Timeline, ${count} items, pan and zoom`,
      measure: 'd3-canvas',
      exercise: panAndZoom,
      contestants: [
        { name: 'empty page', address: empty, repaints: false },
        { name: 'd3-canvas', address: await sites.serve(d3), repaints: true },
        ...(hasTimeline(built)
          ? [
              startOf(site, 'fr'),
              { name: 'atlas', address: `${site}fr/timeline?orgs=all`, repaints: true },
            ]
          : []),
      ],
    });
  }
  if (!hasTimeline('dist')) return contests;
  const real = { name: 'atlas', address: `${atlas}en/timeline?orgs=all`, repaints: true };
  return [
    ...contests,
    {
      title: 'Timeline, the real data, pan and zoom',
      measure: 'empty page',
      exercise: panAndZoom,
      contestants: [
        { name: 'empty page', address: empty, repaints: false },
        startOf(atlas, 'en'),
        real,
      ],
    },
  ];
}

/** Where the atlas has no timeline, the page written by hand is measured alone. */
function hasTimeline(site: string): boolean {
  return ['en', 'fr'].some((language) => existsSync(join(site, language, 'timeline/index.html')));
}

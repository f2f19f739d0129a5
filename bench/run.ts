/**
 * `npm run bench -- --runs=5 --only=map`: the built atlas beside pages written by hand with D3, and an empty one.
 * Visits alternate, so that a busy minute of the machine falls on all. Read the ratios, not the milliseconds.
 * It prints, and writes nothing but its cache; `--json=FILE` keeps every number.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';
import { buildSite } from '../scripts/build.ts';
import type { Contest } from './contest.ts';
import { mapContests } from './mapContests.ts';
import { networkContests } from './network/contests.ts';
import { profiles, type Profile } from './profiles.ts';
import { summarise, tableOf } from './report.ts';
import { openSites } from './sites.ts';
import { timelineContests } from './timeline/contests.ts';
import { visit, type Visit } from './visit.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a whole number from 1.');

if (!existsSync('dist/data/manifest.json')) await buildSite();
const makers = { map: mapContests, timeline: timelineContests, network: networkContests };
const wanted = Object.entries(makers).filter(([name]) => name.startsWith(values.only));
if (wanted.length === 0) throw new Error(`--only is one of ${Object.keys(makers).join(', ')}.`);

const sites = openSites();
const browser = await chromium.launch(launchOptions());
const results: Record<string, Readonly<Record<string, readonly Visit[]>>> = {};
try {
  const atlas = await sites.serve('dist');
  for (const [, make] of wanted) {
    for (const contest of await make(sites, atlas)) {
      for (const profile of profiles) {
        const title = `${contest.title}, ${profile.name}, median of ${runs}`;
        const visits = await hold(browser, contest, profile);
        results[title] = visits;
        const summaries = Object.entries(visits).map(([name, all]) => summarise(name, all));
        const starts = contest.contestants.flatMap(({ name, mark }) =>
          mark === undefined ? [] : name,
        );
        console.log(tableOf(title, contest.measure, summaries, new Set(starts)));
      }
    }
  }
} finally {
  await browser.close();
  sites.close();
}
if (values.json !== undefined) {
  await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
}

/** Every contestant in turn, as often as asked. */
async function hold(
  chrome: Browser,
  { contestants, exercise }: Contest,
  profile: Profile,
): Promise<Readonly<Record<string, readonly Visit[]>>> {
  const visits: Record<string, Visit[]> = {};
  // The first round warms the server's compressed files and the browser; it does not count.
  for (let round = 0; round <= runs; round += 1) {
    for (const contestant of contestants) {
      const measured = await visit(chrome, contestant, exercise, profile);
      if (round > 0) (visits[contestant.name] ??= []).push(measured);
    }
  }
  return visits;
}

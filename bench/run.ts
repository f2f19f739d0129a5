/**
 * `npm run bench -- --runs=5`: the built atlas beside a page written by hand with D3, and an empty one.
 * Visits alternate, so that a busy minute of the machine falls on all. Read the ratios, not the milliseconds.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';
import { buildSite } from '../scripts/build.ts';
import { openContest } from './contestants.ts';
import { profiles } from './profiles.ts';
import { summarise, tableOf } from './report.ts';
import { visit, type Visit } from './visit.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a whole number from 1.');

if (!existsSync('dist/data/manifest.json')) await buildSite();
const contest = await openContest();
const browser = await chromium.launch(launchOptions());
const results: Record<string, Record<string, Visit[]>> = {};
try {
  for (const profile of profiles) {
    const visits: Record<string, Visit[]> = {};
    results[profile.name] = visits;
    // The first round warms the server's compressed files and the browser; it does not count.
    for (let round = 0; round <= runs; round += 1) {
      for (const contestant of contest.contestants) {
        const measured = await visit(browser, contestant, profile);
        if (round > 0) (visits[contestant.name] ??= []).push(measured);
      }
    }
    const summaries = Object.entries(visits).map(([name, all]) => summarise(name, all));
    console.log(tableOf(`${profile.name}, median of ${runs}`, summaries));
  }
} finally {
  await browser.close();
  contest.close();
}
await mkdir('bench/results', { recursive: true });
const file = `bench/results/${new Date().toISOString().replaceAll(':', '-')}.json`;
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
console.log(file);

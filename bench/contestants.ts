/** The pages that are measured beside each other, each served by the same server. */
import { once } from 'node:events';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { createSiteServer } from '../scripts/siteServer.ts';
import type { Manifest } from '../src/domain/catalogue.ts';

export interface Contestant {
  readonly name: string;
  readonly address: string;
  /** Whether a key changes `data-time`: the floor has nothing to repaint. */
  readonly repaints: boolean;
}

export interface Contest {
  readonly contestants: readonly Contestant[];
  close(): void;
}

const cache = resolve('node_modules/.cache/bench');
/** The world, every economy, from the first year: the work that the page written by hand does too. */
const world = 'en/map?orgs=all&region=world&time=1960';

export async function openContest(): Promise<Contest> {
  await Promise.all(['empty', 'd3-svg'].map(buildPage));
  await copyBundles(join(cache, 'd3-svg/data'));
  const servers: Server[] = [];
  const serve = async (root: string) => {
    const server = createSiteServer({ root, base: '/' });
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };
  const atlas = await serve('dist');
  return {
    contestants: [
      { name: 'empty page', address: await serve(join(cache, 'empty')), repaints: false },
      { name: 'd3-svg', address: await serve(join(cache, 'd3-svg')), repaints: true },
      { name: 'atlas, world', address: `${atlas}${world}`, repaints: true },
      { name: 'atlas, members', address: `${atlas}en/map?time=1960`, repaints: true },
    ],
    close: () => servers.forEach((server) => server.close()),
  };
}

async function buildPage(name: string): Promise<void> {
  await build({
    configFile: false,
    root: join('bench/pages', name),
    base: './',
    logLevel: 'warn',
    build: { outDir: join(cache, name), emptyOutDir: true, reportCompressedSize: false },
  });
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

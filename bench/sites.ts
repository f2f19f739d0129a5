/** Builds and serves what is measured. All of it lies in the cache: a run leaves nothing in the project. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { createSiteServer } from '../scripts/siteServer.ts';

export const cache = resolve('node_modules/.cache/bench');

export interface Sites {
  /** Serves a folder and gives its address, with a slash at its end. */
  serve(root: string): Promise<string>;
  close(): void;
}

export function openSites(): Sites {
  const servers: Server[] = [];
  return {
    async serve(root) {
      const server = createSiteServer({ root, base: '/' });
      servers.push(server);
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    },
    close: () => servers.forEach((server) => server.close()),
  };
}

/** Builds a page written by hand and gives its folder. */
export async function buildPage(name: string, to = name): Promise<string> {
  const outDir = join(cache, to);
  await build({
    configFile: false,
    root: join('bench/pages', name),
    base: './',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  });
  return outDir;
}

/** Builds the atlas of a dataset and gives its folder. In a process of its own: a dataset is a matter of the environment. */
export async function buildAtlas(dataset: string, to: string): Promise<string> {
  const outDir = join(cache, to);
  await promisify(execFile)(process.execPath, ['scripts/build.ts', `--out=${outDir}`], {
    env: { ...process.env, ATLAS_DATA: dataset },
  });
  return outDir;
}

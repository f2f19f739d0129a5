/**
 * The atlas's data in Vite: served from memory while developing, written beside the site when building.
 * A fault in a data file shows over the page, in the same line that `npm run data:check` prints, until it is mended.
 */
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { buildAtlas } from './buildAtlas.ts';
import type { Emitted, Output } from './emit.ts';
import { faultLine } from './fault.ts';
import type { Fault } from './fault.ts';
import { folderFiles } from './files.ts';
import { dataFolder } from './folder.ts';
import { createMemory } from './memory.ts';
import { readWorld } from './shapes/world.ts';
import { writeOutput } from './writeOutput.ts';

interface Source {
  /** Builds again; what an edit does not reach is kept from last time. */
  build(): { readonly emitted: Emitted | null; readonly lines: readonly string[] };
}

function createSource(folder: string): Source {
  const files = folderFiles(folder);
  const world = readWorld();
  const memory = createMemory();
  const line = (fault: Fault): string => faultLine(fault, folder);
  return {
    build() {
      const { emitted, faults } = buildAtlas(files, world, memory);
      return { emitted, lines: faults.map(line) };
    },
  };
}

const types: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** Answers `/data/…` from memory; faults are told to every page, also to one that opens later. */
function serve(server: ViteDevServer, folder: string): void {
  const source = createSource(folder);
  let lines: readonly string[] = [];
  /** What was sound last: pages keep it while a fault is being mended. */
  let output: Output | null = null;

  const rebuild = (): void => {
    const built = source.build();
    lines = built.lines;
    output = built.emitted?.output ?? output;
  };
  const tellFaults = (): void =>
    server.ws.send({
      type: 'error',
      err: { message: lines.join('\n'), stack: '', plugin: 'atlas-data' },
    });

  let waiting: NodeJS.Timeout | undefined;
  const changed = (path: string): void => {
    if (!resolve(path).startsWith(`${resolve(folder)}/`)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      rebuild();
      if (lines.length > 0) tellFaults();
      else server.ws.send({ type: 'full-reload' });
    }, 20);
  };
  server.watcher.add(resolve(folder));
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
  server.ws.on('connection', () => {
    if (lines.length > 0) tellFaults();
  });

  const root = `${server.config.base.replace(/\/$/, '')}/data/`;
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!path.startsWith(root)) {
      next();
      return;
    }
    if (output === null) {
      rebuild();
      if (lines.length > 0) tellFaults();
    }
    const bytes = output?.get(path.slice(root.length));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
    if (bytes === undefined) {
      response.statusCode = output === null ? 503 : 404;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(output === null ? lines.join('\n') : 'There is no such data file.');
      return;
    }
    response.setHeader(
      'Content-Type',
      types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    );
    response.end(bytes);
  });
}

export function atlasData(folder: string = dataFolder()): Plugin {
  let emitted: Emitted | null = null;
  let building = false;
  return {
    name: 'atlas-data',
    configResolved(config) {
      building = config.command === 'build';
    },
    configureServer(server) {
      serve(server, folder);
    },
    buildStart() {
      if (!building || emitted !== null) return;
      const built = createSource(folder).build();
      if (built.emitted === null) this.error(built.lines.join('\n'));
      emitted = built.emitted;
    },
    writeBundle(options) {
      if (emitted !== null && options.dir !== undefined && this.environment.name === 'client') {
        writeOutput(emitted.output, resolve(options.dir, 'data'));
      }
    },
  };
}

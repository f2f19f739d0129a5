import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBuilt } from './readBuilt.ts';
import { atlasData } from './vitePlugin.ts';

vi.setConfig({ testTimeout: 60_000 });

const garden = fileURLToPath(new URL('../../test/datasets/garden', import.meta.url));
let root = '';
let data = '';
let server: ViteDevServer | undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  data = join(root, 'data');
  cpSync(garden, data, { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Test</title>');
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(root, { recursive: true });
});

function edit(file: string, part: string, other: string): void {
  const path = join(data, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(part);
  writeFileSync(path, text.replace(part, other));
  // The file system tells late, or twice, on a busy machine: the test does not wait for it.
  server?.watcher.emit('change', path);
}

async function start(base: string): Promise<{ origin: string; sent: unknown[] }> {
  server = await createServer({
    configFile: false,
    root,
    base,
    logLevel: 'silent',
    plugins: [atlasData(data)],
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const sent: unknown[] = [];
  vi.spyOn(server.ws, 'send').mockImplementation(
    (...message: unknown[]) => void sent.push(message[0]),
  );
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null)
    throw new Error('The server has no address.');
  return { origin: `http://127.0.0.1:${address.port}`, sent };
}

test('serves the data under any base, renews it after an edit, and shows a fault until it is mended', async () => {
  const { origin, sent } = await start('/atlas/');
  const manifest = async () =>
    (await (await fetch(`${origin}/atlas/data/manifest.json`)).json()) as {
      version: string;
      bundles: Record<string, { file: string }>;
    };
  const first = await manifest();
  expect(Object.keys(first.bundles)).toContain('indicator/gdp');
  const answer = await fetch(`${origin}/atlas/data/${first.bundles['indicator/gdp']?.file ?? ''}`);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect((await fetch(`${origin}/atlas/data/nothing.json`)).status).toBe(404);

  edit('values/gdp.json', '461044767545', '999044767545');
  await vi.waitFor(() => expect(sent).toContainEqual({ type: 'full-reload' }), { timeout: 20_000 });
  const second = await manifest();
  expect(second.version).not.toBe(first.version);

  edit('states/BEL.json', '"western-europe"', '"western-eurpe"');
  const line = `${data}/states/BEL.json: region: no region has the id "western-eurpe": write "western-europe", or add it to regions.json`;
  await vi.waitFor(
    () =>
      expect(sent).toContainEqual({
        type: 'error',
        err: { message: line, stack: '', plugin: 'atlas-data' },
      }),
    { timeout: 20_000 },
  );
  expect((await manifest()).version).toBe(second.version);

  sent.length = 0;
  edit('states/BEL.json', '"western-eurpe"', '"western-europe"');
  await vi.waitFor(() => expect(sent).toContainEqual({ type: 'full-reload' }), { timeout: 20_000 });
});

test('answers with the faults where nothing sound was built yet', async () => {
  edit('atlas.json', '"benelux"', '"benelus"');
  const { origin } = await start('/');
  const answer = await fetch(`${origin}/data/manifest.json`);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain(
    'atlas.json: home: no organisation has the id "benelus": write "benelux"',
  );
});

test('writes the data beside the built site', async () => {
  await build({ configFile: false, root, logLevel: 'silent', plugins: [atlasData(data)] });
  const { manifest, catalogue } = readBuilt(join(root, 'dist/data'));
  expect(manifest.home).toBe('benelux');
  expect(catalogue.states.map(({ id }) => id)).toEqual(['BEL', 'DEU', 'LUX', 'NLD']);
  for (const { file, schema, csv } of Object.values(manifest.bundles)) {
    for (const path of [file, schema, ...(csv === undefined ? [] : [csv])]) {
      expect([path, readFileSync(join(root, 'dist/data', path)).length > 0]).toEqual([path, true]);
    }
  }
});

test('a build stops at a fault', async () => {
  edit('atlas.json', '"benelux"', '"benelus"');
  await expect(
    build({ configFile: false, root, logLevel: 'silent', plugins: [atlasData(data)] }),
  ).rejects.toThrow('no organisation has the id "benelus"');
});

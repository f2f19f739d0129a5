import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createHandlers } from './handlers.ts';
import type { WorldName } from './worldNames.ts';

const entry = { bytes: 2, rows: 1, licence: 'CC0-1.0', schema: 'schema/a.json' };
const manifest = {
  version: '2026-01-01-aaaabbbb',
  bundles: { 'indicator/gdp': { ...entry, hash: 'aaaabbbb', file: 'indicator/gdp-aaaabbbb.json' } },
};
const files = {
  'manifest.json': JSON.stringify(manifest),
  'catalogue-ccccdddd.json': '{"home":"dco"}',
  'indicator/gdp-aaaabbbb.json': '{"id":"gdp"}',
};
const host = 'http://atlas.test/data/';
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function enter(world: WorldName): void {
  server.use(...createHandlers(world, files));
}

async function ask(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(host + path);
  return { status: response.status, text: await response.text() };
}

describe('the worlds', () => {
  it('tiny answers from its files, and with 404 beside them', async () => {
    enter('tiny');
    expect(await ask('catalogue-ccccdddd.json')).toEqual({ status: 200, text: '{"home":"dco"}' });
    expect((await ask('nothing-00000000.json')).status).toBe(404);
  });

  it('broken fails every indicator, in two ways, and nothing else', async () => {
    enter('broken');
    expect((await ask('indicator/gdp-aaaabbbb.json')).status).toBe(500);
    const second = await ask('indicator/gdp-aaaabbbb.json');
    expect(second.status).toBe(200);
    expect(() => JSON.parse(second.text)).toThrow(SyntaxError);
    expect((await ask('catalogue-ccccdddd.json')).status).toBe(200);
  });

  it('slow answers in the end', async () => {
    enter('slow');
    expect((await ask('manifest.json')).text).toBe(files['manifest.json']);
  });

  it('offline answers nothing', async () => {
    enter('offline');
    await expect(ask('manifest.json')).rejects.toThrow(TypeError);
  });

  it('stale names files that are gone, until the manifest is asked for again', async () => {
    enter('stale');
    const old = JSON.parse((await ask('manifest.json')).text);
    expect(old.version).not.toBe(manifest.version);
    expect((await ask(old.bundles['indicator/gdp'].file)).status).toBe(404);
    const current = JSON.parse((await ask('manifest.json')).text);
    expect((await ask(current.bundles['indicator/gdp'].file)).status).toBe(200);
  });
});

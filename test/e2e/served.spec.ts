import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFile, languages, manifest } from './atlas.ts';
import { expect, openView, test } from './fixtures.ts';

const map = `/${languages[0]}/map`;
/** Whole files, so that the server does not pack hundreds of them for nothing. */
const plain = { 'Accept-Encoding': 'identity' };
const catalogue = `/data/${bundleFile('catalogue')}`;

test('every bundle of the manifest is there, with its schema and its table', async ({
  request,
}) => {
  const paths = Object.values(manifest.bundles).flatMap(({ file, schema, csv }) =>
    [file, schema, csv].filter((path) => path !== undefined),
  );
  const statuses = await Promise.all(
    paths.map(async (path) => [
      path,
      (await request.head(`/data/${path}`, { headers: plain })).status(),
    ]),
  );
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
});

test('tables for spreadsheets start with a byte-order mark', async ({ request }) => {
  const tables = Object.values(manifest.bundles).flatMap(({ csv }) => csv ?? []);
  expect(tables.length).toBeGreaterThan(0);
  for (const path of tables.slice(0, 3)) {
    const bytes = await (await request.get(`/data/${path}`)).body();
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  }
});

test('bundles may be kept for ever, the manifest and pages are asked for again', async ({
  request,
}) => {
  expect((await request.get(catalogue)).headers()['cache-control']).toContain('immutable');
  for (const path of ['/data/manifest.json', map]) {
    expect((await request.get(path)).headers()['cache-control']).toBe('no-cache');
  }
});

test('every origin may read data and modules', async ({ request }) => {
  const html = await (await request.get(map)).text();
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1] ?? '';
  for (const path of ['/data/manifest.json', catalogue, script]) {
    const response = await request.get(path, { headers: { Origin: 'null' } });
    expect(response.ok()).toBe(true);
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  }
});

test('pages and data come compressed', async ({ request }) => {
  for (const path of [map, catalogue]) {
    const response = await request.get(path, { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers()['content-encoding']).toBe('br');
  }
});

test('an address of twenty thousand letters is a page', async ({ request }) => {
  expect((await request.get(`${map}?q=${'م'.repeat(20_000)}`)).status()).toBe(200);
});

test('what a page names to be fetched early is there', async ({ request }) => {
  const html = await (await request.get(map)).text();
  const early = [...html.matchAll(/rel="(?:module)?preload"[^>]* href="([^"]+)"/g)].map(
    ([, path]) => path,
  );
  expect(early.length).toBeGreaterThan(3);
  for (const path of early) expect((await request.get(String(path))).status()).toBe(200);
});

test('a first load asks for nothing that its page does not name', async ({ page, request }) => {
  const html = await (await request.get(map)).text();
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('figure[data-ready="true"]') === null) return;
      observer.disconnect();
      performance.mark('ready');
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
  });
  await openView(page, map);
  const asked = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < ready)
      .map(({ name }) => new URL(name).pathname);
  });
  expect(asked.length).toBeGreaterThan(3);
  // What else the first figure waited for would come a round trip later, and the size budget would not see it.
  expect(asked.filter((path) => !html.includes(`"${path}"`))).toEqual([]);
});

test('nothing of the mocks is in the built site', () => {
  const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((path) => /mock/i.test(path))).toEqual([]);
  const guilty = scripts.filter((path) =>
    /mockServiceWorker|enableWorld|The server is tired/.test(
      readFileSync(join('dist', path), 'utf8'),
    ),
  );
  expect(guilty).toEqual([]);
});

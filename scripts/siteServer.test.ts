import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from './siteServer.ts';

const files: Readonly<Record<string, string>> = {
  'index.html': 'root',
  '404.html': 'nothing here',
  'ar/map/index.html': 'الخريطة '.repeat(50),
  'assets/main-AbC_1-x9.js': 'let a = 1;'.repeat(100),
  'data/manifest.json': '{}',
  'data/gdp-0123abcd.json': '{"a":1}',
  'data/schema/some-membership.json': '{}',
  '.vite/site.json': '{}',
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let folder = '';
const servers: Server[] = [];

async function serve(base: string): Promise<number> {
  const server = createSiteServer({ root: join(folder, 'dist'), base });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A request whose path is sent as it stands: `fetch` would tidy dots and percent signs away. */
function get(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

let port = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(files)) {
    const absolute = join(folder, 'dist', path);
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, text);
  }
  await writeFile(join(folder, 'secret.txt'), 'secret');
  port = await serve('/');
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

describe('pages', () => {
  it.each(['/ar/map', '/ar/map/', '/ar/map?time=2015', '/ar/map/?q=%'])(
    'answers %s with its file',
    async (path) => {
      const { status, body } = await get(port, path);
      expect(status).toBe(200);
      expect(body.toString()).toBe(files['ar/map/index.html']);
    },
  );

  it.each([
    '/ar/nothing',
    '/ar',
    '/%',
    '/%E0%A4',
    '/ar/%00',
    '/.vite/site.json',
    '/assets',
    '/data/../../secret.txt',
  ])('answers %s with the page for the rest and 404', async (path) => {
    const { status, body } = await get(port, path);
    expect(status).toBe(404);
    expect(body.toString()).toBe('nothing here');
  });

  it('never leaves its folder and never fails, whatever is asked', async () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '%',
      '%00',
      'ar',
      'map',
      '',
      'secret.txt',
      '\\',
      'c:',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const { status, body } = await get(port, `/${parts.join('/')}`);
        expect([200, 404]).toContain(status);
        expect(body.toString()).not.toContain('secret');
      }),
      { numRuns: 200 },
    );
  });

  it('takes addresses of a hundred thousand letters', async () => {
    const { status } = await get(port, `/ar/map?q=${'%D8%A8'.repeat(20_000)}`);
    expect(status).toBe(200);
  });

  it('answers HEAD without a body, and refuses what would write', async () => {
    const head = await get(port, '/ar/map', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(100);
    expect((await get(port, '/ar/map', {}, 'POST')).status).toBe(405);
  });
});

describe('headers', () => {
  it('compresses as asked', async () => {
    const path = '/assets/main-AbC_1-x9.js';
    const plain = await get(port, path);
    const brotli = await get(port, path, { 'accept-encoding': 'gzip, deflate, br' });
    const zipped = await get(port, path, { 'accept-encoding': 'gzip, br;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(brotli.headers['vary']).toBe('Accept-Encoding');
  });

  it.each([
    ['/assets/main-AbC_1-x9.js', 'public, max-age=31536000, immutable'],
    ['/data/gdp-0123abcd.json', 'public, max-age=31536000, immutable'],
    ['/data/manifest.json', 'no-cache'],
    ['/data/schema/some-membership.json', 'no-cache'],
    ['/ar/map', 'no-cache'],
  ])('%s is kept: %s', async (path, expected) => {
    expect((await get(port, path)).headers['cache-control']).toBe(expected);
  });

  it('sends nothing again that the reader has', async () => {
    const first = await get(port, '/ar/map');
    const again = await get(port, '/ar/map', { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it.each(['/ar/map', '/nothing', '/data/manifest.json'])(
    '%s has the headers that hosts should send',
    async (path) => {
      const { headers } = await get(port, path);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['content-security-policy']).toContain("script-src 'self';");
    },
  );
});

it('serves a site that was built for a base under it', async () => {
  const based = await serve('/atlas/');
  expect((await get(based, '/atlas/ar/map')).status).toBe(200);
  expect((await get(based, '/ar/map')).status).toBe(404);
  expect((await get(based, '/atlas?nu=arab')).headers['location']).toBe('/atlas/?nu=arab');
  expect((await get(based, '/')).headers['location']).toBe('/atlas/');
});

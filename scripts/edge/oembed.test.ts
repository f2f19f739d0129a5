import { describe, expect, it, test } from 'vitest';
import { createOembed } from './oembed.ts';

const file = {
  version: '1.0',
  type: 'rich',
  title: 'الخريطة · "أطلس"',
  width: 960,
  height: 720,
  html: '<iframe></iframe>',
};
const site = 'https://example.org/atlas/';
const asked: string[] = [];
const ask = createOembed({
  site,
  fetch: async (address) => {
    asked.push(address);
    const isView = /oembed\/(ar|en)\/(map|rank)\.json$/.test(address);
    return isView ? Response.json(file) : new Response('', { status: 404 });
  },
});

async function answerTo(url: string, more = '', method = 'GET') {
  const query = `url=${encodeURIComponent(url)}${more}`;
  const response = await ask(new Request(`https://edge.example/oembed?${query}`, { method }));
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(text || 'null') };
}

describe('an address of a view', () => {
  it('with a query is answered with a frame of the same query', async () => {
    const { status, body, headers } = await answerTo(
      `${site}ar/map?indicator=population&time=2015`,
    );
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('content-type')).toContain('application/json');
    expect(body).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 720 });
    expect(body.html).toContain(
      'src="https://example.org/atlas/ar/embed/map?indicator=population&amp;time=2015"',
    );
    expect(body.html).toContain('title="الخريطة · &quot;أطلس&quot;"');
    expect(asked.at(-1)).toBe('https://example.org/atlas/oembed/ar/map.json');
  });

  it.each(['en/rank', 'en/rank/', 'en/rank/index.html', 'en/embed/rank', 'en/rank#x'])(
    'may be written %s',
    async (path) => {
      const { status, body } = await answerTo(site + path);
      expect(status).toBe(200);
      expect(body.html).toContain('src="https://example.org/atlas/en/embed/rank"');
    },
  );

  it('of the other scheme is the same site', async () => {
    const { body } = await answerTo('http://example.org/atlas/en/map');
    expect(body.html).toContain('src="https://example.org/atlas/en/embed/map"');
  });

  it('gets no larger frame than asked for, and no smaller than a figure needs', async () => {
    const sizes = async (more: string) => {
      const { body } = await answerTo(`${site}en/map`, more);
      return [body.width, body.height];
    };
    expect(await sizes('&maxwidth=600&maxheight=400')).toEqual([600, 400]);
    expect(await sizes('&maxwidth=5000')).toEqual([960, 720]);
    expect(await sizes('&maxwidth=1&maxheight=0')).toEqual([280, 240]);
    expect(await sizes('&maxwidth=wide&maxheight=-3')).toEqual([960, 720]);
  });

  it('cannot bring markup into the page', async () => {
    const { body } = await answerTo(`${site}en/map?q="><script>alert(1)</script>`);
    expect(body.html).not.toContain('<script');
    expect(body.html.match(/"/g)).toHaveLength(12);
  });
});

test.each([
  'https://example.com/atlas/ar/map',
  'https://example.org.evil.example/atlas/ar/map',
  'https://example.org:8443/atlas/ar/map',
  'https://evil.example/?https://example.org/atlas/ar/map',
  'https://example.org@evil.example/atlas/ar/map',
  'https://example.org/other/ar/map',
  'https://example.org/atlas/',
  'https://example.org/atlas/ar/',
  'https://example.org/atlas/ar/states/KWT',
  'https://example.org/atlas/ar/sources',
  'https://example.org/atlas/ar/../../etc/map',
  'javascript:alert(1)',
  'not an address',
  `https://example.org/atlas/ar/map?q=${'a'.repeat(9000)}`,
])('%s is no view of the site', async (url) => {
  expect((await answerTo(url)).status).toBe(404);
});

test('what cannot be answered has the status that oembed.com gives it', async () => {
  expect((await answerTo(`${site}ar/map`, '&format=xml')).status).toBe(501);
  expect((await answerTo('')).status).toBe(400);
  expect((await answerTo(`${site}ar/map`, '', 'POST')).status).toBe(405);
  expect((await answerTo(`${site}ar/map`, '', 'OPTIONS')).status).toBe(204);
  const offline = createOembed({ site, fetch: () => Promise.reject(new Error('offline')) });
  const request = new Request(`https://edge.example/?url=${encodeURIComponent(`${site}ar/map`)}`);
  expect((await offline(request)).status).toBe(502);
});

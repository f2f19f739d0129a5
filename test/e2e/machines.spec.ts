/** What the files of the built site tell other sites' machines: previews, content systems, search engines. */
import { existsSync, readFileSync } from 'node:fs';
import { everyPage, languages, manifest } from './atlas.ts';
import { pages } from '../../src/app/pages.ts';
import { isFigurePage } from '../../src/view/page.ts';
import { expect, test } from './fixtures.ts';

const views = pages.map(({ id }) => id).filter((id) => isFigurePage(id));
const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function headOf(path: string): string {
  return (
    readFileSync(`dist${path.replace(/\/$/, '')}/index.html`, 'utf8').split('</head>')[0] ?? ''
  );
}

function metasIn(head: string): ReadonlyMap<string, string> {
  return new Map(
    [...head.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)].map(
      ([, name = '', content = '']) => [name, decode(content)],
    ),
  );
}

function subjectIn(head: string): Record<string, unknown> {
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head) ?? [];
  return JSON.parse(text) as Record<string, unknown>;
}

for (const { language, path } of everyPage) {
  test(`${path} has a preview with a picture of its own`, async ({ request }) => {
    const head = headOf(path);
    const metas = metasIn(head);
    expect(metas.get('og:title')).toBe(decode(/<title>(.*?)<\/title>/.exec(head)?.[1] ?? ''));
    expect(metas.get('og:description')).toBe(metas.get('description'));
    expect(metas.get('og:locale')).toMatch(new RegExp(`^${language}_[A-Z]{2}$`));
    expect(metas.get('og:image:alt')?.length).toBeGreaterThan(8);
    expect(metas.get('twitter:card')).toBe('summary_large_image');
    const picture = await request.get(String(metas.get('og:image')));
    expect(picture.headers()['content-type']).toBe('image/png');
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    // What is sent over by chat programs at the most.
    expect(bytes.length).toBeLessThan(300_000);
    expect(head).toContain(`<link rel="canonical" href="${path}">`);
    expect(head).toContain('hreflang="x-default"');
  });
}

for (const language of languages) {
  for (const view of views) {
    test(`/${language}/${view} is found by oEmbed, and its data by search engines`, async ({
      request,
    }) => {
      const head = headOf(`/${language}/${view}`);
      const [, found = ''] =
        /<link rel="alternate" type="application\/json\+oembed" title="[^"]+" href="([^"]+)">/.exec(
          head,
        ) ?? [];
      const response = await request.get(found);
      expect(response.headers()['content-type']).toContain('application/json');
      const embed = (await response.json()) as Record<string, unknown>;
      expect(embed).toMatchObject({ version: '1.0', type: 'rich', thumbnail_width: 1200 });
      expect(embed['html']).toContain(`/${language}/embed/${view}"`);
      expect(existsSync(`dist${String(embed['thumbnail_url'])}`)).toBe(true);

      const dataset = subjectIn(head);
      expect(dataset['@type']).toBe('Dataset');
      expect(dataset['version']).toBe(manifest.version);
      const files = dataset['distribution'] as readonly { readonly contentUrl: string }[];
      expect(files.length).toBeGreaterThan(0);
      for (const { contentUrl } of files) expect(existsSync(`dist${contentUrl}`)).toBe(true);
    });
  }

  test(`frames in ${language} are not to be found, and say whose figure they are`, () => {
    for (const view of views) {
      const head = headOf(`/${language}/embed/${view}`);
      expect(metasIn(head).get('robots')).toBe('noindex');
      expect(head).toContain(`<link rel="canonical" href="/${language}/${view}">`);
      expect(head).not.toContain('og:image');
    }
  });
}

test('states, organisations and events are described as what they are', () => {
  expect(subjectIn(headOf('/ar/states/KWT'))).toMatchObject({ '@type': 'Place', name: 'الكويت' });
  expect(subjectIn(headOf('/en/organisations/dco'))).toMatchObject({
    '@type': 'Organization',
    foundingDate: '2020-11-26',
  });
  const event = subjectIn(headOf('/en/events/dco-general-assembly-5'));
  expect(event['@type']).toBe('Event');
  expect(event['startDate']).toMatch(/^\d{4}(-\d\d){0,2}$/);
  expect(event['location']).toMatchObject({ address: { addressCountry: 'KW' } });
});

test('the home’s members have pictures of their own, other things share one', () => {
  expect(metasIn(headOf('/ar/states/KWT')).get('og:image')).toBe('/og/ar/states/KWT.png');
  expect(metasIn(headOf('/ar/states/FRA')).get('og:image')).toBe('/og/ar/states.png');
  expect(metasIn(headOf('/ar/organisations/dco')).get('og:image')).toContain('organisations/dco');
});

test('robots are let in, and told why there is no list of pages', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
  expect(robots).not.toMatch(/^Sitemap:/m);
  expect((await request.get('/sitemap.xml')).status()).toBe(404);
});

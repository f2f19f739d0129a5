import { expect, it } from 'vitest';
import { fillPage, type PageHead } from './pageHead.ts';

const template = `<!doctype html>
<html lang="en">
  <head>
    <title>Atlas</title>
    <script type="module" crossorigin src="/assets/main-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/shared-2.js">
  </head>
  <body></body>
</html>
`;
const head: PageHead = {
  language: 'ar',
  direction: 'rtl',
  title: 'خريطة & "أرقام"',
  description: 'a < b $& $1',
  links: [
    { rel: 'preload', as: 'font', crossorigin: '', href: '/assets/a.woff2' },
    { rel: 'modulepreload', href: '/assets/shared-2.js' },
  ],
};

it('fills language, direction, title and description, escaped', () => {
  const html = fillPage(template, head);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<title>خريطة &amp; &quot;أرقام&quot;</title>');
  expect(html).toContain('<meta name="description" content="a &lt; b $&amp; $1">');
});

it('puts links before the first script, and none twice', () => {
  const html = fillPage(template, head);
  expect(html).toContain('<link rel="preload" as="font" crossorigin href="/assets/a.woff2">');
  expect(html.indexOf('a.woff2')).toBeLessThan(html.indexOf('main-1.js'));
  expect(html.split('shared-2.js')).toHaveLength(2);
});

it('tells previews and search engines, and cannot be ended by what it tells', () => {
  const subject = { '@type': 'Dataset', name: 'a </script><b> & "c"' };
  const html = fillPage(template, {
    ...head,
    metas: [
      { property: 'og:title', content: 'a "b"' },
      { name: 'twitter:card', content: 'summary' },
    ],
    subject,
  });
  expect(html).toContain('<meta property="og:title" content="a &quot;b&quot;">');
  expect(html).toContain('<meta name="twitter:card" content="summary">');
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  expect(JSON.parse(String(data))).toEqual(subject);
});

it('throws when the template has lost a place', () => {
  expect(() => fillPage(template.replace('<title>Atlas</title>', ''), head)).toThrow('<title>');
});

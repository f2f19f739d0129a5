import { expect, it } from 'vitest';
import { sitemapOf } from './sitemap.ts';

const pages = [
  {
    addresses: { ar: 'https://a.example/ar/', en: 'https://a.example/en/' },
    fallback: 'https://a.example/',
  },
  {
    addresses: { ar: 'https://a.example/ar/x?a&b', en: 'https://a.example/en/x?a&b' },
    fallback: 'https://a.example/ar/x?a&b',
  },
];

it('is XML with an entry for each address, and every language in each', () => {
  const xml = new DOMParser().parseFromString(sitemapOf(pages, '2026-11-21'), 'application/xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(xml.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const entries = [...xml.getElementsByTagName('url')];
  expect(entries.map((entry) => entry.getElementsByTagName('loc')[0]?.textContent)).toEqual([
    'https://a.example/ar/',
    'https://a.example/en/',
    'https://a.example/ar/x?a&b',
    'https://a.example/en/x?a&b',
  ]);
  for (const entry of entries) {
    const links = [...entry.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')];
    expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(['ar', 'en', 'x-default']);
    expect(entry.getElementsByTagName('lastmod')[0]?.textContent).toBe('2026-11-21');
  }
});

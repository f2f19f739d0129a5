import { expect, it } from 'vitest';
import { elementMarkup, frameMarkup } from './embedMarkup.ts';

const map = {
  site: 'https://atlas.example/a/',
  view: 'map',
  language: 'ar',
  query: 'indicator=gdp&time=2015',
  title: 'خريطة "أ" & <ب>',
};

function parse(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

it('makes a frame whose attributes say what was asked', () => {
  const frame = parse(frameMarkup(map, { height: 540, sandbox: 'allow-scripts' })).body
    .firstElementChild;
  expect(frame?.getAttribute('src')).toBe(
    'https://atlas.example/a/ar/embed/map?indicator=gdp&time=2015',
  );
  expect(frame?.getAttribute('title')).toBe(map.title);
  expect(frame?.getAttribute('height')).toBe('540');
  expect(frame?.getAttribute('sandbox')).toBe('allow-scripts');
});

it('makes the script and an element for each figure, with a link inside', () => {
  const page = parse(elementMarkup([map, { ...map, view: 'rank', query: '' }], { link: 'pair' }));
  expect(page.querySelector('script')?.getAttribute('src')).toBe(
    'https://atlas.example/a/embed.js',
  );
  const [first, second] = page.querySelectorAll('cooperation-atlas');
  expect(first?.getAttribute('query')).toBe(map.query);
  expect(first?.querySelector('a')?.getAttribute('href')).toBe(
    'https://atlas.example/a/ar/map?indicator=gdp&time=2015',
  );
  expect(second?.hasAttribute('query')).toBe(false);
  expect(second?.getAttribute('link')).toBe('pair');
  expect(second?.textContent?.trim()).toBe(map.title);
});

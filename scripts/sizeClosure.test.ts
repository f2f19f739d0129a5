import { expect, it } from 'vitest';
import { closureOf, filesIn } from './sizeClosure.ts';

const chunks = {
  'index.html': { file: 'assets/main.js', imports: ['_shared.js'], dynamicImports: ['lazy.ts'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
  'lazy.ts': { file: 'assets/lazy.js', imports: ['_shared.js'] },
};

it('takes what is imported statically, each once, in rings too', () => {
  expect(closureOf(chunks, ['assets/main.js'])).toEqual(['assets/main.js', 'assets/shared.js']);
});

it('reads what a page names, under any base', () => {
  const html =
    '<link rel="preload" href="/atlas/data/gdp-1.json"><script src="/atlas/assets/main.js"></script>' +
    '<link rel="alternate" href="/atlas/en/map">';
  expect(filesIn(html)).toEqual(['data/gdp-1.json', 'assets/main.js']);
});

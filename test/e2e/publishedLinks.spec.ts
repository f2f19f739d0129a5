/** Published links in a browser: of each figure the one that says most opens as it stands, without a word. */
import { readdirSync, readFileSync } from 'node:fs';
import { figurePages } from '../../src/view/page.ts';
import { languages } from './atlas.ts';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const folder = 'test/links/';
const links = readdirSync(folder)
  .filter((file) => /^\d.*\.txt$/.test(file))
  .flatMap((file) => readFileSync(folder + file, 'utf8').split('\n'))
  .map((line) => (line.split('\t')[0] ?? '').replace(/&data=[^&]*/, ''));

for (const [at, page] of figurePages.entries()) {
  const language = languages[at % languages.length] ?? '';
  const own = links.filter((link) => link.startsWith(`/${language}/${page}?`));
  const longest = own.toSorted((a, b) => b.length - a.length)[0] ?? '';
  test(`${language} ${page}`, async ({ page: browser }) => {
    await openView(browser, longest, page);
    const { pathname, search } = new URL(browser.url());
    expect(pathname + search).toBe(longest);
    await expect(browser.locator('[data-notices]')).toHaveAttribute('data-notices', '0');
    await expect(readyFigure(browser, page)).not.toHaveAttribute('data-error', /./);
  });
}

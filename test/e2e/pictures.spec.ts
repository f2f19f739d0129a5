import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createRasterise } from '../../scripts/pictures/rasterise.ts';
import { readMessages } from '../../scripts/builtSite.ts';
import { stripBidi } from '../../src/locale/bidi.ts';
import { catalogue, languages, manifest } from './atlas.ts';
import { expect, openView, test } from './fixtures.ts';
import {
  differenceOfLetters,
  openPicture,
  placeOfDrawing,
  reversed,
  sizeOfPng,
  takePicture,
  unshaped,
} from './pictureFiles.ts';
import type { Place } from './pictureFiles.ts';

const [first = 'en'] = languages;
const figures = ['map', 'timeline', 'network'];
const wide = { shape: 0, scale: 1 };
const seen = { shape: 2, scale: 0 };

/**
 * What letters may differ by. Measured: the screen and the picture 0.01 to 0.30 (a canvas that lies between pixels is
 * softer), the same file in another renderer 0.14 to 0.23; letters side by side or from the wrong end 0.72 to 0.85.
 */
const alike = 0.5;

const textOf = (svg: string): string =>
  stripBidi(
    [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' '),
  ).replaceAll('&amp;', '&');

/** The drawing on the page without what lies over it, and how large it is. */
async function shotOfDrawing(page: Page, name: string): Promise<{ png: string; size: Place }> {
  const figure = await openView(page, `/${first}/${name}`, name);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const drawing = figure.locator(name === 'map' ? 'svg.scene' : 'canvas').first();
  const stage = drawing.locator('xpath=..');
  // What a hand or a screen reader needs over the drawing is no part of it.
  await stage.evaluate((element) => {
    for (const over of element.children) {
      if (over instanceof HTMLElement && !(over instanceof HTMLCanvasElement))
        over.style.setProperty('visibility', 'hidden');
    }
  });
  const box = await stage.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    return { x: 0, y: 0, width: Math.round(width), height: Math.round(height) };
  });
  return { png: (await stage.screenshot()).toString('base64'), size: box };
}

// High enough that all of each drawing is in sight.
test.use({ viewport: { width: 1280, height: 1400 } });

for (const name of figures) {
  test.describe(`the picture of the ${name}`, () => {
    test('is as large as asked for and stands on its own', async ({ page, baseURL }) => {
      const { svg, png, names } = await takePicture(page, `/${first}/${name}`, name, wide);
      expect(sizeOfPng(png)).toEqual([2560, 1440]);
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1280" height="720"/,
      );
      expect(names.png).toMatch(new RegExp(`^${name}-[\\w.-]+-${first}-wide@2x\\.png$`));
      expect(names.svg).toMatch(new RegExp(`^${name}-[\\w.-]+-${first}-wide\\.svg$`));

      const heading = (await page.locator('h1').textContent()) ?? '';
      const words = textOf(svg);
      expect(words).toContain(stripBidi(heading));
      expect(words).toContain(catalogue.name[first]);
      expect(words).toContain(`data=${manifest.version}`);
      expect(words.replaceAll(/\s/g, '')).toContain(`${baseURL}/${first}/${name}?`);
      const say = await readMessages(first);
      const source = say(name === 'map' ? 'picture:source' : 'picture:facts');
      expect(words).toContain(source.split(':')[0]);
      if (name === 'map') {
        const note = catalogue.boundaryNote[first] ?? '';
        expect(words.replaceAll(/\s/g, '')).toContain(note.replaceAll(/\s/g, ''));
      }

      // Nothing is fetched by it: the only addresses are the name of the format and the printed one.
      expect(svg).not.toMatch(/(?:href|src)=|@import|<script|<image|foreignObject/);
      expect([...svg.matchAll(/url\((?!data:|#)/g)]).toEqual([]);
      expect(new Set([...svg.matchAll(/https?:\/\/[^/"<\s]+/g)].map(([origin]) => origin))).toEqual(
        new Set(['http://www.w3.org', baseURL]),
      );
      expect(svg.match(/data:font\/woff2;base64,/g)?.length).toBeGreaterThanOrEqual(2);
    });

    test('has the letters of the screen', async ({ page }) => {
      const { png: shot, size } = await shotOfDrawing(page, name);
      const taken = await takePicture(page, `/${first}/${name}`, name, seen);
      const place = placeOfDrawing(taken.svg, size);
      // The page may stand between two pixels.
      const shifts = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
      const compared = [];
      for (const [dx, dy] of shifts) {
        const screen = { png: shot, x: place.x + dx, y: place.y + dy };
        compared.push(
          await differenceOfLetters(page, taken.svg, screen, { png: taken.png }, place),
        );
      }
      const texts = Math.max(...compared.map((one) => one.texts));
      const difference = Math.min(...compared.map((one) => one.difference));
      expect(texts).toBeGreaterThan(5);
      expect(difference).toBeLessThan(alike);
    });

    test('has the same letters in another renderer, and is told from one with wrong letters', async ({
      page,
    }) => {
      const { svg, png } = await takePicture(page, `/${first}/${name}`, name, {
        shape: 0,
        scale: 0,
      });
      const rasterise = await createRasterise();
      const whole = { x: 0, y: 0, width: 1280, height: 720 };
      const differs = async (other: string): Promise<number> => {
        const raster = Buffer.from(rasterise(other).png).toString('base64');
        return (await differenceOfLetters(page, svg, { png }, { png: raster }, whole)).difference;
      };
      expect(await differs(svg)).toBeLessThan(alike);
      expect(await differs(unshaped(svg))).toBeGreaterThan(alike);
      expect(await differs(reversed(svg))).toBeGreaterThan(alike);
    });
  });
}

test('a picture goes to the clipboard, or is refused in words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openView(page, `/${first}/map`);
  const section = await openPicture(page, figure);
  const say = await readMessages(first);
  await section.getByRole('button', { name: say('picture:copy') }).click();
  await expect(section.getByRole('status')).toHaveText(say('picture:copied'));
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types: all }) => all),
  );
  expect(types).toContain('image/png');

  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
  });
  await section.getByRole('button', { name: say('picture:copy') }).click();
  await expect(section.getByRole('status')).toHaveText(say('picture:refused'));
});

test('a picture is printed alone, on a page of its own shape', async ({ page }) => {
  const figure = await openView(page, `/${first}/timeline`, 'timeline');
  const section = await openPicture(page, figure);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const say = await readMessages(first);
  await section.getByRole('button', { name: say('picture:pdf') }).click();
  const printed = await page.pdf({ preferCSSPageSize: true });
  const text = printed.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  // 1280 × 720 CSS pixels in points.
  expect(text).toMatch(/\/MediaBox\s*\[\s*0 0 960 540\s*\]/);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('body > div > svg')).toHaveCount(0);
});

test('a form that is no drawing says so', async ({ page }) => {
  const figure = await openView(page, `/${first}/network?form=list`, 'network');
  await figure.locator('[data-part="actions"] button').nth(1).click();
  const say = await readMessages(first);
  await expect(page.locator('dialog section').first()).toContainText(say('picture:none'));
  await expect(page.locator('dialog section').first().locator('img')).toHaveCount(0);
});

test('the dialog is accessible', async ({ page }) => {
  const figure = await openView(page, `/${first}/map`);
  await openPicture(page, figure);
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('two maps beside each other are both in the picture, each with its title', async ({
  page,
}) => {
  const [earlier, later] = [2010, 2015];
  const address = `/${first}/map?orgs=all&time=${later}&compare=${earlier}`;
  const { svg } = await takePicture(page, address, 'map', wide);
  const titles = await page
    .locator('figure p')
    .evaluateAll((elements) =>
      elements.flatMap(({ textContent }) => (textContent === null ? [] : [textContent])),
    );
  const words = textOf(svg);
  for (const year of [earlier, later]) {
    const title = titles.find((text) => text.includes(String(year)) && text.length < 80) ?? '';
    expect(title).not.toBe('');
    // In the headline, and over its own map.
    expect(words.split(stripBidi(title)).length).toBeGreaterThanOrEqual(3);
  }
  const sizes = [...svg.matchAll(/<clipPath id="[\w-]+"><rect width="590" height="(\d+)"/g)];
  expect(sizes.filter(([, height]) => Number(height) > 200)).toHaveLength(2);
});

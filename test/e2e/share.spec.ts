/** The share dialog: links, codes and frames that lead to the same picture, citations, and a keyboard's way through it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { manifest } from './atlas.ts';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const words = {
  ar: { share: 'مشاركة', title: 'مشاركة هذا العرض', tabs: ['رابط', 'تضمين', 'استشهاد', 'نص بديل'] },
  en: { share: 'Share', title: 'Share this view', tabs: ['Link', 'Embed', 'Cite', 'Alt text'] },
} as const;

/** Opens the dialog of the page's figure; gives it once its first panel is there. */
async function openShare(page: Page, language: keyof typeof words = 'en'): Promise<Locator> {
  const { share, title } = words[language];
  await page.getByRole('button', { name: share, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog.getByRole('tab', { selected: true })).toBeVisible();
  return dialog;
}

/** What the figure shows, as its marks say. */
async function picture(figure: Locator): Promise<unknown> {
  return figure.evaluate((element) => [
    element.getAttribute('data-time'),
    element.getAttribute('data-indicator'),
    element.getAttribute('data-marks'),
    element.querySelector('figcaption')?.textContent,
    [...element.querySelectorAll<SVGElement>('svg [data-mark="state"]')].map(
      ({ dataset }) => `${dataset['state']} ${dataset['value'] ?? 'missing'}`,
    ),
  ]);
}

const map = '/en/map?orgs=gcc&time=2015&indicator=population&states=KWT&utm_source=mail';

test('opens by the keyboard, is walked through by it, and gives the focus back', async ({
  page,
}) => {
  await openView(page, map);
  const button = page.getByRole('button', { name: 'Share', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByRole('tab', { name: 'Link' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('tab', { name: 'Embed' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(dialog.getByRole('tab', { name: 'Alt text' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(dialog.getByRole('combobox')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('arrows follow the screen where it runs right to left', async ({ page }) => {
  await openView(page, '/ar/map');
  const dialog = await openShare(page, 'ar');
  await expect(dialog.getByRole('tab', { name: 'رابط' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('tab', { name: 'تضمين' })).toBeFocused();
});

test('the short and the pinned link lead to the same picture', async ({ page, baseURL }) => {
  const figure = await openView(page, map);
  const seen = await picture(figure);
  const dialog = await openShare(page);
  const short = await dialog.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  const pinned = await dialog
    .getByRole('textbox', { name: 'Pinned link', exact: true })
    .inputValue();
  expect(short).toBe(`${baseURL}/en/map?orgs=gcc&states=KWT&time=2015&indicator=population`);
  expect(new URL(pinned).searchParams.get('data')).toBe(manifest.version);
  for (const link of [short, pinned]) {
    expect(await picture(await openView(page, link))).toEqual(seen);
    await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);
  }
});

test('what is copied is on the clipboard, and that it is is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openView(page, map);
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy: Link', exact: true }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await dialog.getByRole('textbox', { name: 'Link', exact: true }).inputValue(),
  );
  await dialog.getByRole('tab', { name: 'Cite' }).click();
  const citation = dialog.getByRole('textbox', { name: 'Citation', exact: true });
  await expect(citation).toHaveValue(/^Cooperation Atlas\. .* from http/s);
  await dialog.getByRole('button', { name: 'Copy: Citation' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  const clip = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item === undefined
      ? []
      : Promise.all(
          ['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()),
        );
  });
  expect(clip[0]).toBe(await citation.inputValue());
  expect(clip[1]).toContain('<i>Population, 2015');
});

test('a refused clipboard selects the text instead, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openView(page, map);
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy: Pinned link' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Selected' })).toHaveCount(1);
  const field = dialog.getByRole('textbox', { name: 'Pinned link', exact: true });
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe(await field.inputValue());
});

test('a letter is in the reader’s language, with the link on a line of its own', async ({
  page,
}) => {
  await openView(page, '/ar/map?time=2015');
  const dialog = await openShare(page, 'ar');
  const href =
    (await dialog.getByRole('link', { name: 'بريد إلكتروني' }).getAttribute('href')) ?? '';
  const letter = new URLSearchParams(href.slice(href.indexOf('?')));
  expect(letter.get('subject')).toContain('الناتج المحلي الإجمالي');
  const link = await dialog.getByRole('textbox', { name: 'الرابط', exact: true }).inputValue();
  expect(letter.get('body')?.split('\r\n')).toContain(link);
});

test('the system’s own sharing gets title and link, where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.documentElement.dataset['shared'] = JSON.stringify(data);
      return Promise.reject(new DOMException('Not from here', 'NotAllowedError'));
    };
  });
  await openView(page, map);
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Another app' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'does not allow' })).toHaveCount(1);
  const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
  expect(shared.url).toBe(
    await dialog.getByRole('textbox', { name: 'Link', exact: true }).inputValue(),
  );
  expect(shared.title).toContain('Population, 2015');
});

test('the code fills the screen, and Escape closes it alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openView(page, map);
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Show full screen' }).click();
  const code = page.getByRole('dialog', { name: 'QR code', exact: true }).getByRole('img');
  await expect(code).toBeVisible();
  expect((await code.boundingBox())?.height).toBeGreaterThan(500);
  await page.keyboard.press('Escape');
  await expect(code).toBeHidden();
  await expect(dialog).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download: SVG' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('map-qr.svg');
  expect(readFileSync(await file.path(), 'utf8')).toContain('<svg xmlns=');
});

test('the code of a frame shows what it says, and every choice changes both', async ({
  page,
  baseURL,
}) => {
  await openView(page, map);
  const dialog = await openShare(page);
  await dialog.getByRole('tab', { name: 'Embed' }).click();
  const code = dialog.getByRole('textbox', { name: 'Code to paste', exact: true });
  const preview = dialog.frameLocator('iframe');
  const figure = preview.locator('figure[data-figure="map"][data-ready="true"]');
  await expect(figure).toHaveAttribute('data-time', '2015');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'en');

  await dialog.getByLabel('Language').selectOption('ar');
  await dialog.getByLabel('Appearance').selectOption('dark');
  await dialog.getByLabel('Direction of time').selectOption('rtl');
  await dialog.getByLabel('Around the drawing').selectOption('none');
  await dialog.getByLabel('Height in pixels').fill('640');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(figure).toHaveAttribute('data-time', '2015');
  await expect(preview.getByRole('slider')).toHaveCount(0);
  expect((await dialog.locator('iframe').boundingBox())?.height).toBe(640);
  const query =
    'orgs=gcc&amp;states=KWT&amp;time=2015&amp;indicator=population&amp;tdir=rtl&amp;theme=dark&amp;ui=none';
  await expect(code).toHaveValue(
    new RegExp(`src="${baseURL}/ar/embed/map\\?${query}" title="عدد السكان`),
  );

  await dialog.getByRole('radio', { name: 'Frame that fits its height' }).check();
  await expect(code).toHaveValue(new RegExp(`<script src="${baseURL}/embed.js" defer>`));
  await expect(code).toHaveValue(
    new RegExp(`<cooperation-atlas view="map" query="${query}" lang="ar"`),
  );

  // The frames have left nothing in the history of the page.
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('a citation is a file in any language, whatever the page’s', async ({ page }) => {
  await openView(page, '/en/map?indicator=population');
  const dialog = await openShare(page);
  await dialog.getByRole('tab', { name: 'Cite' }).click();
  await dialog.getByLabel('Language').selectOption('ar');
  await dialog.getByRole('radio', { name: 'RIS' }).check();
  await expect(dialog.getByRole('textbox', { name: 'Citation', exact: true })).toHaveValue(
    /TI {2}- عدد السكان/,
  );
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download: RIS' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^[a-z-]+-map-[\w-]+\.ris$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('TY  - ELEC\r\n')).toBe(true);
  expect(text).toContain('LA  - ar\r\n');
  expect(text).toMatch(/UR {2}- http.*\/ar\/map\?.*data=/);
});

test('every figure describes itself in words to paste', async ({ page }) => {
  for (const figure of ['timeline', 'network', 'trends', 'compare', 'rank', 'table']) {
    await openView(page, `/en/${figure}`, figure);
    const dialog = await openShare(page);
    await dialog.getByRole('tab', { name: 'Alt text' }).click();
    const caption = await readyFigure(page, figure).locator('figcaption').textContent();
    const text = dialog.getByRole('textbox', { name: 'Alternative text', exact: true });
    await expect(text).toHaveValue(/^[A-Z][\w ]+\. \S/);
    const bare = (value: string | null): string =>
      (value ?? '').replaceAll(/[\u2066-\u2069]/g, '').trim();
    expect(await text.inputValue()).toContain(bare(caption));
    await dialog.getByLabel('Language').selectOption('ar');
    await expect(text).toHaveValue(/^[\u0600-\u06ff ]+\. (?=.*[\u0600-\u06ff])[\u0600-\u06ff\d]/);
  }
});

test('a frame without an origin shares without a fault', async ({ page, consoleErrors }) => {
  // The browser tells the console of what it does not allow; the reader is told by the page.
  consoleErrors.allow(/Clipboard API has been blocked/);
  await page.goto('/en/sources');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.style.cssText = 'inline-size:800px;block-size:900px';
    frame.src = '/en/embed/map?ui=full&time=2015';
    document.body.prepend(frame);
  });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = frame.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(
    /\/en\/map\?time=2015$/,
  );
  await dialog.getByRole('button', { name: 'Copy: Link', exact: true }).click();
  await expect(dialog.getByRole('status').filter({ hasText: /Copied|Selected/ })).toHaveCount(1);
});

for (const language of ['ar', 'en'] as const) {
  for (const width of [360, 1440]) {
    test(`is accessible and fits in ${language} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openView(page, `/${language}/map?theme=${width === 360 ? 'dark' : 'light'}`);
      const dialog = await openShare(page, language);
      for (const name of words[language].tabs) {
        await dialog.getByRole('tab', { name, exact: true }).click();
        await expect(
          dialog.getByRole('tabpanel', { name }).getByRole('textbox').first(),
        ).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .include('dialog')
          .exclude('iframe')
          .analyze();
        expect(violations).toEqual([]);
        expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(
          0,
        );
      }
    });
  }
}

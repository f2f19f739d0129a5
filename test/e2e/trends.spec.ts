/** Trends of the built site, as a reader meets them. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { valueAt } from '../../src/domain/series.ts';
import { readIndicator } from './atlas.ts';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const open = (page: Page, address: string): Promise<Locator> => openView(page, address, 'trends');
const timeOf = (page: Page): string | null => new URL(page.url()).searchParams.get('time');

for (const language of ['ar', 'en']) {
  test(`draws in ${language} a line for every member, and their total`, async ({ page }) => {
    const figure = await open(page, `/${language}/trends?total=on&time=2025`);
    const lines = figure.locator('svg [data-mark="state"]');
    await expect(lines).toHaveCount(16);
    const { values, totals } = readIndicator('gdp');
    const told = await lines.evaluateAll((marks) =>
      marks.map((mark) => [mark.dataset['state'] ?? '', Number(mark.dataset['value'])] as const),
    );
    for (const [state, value] of told) {
      expect([state, value]).toEqual([state, valueAt(values[state as keyof typeof values], 2025)]);
    }
    const [organisation] = Object.entries(totals ?? {}).filter(([id]) => id === 'dco');
    await expect(figure.locator('svg [data-organisation="dco"]')).toHaveAttribute(
      'data-value',
      String(valueAt(organisation?.[1].values, 2025)),
    );
    await expect(figure.locator('figcaption')).toContainText(
      language === 'ar' ? '3.67 تريليون' : 'US$3.67 trillion',
    );
  });
}

test('tells growth from accession, and names who joined', async ({ page }) => {
  const figure = await open(page, '/en/trends?total=on&time=2021');
  await expect(figure.locator('figcaption')).toContainText('its 8 members together');
  await expect(figure.locator('figcaption')).toContainText(
    'by accession (Nigeria, Oman and Rwanda)',
  );
  const parts = figure.getByRole('region', { name: 'What made the total' });
  await parts.getByText('Year by year').click();
  await expect(parts.getByRole('listitem').filter({ hasText: '2023 to 2024' })).toContainText(
    'Greece',
  );
});

test('one arrow key is one year, in the frame of the key, and nothing is fetched', async ({
  page,
}) => {
  const figure = await open(page, '/en/trends?time=2020');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const after = await page
    .getByRole('slider')
    .first()
    .evaluate(
      (slider: HTMLElement) =>
        new Promise<string | undefined>((resolve) => {
          slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
          requestAnimationFrame(() => resolve(slider.closest('figure')?.dataset['time']));
        }),
    );
  expect(after).toBe('2019');
  await expect.poll(() => timeOf(page)).toBe('2019');
  const kuwait = figure.locator('[data-state="KWT"]').first();
  await expect(kuwait).toHaveAttribute(
    'data-value',
    String(valueAt(readIndicator('gdp').values['KWT' as never], 2019)),
  );
  expect(asked.filter((url) => url.includes('/data/'))).toEqual([]);
});

test('a drag shows the years under it, a key reads one of them off, and Back returns', async ({
  page,
}) => {
  const figure = await open(page, '/en/trends');
  const box = await figure.locator('svg.scene').first().boundingBox();
  if (box === null) throw new Error('The drawing has no place.');
  await page.mouse.move(box.x + box.width * 0.4, box.y + 150);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 150, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => timeOf(page)).toMatch(/^\d{4}\.\.\d{4}$/);
  const range = timeOf(page);
  await expect(readyFigure(page, 'trends')).toHaveAttribute('data-time', String(range));
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => new URL(page.url()).searchParams.get('span')).toBe(range);
  expect(timeOf(page)).toMatch(/^\d{4}$/);
  await page.goBack();
  await expect(readyFigure(page, 'trends')).toHaveAttribute('data-time', '1960..2025');
});

test('a click reads a year off, and the list beside chooses states', async ({ page }) => {
  const figure = await open(page, '/en/trends');
  const box = await figure.locator('svg.scene').first().boundingBox();
  if (box === null) throw new Error('The drawing has no place.');
  await page.mouse.click(box.x + box.width * 0.5, box.y + 120);
  await expect.poll(() => timeOf(page)).toMatch(/^\d{4}$/);
  await page.getByRole('button', { name: /Kuwait/ }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('states')).toBe('KWT');
});

test('is a table too, with years and values', async ({ page }) => {
  const figure = await open(page, '/ar/trends?time=2015&total=on');
  await page.getByRole('button', { name: 'جدول', exact: true }).click();
  const cell = figure.locator('td[data-state="KWT"][data-time="2015"]');
  await expect(cell).toHaveAttribute(
    'data-value',
    String(valueAt(readIndicator('gdp').values['KWT' as never], 2015)),
  );
  await expect(figure.locator('td[data-organisation="dco"][data-time="2025"]')).toHaveCount(1);
});

test('lines of statistics run left to right in Arabic, unless the reader turns time', async ({
  page,
}) => {
  const placeOf = async (address: string, year: string): Promise<number> => {
    const figure = await open(page, address);
    const label = figure.locator('svg text', { hasText: year }).first();
    return (await label.boundingBox())?.x ?? 0;
  };
  for (const [address, sign] of [
    ['/ar/trends?time=1980..2020', 1],
    ['/ar/trends?time=1980..2020&tdir=rtl', -1],
  ] as const) {
    const [first, last] = [await placeOf(address, '1980'), await placeOf(address, '2020')];
    expect(Math.sign(last - first)).toBe(sign);
  }
});

test('what does not fit is told, and the rest is shown', async ({ page }) => {
  const figure = await open(page, '/en/trends?scale=quantile&indicator=hdi&total=on');
  await expect(page.getByRole('status').filter({ hasText: 'quantile' }).first()).toBeVisible();
  await expect(figure.locator('figcaption')).toContainText(
    'a total of an organisation has no meaning',
  );
});

for (const address of [
  '/ar/trends?total=on&events=on&time=2024',
  '/en/trends?states=KWT.SAU&indicator=internet-users',
  '/fr/trends?states=BGD.BHR.CYP.DJI.GHA.GMB.GRC.JOR.KWT',
]) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await open(page, address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

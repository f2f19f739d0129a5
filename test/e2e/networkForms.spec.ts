/** What the network has in its forms beyond the plain web: events and agreements as nodes, very many pairs, very many nodes. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { makeWeb } from '../../bench/network/web.ts';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const open = (page: Page, address: string): Promise<Locator> => openView(page, address, 'network');

function queryOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('events and agreements come into the web as nodes when asked, and into list and table', async ({
  page,
}) => {
  const figure = await open(page, '/en/network');
  await expect(figure.locator('[data-event], [data-agreement]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Filters' }).click();
  const own = page.getByRole('group', { name: 'What stands in the web itself' });
  await own.getByRole('checkbox', { name: 'Events' }).check();
  await own.getByRole('checkbox', { name: 'Agreements' }).check();
  await expect.poll(() => queryOf(page).get('nodes')).toBe('event.agreement');
  const ready = readyFigure(page, 'network');
  await expect(
    ready.locator('[data-mark="event"][data-event="dco-general-assembly-5"]'),
  ).toHaveText(/^[^(]+ \(.*2026\): .*Kuwait/);
  const marks = await ready.locator('[data-mark]').count();
  await expect(ready).toHaveAttribute('data-marks', String(marks));
  const ties = await ready.locator('li[data-link*="dco-general-assembly-5"]').count();
  expect(ties).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(
    ready
      .getByRole('table')
      .locator('tbody tr', { hasText: /^Fifth DCO General Assembly|5th/ })
      .first(),
  ).toBeVisible();
  await page.goto('/en/network?form=list&nodes=event.agreement');
  await expect(
    readyFigure(page, 'network').locator('li[data-event="dco-general-assembly-5"]'),
  ).toContainText('Kuwait');
});

test('each form says how its marks are painted in a word that the contract knows', async ({
  page,
}) => {
  for (const address of ['network', 'network?form=matrix', 'network?form=list', 'table']) {
    await page.goto(`/en/${address}`);
    const figure = page.locator('figure[data-figure][data-ready="true"]');
    await expect(figure).toHaveAttribute('data-painter', /^(svg|canvas)$/);
  }
});

test('very many pairs: what is in sight is in the document, and keys reach the rest', async ({
  page,
}) => {
  const figure = await open(page, '/ar/network?orgs=all&form=matrix&links=shared&order=name');
  const grid = figure.getByRole('grid');
  const count = Number(await grid.getAttribute('aria-rowcount')) - 1;
  expect(count).toBeGreaterThan(180);
  const inDocument = await figure.locator('[data-mark="shared"]').count();
  expect(inDocument).toBeGreaterThan(200);
  expect(inDocument).toBeLessThan(4000);
  await grid.locator('[tabindex="0"]').focus();
  // To the last row, and along it to the left, which is onward here.
  for (let times = 0; times <= count; times += 10) await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const cell = grid.locator('[role="gridcell"]:focus');
  await expect(cell).toHaveAttribute('aria-colindex', '3');
  const row = grid.locator('[role="row"]', { has: page.locator(':focus') });
  await expect(row).toHaveAttribute('aria-rowindex', String(count + 1));
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect(cell).toHaveAttribute('aria-colindex', String(count));
  await expect(cell).toBeInViewport();
  const link = await cell.getAttribute('data-link');
  await page.keyboard.press('Enter');
  await expect
    .poll(() =>
      `${queryOf(page).get('focus')} ${queryOf(page).get('to')}`.split(' ').toSorted().join('|'),
    )
    .toBe(link);
  expect(await violationsOf(page)).toEqual([]);
});

test('in Arabic it is read and asked by keyboard alone, and each node says its name and its ties', async ({
  page,
}) => {
  const figure = await open(page, '/ar/network?time=2024-06-01');
  const list = figure.getByRole('group', { name: 'ما في الشبكة وما يربطه' });
  await expect(list).toHaveCount(1);
  await expect(figure.getByRole('button', { name: /^الكويت: .*عضوية/ })).toHaveCount(1);
  await expect(list.locator('[data-membership="gcc-kwt-1"]')).toContainText('1981');
  // By Tab alone from the slider of years to the web.
  await figure.getByRole('slider').first().focus();
  const isInList = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.hasAttribute('data-key') === true);
  for (let presses = 0; presses < 25 && !(await isInList()); presses += 1)
    await page.keyboard.press('Tab');
  expect(await isInList()).toBe(true);
  for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
    await page.keyboard.press(key);
    expect(await isInList()).toBe(true);
  }
  const id = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page).get('focus')).toBe(id);
  await expect(readyFigure(page, 'network').locator('figcaption')).toContainText('في 1 يونيو 2024');
});

test('ten thousand made-up nodes come in portions, and the page answers', async ({ page }) => {
  test.setTimeout(120_000);
  const { bodies, ties } = makeWeb(10_000);
  const ids = Array.from({ length: bodies }, (_, index) => `body-${index}`);
  const answer = async (pattern: RegExp, change: (json: never) => object): Promise<void> => {
    await page.route(pattern, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: change((await response.json()) as never) });
    });
  };
  await answer(/\/data\/catalogue-/, (json: { organisations: object[] }) => ({
    ...json,
    organisations: [
      ...json.organisations,
      ...ids.map((id) => ({
        id,
        name: { ar: id, en: id, fa: id, fr: id },
        abbreviation: null,
        kind: 'company',
        intergovernmental: false,
        founded: null,
        dissolved: null,
      })),
    ],
  }));
  await answer(/\/data\/agreements-/, () => ({
    agreements: ties.map(([one, other], index) => ({
      id: `agreement-${index}`,
      type: 'memorandum',
      title: { en: `Agreement ${index}` },
      date: '2001-01-01',
      parties: [{ organisation: ids[one] }, { organisation: ids[other] }],
      sources: ['made-up'],
    })),
  }));
  await answer(/\/data\/web-/, () => ({
    places: Object.fromEntries(
      ids.map((id, index) => [id, [(index * 37) % 1000, (index * 91) % 1000]]),
    ),
  }));
  await page.addInitScript(() => {
    const count = { frames: 0 };
    Object.assign(globalThis, { drawn: count });
    const next = (): void => {
      if (document.querySelector('figure canvas') !== null) count.frames += 1;
      requestAnimationFrame(next);
    };
    next();
  });
  await page.goto('/en/network?orgs=all&links=agreement');
  // Asked of the document itself: to find something by its role among so many takes the tests longer than the page.
  const has = (selector: string): Promise<unknown> =>
    page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector);
  const click = (selector: string): Promise<void> =>
    page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  await has('figure[data-figure="network"][data-ready="true"]');
  const seen = await page.evaluate(() => ({
    nodes: document.querySelectorAll('[data-mark="organisation"]').length,
    frames: (globalThis as unknown as { drawn: { frames: number } }).drawn.frames,
  }));
  expect(seen.nodes).toBe(bodies);
  // Between the first drawing and the whole list the page went on drawing: nothing held it until all was there.
  expect(seen.frames).toBeGreaterThan(20);
  await click('[aria-label="Zoom in"]');
  await expect.poll(() => queryOf(page).get('lens')).not.toBeNull();
  await page.evaluate(() => {
    const choice = [...document.querySelectorAll('select')].find(({ options }) =>
      [...options].some(({ value }) => value === 'betweenness'),
    );
    if (choice === undefined) return;
    choice.value = 'betweenness';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => queryOf(page).get('measure')).toBe('betweenness');
  // The measure of so many takes its time, in which the page answers.
  await has('figure[data-ready="false"]');
  await click('button[aria-haspopup="dialog"]');
  await has('dialog[open]');
});

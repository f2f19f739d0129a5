/** The network under the hand: arranged when asked, looked at closely, moved by mouse and finger; all of it in the address. */
import type { CDPSession, Locator, Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, openView, readyFigure, test } from './fixtures.ts';

const open = (page: Page, address: string): Promise<Locator> => openView(page, address, 'network');

function queryOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** The middle of the drawing, where what is in focus stands. */
async function middleOf(figure: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await figure.locator('canvas').boundingBox();
  if (box === null) throw new Error('The drawing has no place.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the web is arranged when asked, keeps it in the address, and stands as before when asked', async ({
  page,
}) => {
  await open(page, '/en/network?orgs=all&links=agreement&time=2020');
  await page.getByRole('button', { name: 'Arrange what is shown' }).click();
  await expect.poll(() => queryOf(page).get('layout')).toBe('2020');
  await expect(readyFigure(page, 'network').locator('figcaption')).toContainText(
    'The web is arranged by the ties of 31 December 2020',
  );
  await page.getByRole('button', { name: 'Usual places' }).click();
  await expect.poll(() => queryOf(page).get('layout')).toBeNull();
  await expect(readyFigure(page, 'network')).toBeVisible();
  await page.goBack();
  await expect.poll(() => queryOf(page).get('layout')).toBe('2020');
  await expect(readyFigure(page, 'network')).toBeVisible();
});

test('the same address is the same picture', async ({ page }) => {
  const address = '/en/network?orgs=all&links=agreement&time=2020&layout=2020';
  const picture = async (): Promise<string> => {
    const figure = await open(page, address);
    return figure.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const first = await picture();
  expect(await picture()).toBe(first);
  const figure = await open(page, address.replace('&layout=2020', ''));
  const usual = await figure
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  expect(usual).not.toBe(first);
});

test('an arrangement says how far it is, and can be called off', async ({ page }) => {
  let go = (): void => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/webWorker-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '/en/network');
  await page.getByRole('button', { name: 'Arrange what is shown' }).click();
  const progress = page.getByRole('progressbar', { name: 'Arranging the web' });
  await expect(progress).toHaveAttribute('aria-valuenow', '0');
  await expect(page.locator('figure[data-figure="network"]')).toHaveAttribute(
    'data-ready',
    'false',
  );
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toHaveCount(0);
  await expect(readyFigure(page, 'network')).toBeVisible();
  await expect.poll(() => queryOf(page).get('layout')).toBeNull();
  go();
});

test('where no worker may be, as in a frame of no origin, it is arranged and measured all the same', async ({
  page,
  baseURL,
}) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>A host</title><body>
        <iframe title="Network" width="1100" height="900" sandbox="allow-scripts"
          src="${baseURL}/en/embed/network?ui=full&layout=latest&measure=betweenness"></iframe>`,
    }),
  );
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('figure[data-figure="network"][data-ready="true"]')).toBeVisible();
  await expect(frame.getByText('The web is arranged by the ties of')).toBeVisible();
  await expect(
    frame.getByRole('region', { name: 'Bridges' }).getByRole('listitem').first(),
  ).toBeVisible();
});

test('how near the web is seen is in the address, and Back sees it as before', async ({ page }) => {
  const figure = await open(page, '/en/network');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => queryOf(page).get('lens')).toBe('18.0.0');
  const near = await figure
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await page.reload();
  await expect(readyFigure(page, 'network')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeEnabled();
  expect(
    await readyFigure(page, 'network')
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL()),
  ).toBe(near);
  await page.goBack();
  await expect.poll(() => queryOf(page).get('lens')).toBeNull();
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
});

test('where a node was put is in the address, until a double click or a key releases it', async ({
  page,
}) => {
  const figure = await open(page, '/en/network?focus=KWT');
  const { x, y } = await middleOf(figure);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => queryOf(page).get('pins')).toMatch(/^KWT_\d+_\d+$/);
  await page.reload();
  await expect(readyFigure(page, 'network')).toBeVisible();
  await page.mouse.dblclick(x + 90, y + 40);
  await expect.poll(() => queryOf(page).get('pins')).toBeNull();
  expect(queryOf(page).get('focus')).toBe('KWT');
  await page.goBack();
  await expect.poll(() => queryOf(page).get('pins')).toMatch(/^KWT_/);
  await readyFigure(page, 'network').locator('[data-mark][data-key="KWT"]').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => queryOf(page).get('pins')).toBeNull();
});

test('the question mark shows the keys, and so does a button', async ({ page }) => {
  const figure = await open(page, '/en/network');
  await figure.locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys on the network' });
  await expect(dialog).toContainText('Back along the way you came');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await expect(dialog).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 760 } });

  interface Finger {
    readonly x: number;
    readonly y: number;
  }

  async function touch(
    session: CDPSession,
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: Finger[]
  ): Promise<void> {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  async function openOnPhone(page: Page, address: string): Promise<Locator> {
    const figure = await open(page, address);
    await figure
      .locator('canvas')
      .evaluate((canvas) => canvas.scrollIntoView({ block: 'center', behavior: 'instant' }));
    return figure;
  }

  test('a finger that rests on a node moves it, and two taps release it', async ({ page }) => {
    const figure = await openOnPhone(page, '/ar/network?focus=KWT');
    const session = await page.context().newCDPSession(page);
    const { x, y } = await middleOf(figure);
    const before = await page.evaluate(() => scrollY);
    await touch(session, 'touchStart', { x, y });
    // It is taken when its words are shown.
    await expect(figure.locator('[data-over="true"]')).toBeVisible();
    for (let step = 1; step <= 5; step += 1)
      await touch(session, 'touchMove', { x, y: y + step * 14 });
    await touch(session, 'touchEnd');
    await expect.poll(() => queryOf(page).get('pins')).toMatch(/^KWT_/);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(queryOf(page).get('focus')).toBe('KWT');
    for (let tap = 0; tap < 2; tap += 1) {
      await touch(session, 'touchStart', { x, y: y + 70 });
      await touch(session, 'touchEnd');
    }
    await expect.poll(() => queryOf(page).get('pins')).toBeNull();
    expect(queryOf(page).get('focus')).toBe('KWT');
  });

  test('a finger that moves at once scrolls the page, and one that taps opens', async ({
    page,
  }) => {
    const figure = await openOnPhone(page, '/ar/network?focus=KWT');
    const session = await page.context().newCDPSession(page);
    const { x, y } = await middleOf(figure);
    const before = await page.evaluate(() => scrollY);
    await touch(session, 'touchStart', { x, y });
    for (let step = 1; step <= 8; step += 1)
      await touch(session, 'touchMove', { x, y: y - step * 20 });
    await touch(session, 'touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60);
    expect(queryOf(page).get('pins')).toBeNull();
    let last = -1;
    await expect
      .poll(async () => {
        const earlier = last;
        last = await page.evaluate(() => scrollY);
        return last === earlier;
      })
      .toBe(true);
    const now = await middleOf(figure);
    await page.touchscreen.tap(now.x, now.y);
    await expect.poll(() => queryOf(page).get('focus')).toBeNull();
  });

  test('two fingers come nearer', async ({ page }) => {
    const figure = await openOnPhone(page, '/ar/network');
    const session = await page.context().newCDPSession(page);
    const { x, y } = await middleOf(figure);
    await touch(session, 'touchStart', { x: x - 20, y }, { x: x + 20, y });
    for (let step = 1; step <= 6; step += 1) {
      await touch(session, 'touchMove', { x: x - 20 - step * 12, y }, { x: x + 20 + step * 12, y });
    }
    await touch(session, 'touchEnd');
    await expect.poll(() => queryOf(page).get('lens')).toMatch(/^\d{2}\./);
  });
});

/** Figures in frames of other people's pages: on another origin, in a sandbox, without script, in any size. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { pages } from '../../src/app/pages.ts';
import { isFigurePage } from '../../src/view/page.ts';
import { expect, test } from './fixtures.ts';

const views = pages.map(({ id }) => id).filter((id) => isFigurePage(id));

declare global {
  var heard: Record<string, unknown>[];
  var shifts: number[];
}

let server: Server;
let host: string;
let body = '';

test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  server.close();
});

/** Opens a page of another origin that has this in its body, and remembers what its frames post. */
async function openHost(page: Page, markup: string): Promise<void> {
  body = `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,"><body>${markup}</body></html>`;
  await page.addInitScript(() => {
    globalThis.heard = [];
    addEventListener('message', ({ data }) => {
      if (data?.ns === 'cooperation-atlas') globalThis.heard.push(data);
    });
  });
  await page.goto(host);
}

function heard(page: Page, type: string): Promise<Record<string, unknown>[]> {
  return page.evaluate((wanted) => globalThis.heard.filter((one) => one['type'] === wanted), type);
}

function post(page: Page, message: object): Promise<void> {
  return page.evaluate(
    (sent) => document.querySelector('iframe')?.contentWindow?.postMessage(sent, '*'),
    message,
  );
}

const ours = { ns: 'cooperation-atlas', v: 1 };

test('a frame tells that it is ready and how high it is, and can be driven', async ({
  page,
  baseURL,
}) => {
  await openHost(
    page,
    `<script src="${baseURL}/embed.js"></script>
     <cooperation-atlas view="map" query="time=2015" lang="ar" title="خريطة"><a href="/">…</a></cooperation-atlas>`,
  );
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
  const [ready] = await heard(page, 'ready');
  expect(ready?.['href']).toBe(`${baseURL}/ar/embed/map?time=2015`);
  const height = async (): Promise<unknown> => (await heard(page, 'height')).at(-1)?.['height'];
  await expect
    .poll(async () => {
      const box = await page.locator('iframe').boundingBox();
      return box?.height === (await height());
    })
    .toBe(true);
  const frame = page.frameLocator('iframe');
  const figure = frame.locator('figure[data-figure="map"][data-ready="true"]');
  await expect(figure).toHaveAttribute('data-time', '2015');
  await expect(frame.getByRole('banner')).toHaveCount(0);

  await post(page, { ...ours, type: 'set', query: 'time=2010&indicator=population', id: 5 });
  await expect(figure).toHaveAttribute('data-indicator', 'population');
  await expect
    .poll(async () => (await heard(page, 'state')).find(({ id }) => id === 5)?.['href'])
    .toBe(`${baseURL}/ar/embed/map?time=2010&indicator=population`);

  await post(page, { ...ours, type: 'set', query: 'time=2010&states=KWTT', id: 6 });
  await expect
    .poll(async () => (await heard(page, 'error')).find(({ id }) => id === 6)?.['message'])
    .toContain('KWTT');
  await expect(figure).toHaveAttribute('data-time', '2010');

  await post(page, { ...ours, type: 'theme', theme: 'dark', id: 7 });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await post(page, { ...ours, type: 'lang', lang: 'fr', id: 8 });
  await expect(frame.locator('html')).toHaveAttribute('lang', 'fr');
  await post(page, { ...ours, type: 'lang', lang: 'tlh', id: 9 });
  await expect.poll(async () => (await heard(page, 'error')).some(({ id }) => id === 9)).toBe(true);
  expect(await heard(page, 'ready')).toHaveLength(1);
});

test('grows and shrinks with what it shows, and nothing in it jumps', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput && value > 0) globalThis.shifts.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openHost(
    page,
    `<script src="${baseURL}/embed.js"></script>
     <cooperation-atlas view="map" query="time=2015" lang="en" title="Map"></cooperation-atlas>`,
  );
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('There is no frame.');
  const heights: number[] = [];
  for (const query of ['time=2015', 'time=2010&states=KWT.BHR&orgs=gcc.dco', 'time=2015']) {
    const id = `${heights.length}`;
    await post(page, { ...ours, type: 'set', query, id });
    await expect
      .poll(async () => (await heard(page, 'state')).some((one) => one['id'] === id))
      .toBe(true);
    await page.waitForTimeout(500);
    const box = await page.locator('iframe').boundingBox();
    expect((await heard(page, 'height')).at(-1)?.['height']).toBe(box?.height);
    heights.push(box?.height ?? 0);
  }
  const [first = 0, taller = 0, last = 0] = heights;
  expect(taller).toBeGreaterThan(first);
  expect(last).toBe(first);
  // What a reader would call still: a tenth of the sheet, over all that happened.
  const shifts = await frame.evaluate(() => globalThis.shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.1);
});

test('messages of others, of another version or shape change nothing', async ({
  page,
  baseURL,
}) => {
  await openHost(page, `<iframe src="${baseURL}/en/embed/map?time=2015" title="Map"></iframe>`);
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
  const hostile = [
    { ...ours, v: 2, type: 'set', query: 'time=1990' },
    { ...ours, type: 'set', query: 1990 },
    { ...ours, type: 'eval', query: 'time=1990' },
    { ns: 'other', v: 1, type: 'set', query: 'time=1990' },
  ];
  for (const message of hostile) await post(page, message);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('There is no frame.');
  // From the frame to itself: another sender than the page around.
  await frame.evaluate((message) => window.postMessage(message, '*'), {
    ...ours,
    type: 'set',
    query: 'time=1990',
  });
  await post(page, { ...ours, type: 'set', query: 'time=2012', id: 'last' });
  await expect
    .poll(async () => (await heard(page, 'state')).map(({ href }) => href))
    .toEqual([`${baseURL}/en/embed/map?time=2012`]);
  expect(await heard(page, 'error')).toEqual([]);
});

test('works in a sandbox without the rights of its origin, and stores nothing', async ({
  page,
  baseURL,
}) => {
  await openHost(
    page,
    `<iframe sandbox="allow-scripts" src="${baseURL}/ar/embed/timeline" title="Timeline"></iframe>`,
  );
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
  await post(page, { ...ours, type: 'set', query: 'orgs=gcc', id: 1 });
  await expect.poll(() => heard(page, 'state')).toHaveLength(1);
  expect(await page.context().cookies()).toEqual([]);
});

test('without script there is the title and a way to the page', async ({
  page,
  baseURL,
  consoleErrors,
}) => {
  consoleErrors.allow(/Blocked script execution/);
  await openHost(page, `<iframe sandbox="" src="${baseURL}/ar/embed/map" title="Map"></iframe>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading')).toContainText('الخريطة');
  await expect(frame.getByRole('link')).toHaveAttribute('href', /\/ar\/map$/);
});

test('frames of one name share what is selected', async ({ page }) => {
  await page.goto('/embed-test.html');
  const figureIn = (id: string) => page.frameLocator(`#${id} iframe`).locator('figure');
  await expect(figureIn('first')).toHaveAttribute('data-ready', 'true');
  await page.locator('#second').scrollIntoViewIfNeeded();
  await expect(figureIn('second')).toHaveAttribute('data-ready', 'true');
  await page.evaluate(() => {
    const first = document.querySelector('#first') as HTMLElement & { set(query: string): void };
    first.set('indicator=population&states=KWT');
  });
  await expect
    .poll(() => page.frames().map((frame) => new URL(frame.url() || 'about:blank').search))
    .toContain('?states=KWT&indicator=population');
  await expect
    .poll(() => page.frames().filter((frame) => frame.url().includes('states=KWT')).length)
    .toBe(2);
});

for (const view of views) {
  test(`${view} fits a slide, and a narrow frame`, async ({ page }) => {
    for (const [width, height] of [
      [1280, 720],
      [960, 540],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`/ar/embed/${view}?ui=none`);
      await expect(page.locator('figure[data-ready="true"]').first()).toBeVisible();
      expect(await cutOff(page)).toEqual([]);
      await expect(page.locator('main :is(select, input, [role=slider]):visible')).toHaveCount(0);
    }
    await page.setViewportSize({ width: 280, height: 600 });
    await page.goto(`/ar/embed/${view}`);
    await expect(page.locator('figure[data-ready="true"]').first()).toBeVisible();
    const across = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(across).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

/** What of the slide lies outside of it, or is cut by what it stands in; a slide has nothing to scroll. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-ui]');
    if (root === null) return ['there is no embed'];
    const whole = [root, ...root.querySelectorAll('main, figure, [data-panes], [data-part=foot]')];
    const faults = whole
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
      .map((part) => `${part.tagName} is cut: ${part.scrollHeight} of ${part.clientHeight}`);
    for (const part of root.querySelectorAll('main, figure, figcaption, [data-part=foot]')) {
      const { bottom, right, left } = part.getBoundingClientRect();
      if (bottom > innerHeight + 1 || right > innerWidth + 1 || left < -1) {
        faults.push(`${part.tagName} ends outside: ${left}..${right}, ${bottom}`);
      }
    }
    return faults;
  });
}

import type { Browser, CDPSession, Page } from 'playwright';
import type { Contestant } from './contestants.ts';
import { installProbe } from './pageProbe.ts';
import { applyProfile, type Profile } from './profiles.ts';

export interface Visit {
  readonly firstMs: number;
  readonly longestTaskMs: number;
  readonly stepsMs: readonly number[];
  readonly mainThreadMsPerStep: number;
  /** Bytes as sent, by kind of resource. */
  readonly bytes: Readonly<Record<string, number>>;
}

const stepCount = 60;

/** One visit with an empty cache: the first figure, then sixty years by the arrow key. */
export async function visit(
  browser: Browser,
  contestant: Contestant,
  profile: Profile,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    await applyProfile(session, profile);
    await page.addInitScript(installProbe);
    await page.goto(contestant.address, { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.atlasProbe.first !== undefined, undefined, {
      timeout: 60_000,
    });
    await page.waitForLoadState('networkidle');
    const first = await page.evaluate(() => ({ ...globalThis.atlasProbe }));
    const mainThread = await step(page, session, contestant);
    const stepsMs = await page.evaluate(() => globalThis.atlasProbe.steps);
    return {
      firstMs: first.first ?? Number.NaN,
      longestTaskMs: first.longestTask,
      stepsMs,
      mainThreadMsPerStep: mainThread / stepCount,
      bytes,
    };
  } finally {
    await context.close();
  }
}

/** Presses the key and waits for each frame; the time that the main thread was busy, in milliseconds. */
async function step(page: Page, session: CDPSession, contestant: Contestant): Promise<number> {
  await page.getByRole('slider').first().focus();
  const time = () => page.locator('figure').first().getAttribute('data-time');
  const from = await time();
  const before = await taskSeconds(session);
  for (let done = 1; done <= stepCount; done += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((count) => globalThis.atlasProbe.steps.length >= count, done);
  }
  const after = await taskSeconds(session);
  if (contestant.repaints && (await time()) === from) {
    throw new Error(
      `${contestant.name}: the arrow key changes nothing, so there is nothing to measure.`,
    );
  }
  return (after - before) * 1000;
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Fills the record as responses come in. */
async function countBytes(session: CDPSession): Promise<Record<string, number>> {
  const bytes: Record<string, number> = {};
  const kinds = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, response }) =>
    kinds.set(requestId, kindOf(new URL(response.url).pathname)),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Performance.enable');
  return bytes;
}

/** What a file is for. The browser's own types call what was preloaded by another name. */
function kindOf(path: string): string {
  if (path.includes('/data/')) return 'data';
  const extension = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
  return { js: 'scripts', woff2: 'fonts', css: 'styles', html: 'pages' }[extension] ?? 'other';
}

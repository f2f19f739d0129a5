import type { Browser, CDPSession, Page } from 'playwright';
import type { Contestant } from './contest.ts';
import type { Exercise } from './exercises.ts';
import { installProbe } from './pageProbe.ts';
import { applyProfile, type Profile } from './profiles.ts';

export interface Visit {
  readonly firstMs: number;
  /** The longest task until the first figure, and during the exercise; 0 where none took 50 ms. */
  readonly firstTaskMs: number;
  readonly stepTaskMs: number;
  readonly stepsMs: readonly number[];
  /** Of the processor's time, which a busy machine does not lengthen. */
  readonly mainThreadMsPerStep: number;
  /** Bytes as sent, by kind of resource. */
  readonly bytes: Readonly<Record<string, number>>;
}

/** One visit with an empty cache: the first figure, then the exercise. */
export async function visit(
  browser: Browser,
  contestant: Contestant,
  exercise: Exercise,
  profile: Profile,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    await applyProfile(session, profile);
    await page.addInitScript(installProbe, contestant.mark ?? 'figure[data-ready="true"]');
    await page.goto(contestant.address, { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.atlasProbe.first !== undefined, undefined, {
      timeout: 60_000,
    });
    await page.waitForLoadState('networkidle');
    const first = await page.evaluate(() => ({ ...globalThis.atlasProbe }));
    const isExercised = contestant.mark === undefined;
    const mainThread = isExercised
      ? await perform(page, session, contestant, exercise)
      : Number.NaN;
    const after = await page.evaluate(() => ({ ...globalThis.atlasProbe }));
    return {
      firstMs: first.first ?? Number.NaN,
      firstTaskMs: first.longestTask,
      stepsMs: after.steps,
      stepTaskMs: isExercised ? after.longestTask : Number.NaN,
      mainThreadMsPerStep: mainThread / exercise.steps,
      bytes,
    };
  } finally {
    await context.close();
  }
}

/** Does the exercise; gives the time that the main thread worked, in milliseconds. */
async function perform(
  page: Page,
  session: CDPSession,
  { name, repaints }: Contestant,
  exercise: Exercise,
): Promise<number> {
  await page.evaluate(() => {
    globalThis.atlasProbe.longestTask = 0;
    globalThis.atlasProbe.steps = [];
  });
  const times = await watchTime(page);
  const before = await taskSeconds(session);
  await exercise.run(page);
  const after = await taskSeconds(session);
  if (repaints && (await times()) < 2) {
    throw new Error(`${name}: the exercise changes nothing, so there is nothing to measure.`);
  }
  return (after - before) * 1000;
}

/** How many different times the figure has shown since. */
async function watchTime(page: Page): Promise<() => Promise<number>> {
  const seen = await page.evaluateHandle(() => {
    const figure = document.querySelector('figure');
    const times = new Set([figure?.dataset['time']]);
    const note = () => times.add(figure?.dataset['time']);
    if (figure !== null) {
      new MutationObserver(note).observe(figure, { attributeFilter: ['data-time'] });
    }
    return times;
  });
  return () => seen.evaluate((times) => times.size);
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
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return bytes;
}

/** What a file is for. The browser's own types call what was preloaded by another name. */
function kindOf(path: string): string {
  if (path.includes('/data/')) return 'data';
  const extension = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
  return { js: 'scripts', woff2: 'fonts', css: 'styles', html: 'pages' }[extension] ?? 'other';
}

/** Who does what takes longer than a frame: a worker, or, where there may be none, this thread in slices. */
import type { JobName, Work, WebJobs } from './webJobs.ts';
import type { Answer, Order } from './webWorker.ts';

export interface Workshop {
  /**
   * Gives a job away. Nobody waits any more for what was given before: it is not begun, or what comes of it is dropped.
   * @param onShare hears how much is done, from 0 to 1
   * @returns what comes of it; `undefined` where it was dropped. Rejects where its code cannot be had.
   */
  readonly give: <Name extends JobName>(
    name: Name,
    task: WebJobs[Name]['task'],
    onShare?: (share: number) => void,
  ) => Promise<WebJobs[Name]['result'] | undefined>;
  /** Drops what is under way, and ends it. */
  readonly drop: () => void;
}

/** A page in a sandbox has an origin of nobody's, and no worker may come from another: it is not even tried. */
const mayWork = globalThis.origin !== 'null';

/** So many nodes can be arranged without a worker: of more, a single step of it would hold up the page. */
const mostInSlices = 800;

export function canArrange(count: number): boolean {
  return mayWork || count <= mostInSlices;
}

interface Awaited {
  readonly order: Order;
  readonly onShare: (share: number) => void;
  readonly resolve: (result: unknown) => void;
  readonly reject: () => void;
}

export function createWorkshop(): Workshop {
  let isRefused = !mayWork;
  let worker: Worker | null = null;
  /** Whether the worker is in the middle of something: it hears nothing until it is done. */
  let isBusy = false;
  let awaited: Awaited | null = null;
  let last = 0;

  const send = (order: Order): void => {
    worker ??= open();
    isBusy = true;
    worker.postMessage(order, { transfer: [] });
  };
  const open = (): Worker => {
    const made = new Worker(new URL('./webWorker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('share' in data) {
        if (data.id === awaited?.order.id) awaited.onShare(data.share);
        return;
      }
      isBusy = false;
      if (awaited === null) return;
      if (data.id !== awaited.order.id) return send(awaited.order);
      awaited.resolve(data.result);
      awaited = null;
    });
    made.addEventListener('error', () => {
      const { reject } = awaited ?? {};
      close();
      reject?.();
    });
    return made;
  };
  const close = (): void => {
    worker?.terminate();
    worker = null;
    isBusy = false;
    awaited = null;
  };
  const leave = (): void => {
    last += 1;
    awaited?.resolve(undefined);
    awaited = null;
  };
  const byWorker = (order: Order, onShare: Awaited['onShare']): Promise<unknown> =>
    new Promise((resolve, reject: () => void) => {
      awaited = { order, onShare, resolve, reject };
      if (!isBusy) send(order);
    });
  return {
    drop() {
      leave();
      if (isBusy) close();
    },
    async give(name, task, onShare = () => {}) {
      leave();
      const id = last;
      const isCurrent = (): boolean => id === last;
      type Result = WebJobs[typeof name]['result'] | undefined;
      if (!isRefused) {
        try {
          return (await byWorker({ id, name, task }, onShare)) as Result;
        } catch {
          isRefused = true;
        }
      }
      const { webJobs } = await import('./webJobs.ts');
      const start = webJobs[name] as (task: unknown) => Work<Result>;
      return isCurrent() ? inSlices(start(task), onShare, isCurrent) : undefined;
    },
  };
}

/** Milliseconds in one go: frames go on meanwhile. */
const slice = 8;

async function inSlices<Result>(
  work: Work<Result>,
  onShare: (share: number) => void,
  isCurrent: () => boolean,
): Promise<Result | undefined> {
  while (isCurrent()) {
    const begun = performance.now();
    let share = 0;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
      share = step.value;
    } while (performance.now() - begun < slice);
    onShare(share);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  return undefined;
}

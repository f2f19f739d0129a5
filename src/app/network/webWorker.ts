/** The worker of the network: does one job at a time, off the page's own thread. */
import { webJobs } from './webJobs.ts';
import type { JobName, Work } from './webJobs.ts';

export interface Order {
  readonly id: number;
  readonly name: JobName;
  readonly task: unknown;
}

export type Answer =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly result: unknown };

/** Milliseconds between two words on how far the work is. */
const pace = 60;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const { id, name, task } = data;
  // The name decides the type of the task, as the compiler cannot see through a message.
  const work = (webJobs[name] as (task: unknown) => Work<unknown>)(task);
  let told = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) {
      const transfer = step.value instanceof Float32Array ? [step.value.buffer] : [];
      answer({ id, result: step.value }, transfer);
      return;
    }
    if (performance.now() - told < pace) continue;
    told = performance.now();
    answer({ id, share: step.value });
  }
});

function answer(message: Answer, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

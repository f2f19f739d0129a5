import { Worker } from 'node:worker_threads';
import type { PngJob } from './pngWorker.ts';

export interface PngWriter {
  /** Asks for a picture; resolves when its file is there, rejects where it cannot be drawn. */
  write(job: PngJob): Promise<void>;
  /** When nothing more is asked for. */
  end(): Promise<void>;
}

/** As many as the smallest machine has cores: what lays pictures out is soon done, and then waits. */
const threads = 2;

/** Files of pictures, drawn in threads of their own, which start with the first pictures. */
export function createPngWriter(): PngWriter {
  const workers: Worker[] = [];
  let asked = 0;
  const waiting = new Map<
    string,
    { readonly done: () => void; readonly fail: (why: unknown) => void }
  >();
  const start = (): Worker => {
    const started = new Worker(new URL('./pngWorker.ts', import.meta.url));
    started.on('message', (file: string) => {
      waiting.get(file)?.done();
      waiting.delete(file);
    });
    started.on('error', (error) => {
      for (const { fail } of waiting.values()) fail(error);
      waiting.clear();
    });
    return started;
  };
  return {
    write(job) {
      const turn = asked % threads;
      asked += 1;
      const worker = (workers[turn] ??= start());
      const answered = new Promise<void>((done, fail) => waiting.set(job.file, { done, fail }));
      worker.postMessage(job, []);
      return answered;
    },
    async end() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Answers `fetch` for `/data/…` from memory, counts what is asked, and fails as it is told to. */
import { vi } from 'vitest';

/** A way to fail: no network, an answer that is an error, or a text that is not what it should be. */
export type Fault = 'offline' | 404 | 500 | { readonly text: string };

export interface DataServer {
  /** Every path below `/data/` that was asked for, in order. */
  readonly asked: string[];
  /** Fails every path that the pattern matches, until `mend`. */
  fail(path: RegExp | string, fault: Fault): void;
  mend(): void;
  /** Serves other files from now on. */
  replace(files: ReadonlyMap<string, string>): void;
}

/** Stands in for the network until the test's globals are unstubbed. */
export function serveData(files: ReadonlyMap<string, string>): DataServer {
  const asked: string[] = [];
  const faults: (readonly [path: RegExp | string, fault: Fault])[] = [];
  let served = files;
  const faultOf = (path: string): Fault | undefined =>
    faults.find(([which]) => (typeof which === 'string' ? which === path : which.test(path)))?.[1];
  const answer = (path: string): Response => {
    const fault = faultOf(path);
    if (fault === 'offline') throw new TypeError('Failed to fetch');
    if (typeof fault === 'number') return new Response('no', { status: fault });
    const text = fault?.text ?? served.get(path);
    return text === undefined ? new Response('none', { status: 404 }) : new Response(text);
  };
  vi.stubGlobal('fetch', async (input: string) => {
    const path = new URL(input, 'http://atlas.test').pathname.split('/data/')[1] ?? '';
    asked.push(path);
    await Promise.resolve();
    return answer(path);
  });
  return {
    asked,
    fail: (path, fault) => void faults.unshift([path, fault]),
    mend: () => void faults.splice(0),
    replace: (other) => {
      served = other;
    },
  };
}

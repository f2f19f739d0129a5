import { delay, http, HttpResponse, passthrough, type RequestHandler } from 'msw';
import type { Manifest } from '../src/domain/catalogue.ts';
import type { WorldName } from './worldNames.ts';

/** The files of a dataset as the build emits them: the path below `/data/`, and the text. */
export type BuiltFiles = Readonly<Record<string, string>>;

interface Asked {
  /** Below `/data/`. */
  readonly path: string;
  /** How often this path has been asked for, this time included. */
  readonly times: number;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

/** Long enough to see what a reader sees who waits. */
const slowly = 2_500;
const goneHash = '00000000';

/**
 * The answers to `/data/*` in one of the worlds. Without `files` what is well comes from the server behind
 * (the development server's own data); with them it comes from them, as in tests, and in the tiny world.
 */
export function createHandlers(world: WorldName, files?: BuiltFiles): RequestHandler[] {
  const asked = new Map<string, number>();
  const answer = answers[world](well(files), files);
  return [
    http.get('*/data/*', ({ request }) => {
      const path = decodeURIComponent(new URL(request.url).pathname.split('/data/').at(-1) ?? '');
      // Modules below a folder of that name are the development server's affair.
      if (!/\.(json|csv)$/.test(path)) return passthrough();
      const times = (asked.get(path) ?? 0) + 1;
      asked.set(path, times);
      return answer({ path, times });
    }),
  ];
}

/** The answer of a world in which nothing is wrong. */
function well(files: BuiltFiles | undefined): Answer {
  return ({ path }) => {
    if (files === undefined) return passthrough();
    const text = files[path];
    if (text === undefined) return new HttpResponse(null, { status: 404 });
    return new HttpResponse(text, { headers: { 'Content-Type': 'application/json' } });
  };
}

const answers: Readonly<
  Record<WorldName, (healthy: Answer, files: BuiltFiles | undefined) => Answer>
> = {
  /** The tiny dataset, with all the awkward cases. */
  tiny: (healthy) => healthy,

  /** Every indicator fails: each odd request with an error of the server, each even one with half a file. */
  broken: (healthy) => (asked) => {
    if (!/(^|\/)indicator/.test(asked.path)) return healthy(asked);
    return asked.times % 2 === 1
      ? new HttpResponse('The server is tired.', { status: 500 })
      : new HttpResponse('{"id": "gd', { headers: { 'Content-Type': 'application/json' } });
  },

  slow: (healthy) => async (asked) => {
    await delay(slowly);
    return healthy(asked);
  },

  offline: () => () => HttpResponse.error(),

  /** The first manifest is of yesterday, and its files are gone; whoever asks again gets today's. */
  stale: (healthy, files) => async (asked) => {
    if (asked.path !== 'manifest.json' || asked.times > 1) {
      return asked.path.includes(goneHash)
        ? new HttpResponse(null, { status: 404 })
        : healthy(asked);
    }
    const text = files?.['manifest.json'] ?? (await bypassManifest());
    return HttpResponse.json(yesterday(JSON.parse(text)));
  },
};

/** The server's own manifest, past the handlers: a query that they do not answer. */
async function bypassManifest(): Promise<string> {
  const { bypass } = await import('msw');
  const response = await fetch(
    bypass(new Request(`${import.meta.env.BASE_URL}data/manifest.json`)),
  );
  return response.text();
}

function yesterday(manifest: Manifest): Manifest {
  const bundles = Object.entries(manifest.bundles).map(([id, entry]) => [
    id,
    { ...entry, hash: goneHash, file: entry.file.replace(entry.hash, goneHash) },
  ]);
  return {
    ...manifest,
    version: `2000-01-01-${goneHash}`,
    date: '2000-01-01',
    bundles: Object.fromEntries(bundles),
  };
}

/** `npm run preview`: serves `dist/` as it is, on `PORT` (default 4173), with the headers that hosts should send. */
import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createSiteServer } from './siteServer.ts';

const root = 'dist';

/** Serves the built site and returns its address once it answers. Throws when there is none, or the port is taken. */
export async function serveSite(port: number): Promise<string> {
  if (!existsSync(`${root}/index.html`)) {
    throw new Error('There is no built site in dist/ yet: npm run build makes it.');
  }
  const base = readSiteBase();
  const server = createSiteServer({ root, base });
  server.listen(port, process.env['HOST']);
  await once(server, 'listening');
  return `http://localhost:${port}${base}`;
}

/** The base that the site was built for. */
function readSiteBase(): string {
  const path = `${root}/.vite/site.json`;
  if (!existsSync(path)) return '/';
  const site: { readonly base?: string } = JSON.parse(readFileSync(path, 'utf8'));
  return site.base ?? '/';
}

/** The port to serve on: `PORT`, or 4173. */
export function readPort(): number {
  const port = Number(process.env['PORT'] ?? 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(
      `PORT is a number from 1 to 65535, not ${JSON.stringify(process.env['PORT'])}.`,
    );
  }
  return port;
}

/** What a person can do about a failed start. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  return isTaken
    ? `Another program uses this port; choose one: PORT=4180 (${error.message})`
    : error.message;
}

if (import.meta.main) {
  try {
    console.log(await serveSite(readPort()));
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

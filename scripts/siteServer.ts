import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { caching, hostHeaders as headers } from './hostHeaders.ts';
import { chooseEncoding, createSiteFiles, type SiteFile } from './siteFiles.ts';

export interface SiteServerOptions {
  /** The folder of the built site. */
  readonly root: string;
  /** With a slash at both ends. */
  readonly base: string;
}

/** A link may name every state and quote a long search text; Node's own limit is 16 kB. */
const longestHeader = 1024 * 1024;

type FindFile = (path: string) => Promise<SiteFile | undefined>;

/** A server of the built site as it is on disk. It never writes; the caller listens and closes. */
export function createSiteServer(options: SiteServerOptions): Server {
  const find = createSiteFiles(options.root);
  return createServer({ maxHeaderSize: longestHeader }, (request, response) => {
    answer(request, response, find, options.base).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, headers);
      response.end();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  find: FindFile,
  base: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(request.method === 'OPTIONS' ? 204 : 405, {
      ...headers,
      Allow: 'GET, HEAD',
    });
    response.end();
    return;
  }
  const [address, query] = splitOnce(request.url ?? '/', '?');
  if (base !== '/' && (address === '/' || `${address}/` === base)) {
    const location = query === undefined ? base : `${base}?${query}`;
    response.writeHead(302, { ...headers, Location: location }).end();
    return;
  }
  const path = readPath(address, base);
  const found = path === undefined ? undefined : await findPage(find, path);
  const file = found?.file ?? (await find('404.html'));
  if (file === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found\n');
    return;
  }
  await send(request, response, file, found?.path);
}

/** The path inside the site, decoded, or undefined when the address is not of this site or cannot be decoded. */
function readPath(address: string, base: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(address.slice(base.length));
  } catch {
    return undefined;
  }
}

/** The file itself, or the page of that folder, with and without the last slash. */
async function findPage(
  find: FindFile,
  path: string,
): Promise<{ readonly file: SiteFile; readonly path: string } | undefined> {
  const folder = path.replace(/\/$/, '');
  const candidates = [path, folder === '' ? 'index.html' : `${folder}/index.html`];
  for (const candidate of candidates) {
    const file = await find(candidate);
    if (file !== undefined) return { file, path: candidate };
  }
  return undefined;
}

/** `path` is undefined for the page that says that there is none. */
async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: SiteFile,
  path: string | undefined,
): Promise<void> {
  const encoding = file.compresses
    ? chooseEncoding(request.headers['accept-encoding'])
    : 'identity';
  const tag = `"${file.hash}-${encoding}"`;
  const common = {
    ...headers,
    'Cache-Control': path !== undefined && isImmutable(path) ? caching.immutable : caching.fresh,
    ETag: tag,
    ...(file.compresses ? { Vary: 'Accept-Encoding' } : {}),
  };
  const known = request.headers['if-none-match']?.split(/\s*,\s*/) ?? [];
  if (
    path !== undefined &&
    known.some((value) => value === '*' || value.replace(/^W\//, '') === tag)
  ) {
    response.writeHead(304, common).end();
    return;
  }
  const body = await file.body(encoding);
  response.writeHead(path === undefined ? 404 : 200, {
    ...common,
    'Content-Type': file.type,
    'Content-Length': body.length,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Files named by a hash of what is in them: all that the bundler makes, and the bundles of the data. */
function isImmutable(path: string): boolean {
  return path.startsWith('assets/') || /^data\/.*[.-][0-9a-f]{8,}\.[a-z0-9]+$/.test(path);
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

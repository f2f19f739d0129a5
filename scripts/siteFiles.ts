import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file of the built site, ready to be sent in any encoding. */
export interface SiteFile {
  readonly type: string;
  /** The hash of the bytes on disk. */
  readonly hash: string;
  readonly body: (encoding: Encoding) => Promise<Buffer>;
  readonly compresses: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
const packed = new Set(['.woff2', '.png', '.ico']);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** The files of a folder by their path in it; each is read and compressed once, and again when it changes on disk. */
export function createSiteFiles(root: string): (path: string) => Promise<SiteFile | undefined> {
  const kept = new Map<string, { readonly mtime: number; readonly file: SiteFile }>();
  return async (path) => {
    if (!isPlainPath(path)) return undefined;
    const absolute = join(root, path);
    const found = await stat(absolute).catch(() => undefined);
    if (found === undefined || !found.isFile()) return undefined;
    const known = kept.get(path);
    if (known !== undefined && known.mtime === found.mtimeMs) return known.file;
    const file = siteFile(await readFile(absolute), extname(path));
    kept.set(path, { mtime: found.mtimeMs, file });
    return file;
  };
}

/** Nothing above the folder, nothing hidden, nothing that another system reads as a separator. */
function isPlainPath(path: string): boolean {
  return (
    !/[\0\\:]/.test(path) && path.split('/').every((part) => part !== '' && !part.startsWith('.'))
  );
}

function siteFile(bytes: Buffer, extension: string): SiteFile {
  const encoded: Partial<Record<Encoding, Promise<Buffer>>> = {};
  const encode = (encoding: Encoding): Promise<Buffer> => {
    if (encoding === 'br') return brotli(bytes, quality);
    if (encoding === 'gzip') return zip(bytes, { level: 9 });
    return Promise.resolve(bytes);
  };
  return {
    type: types[extension] ?? 'application/octet-stream',
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 20),
    body: (encoding) => (encoded[encoding] ??= encode(encoding)),
    compresses: !packed.has(extension),
  };
}

/** The best encoding that a request's `Accept-Encoding` takes. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const wanted = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q=/))
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name);
  return (['br', 'gzip'] as const).find((encoding) => wanted.includes(encoding)) ?? 'identity';
}

/** What hosts should send with the site's files: the preview server does, `_headers` says it, `docs/hosting.md` explains it. */

/** With every file. */
export const hostHeaders: Readonly<Record<string, string>> = {
  // A frame in a sandbox has no origin of its own: without this it gets no module and no data.
  'Access-Control-Allow-Origin': '*',
  // The descriptions of data in the pages (JSON-LD) are no scripts and need nothing here.
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; '),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Of files that never change under their name, and of all others. */
export const caching = {
  immutable: 'public, max-age=31536000, immutable',
  fresh: 'no-cache',
} as const;

/** Folders in which every file has a hash of its content in its name. */
export const hashedFolders = ['assets', 'data/indicators'] as const;

/**
 * The file `_headers`, which several hosts of static sites read. They ask browsers to look again by themselves where nothing
 * is said of caching, and join what is said twice: so nothing is.
 * @param base with a slash at both ends
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule(`${base}*`, hostHeaders),
    ...hashedFolders.map((folder) =>
      rule(`${base}${folder}/*`, { 'Cache-Control': caching.immutable }),
    ),
  ].join('\n\n')}\n`;
}

/**
 * The path under which the site is served: `ATLAS_BASE`, with a slash at both ends (`/atlas/`), or `/`.
 * It throws on an address, because only a path can stand in every link of the built site.
 */
export function readBase(value: string | undefined = process.env['ATLAS_BASE']): string {
  const path = (value ?? '').replace(/^\/+|\/+$/g, '');
  if (path === '') return '/';
  if (!/^[\w.~/-]+$/.test(path)) {
    throw new Error(`ATLAS_BASE is a path such as /atlas/, not ${JSON.stringify(value)}`);
  }
  return `/${path}/`;
}

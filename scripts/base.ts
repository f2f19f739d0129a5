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

/**
 * Scheme and host of the published site: `ATLAS_ORIGIN` (`https://atlas.example.org`), or undefined where nobody says. With it
 * addresses for other sites are absolute, as they ask for: of pictures, embeds, alternates, the map of the site.
 */
export function readOrigin(
  value: string | undefined = process.env['ATLAS_ORIGIN'],
): string | undefined {
  if (value === undefined || value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new Error(
      `ATLAS_ORIGIN is a scheme and a host such as https://atlas.example.org, not ${JSON.stringify(value)}`,
    );
  }
  return url.origin;
}

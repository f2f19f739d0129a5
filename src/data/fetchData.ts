import type { BundleEntry, Manifest } from '../domain/catalogue.ts';

/** Data that did not come, or came broken. `file` is what was asked for, to be quoted to the reader. */
export class DataError extends Error {
  readonly file: string;
  readonly reason: 'offline' | 'missing' | 'broken';

  constructor(file: string, reason: DataError['reason'], cause?: unknown) {
    super(`${file}: ${reason}`, { cause });
    this.name = 'DataError';
    this.file = file;
    this.reason = reason;
  }
}

/** The folder of the data files, under the site's base, with a slash at its end. */
export const dataRoot = `${import.meta.env.BASE_URL}data/`;

async function fetchJson(file: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(`${dataRoot}${file}`, init).catch((cause: unknown) => {
    throw new DataError(file, 'offline', cause);
  });
  if (!response.ok) throw new DataError(file, 'missing', response.status);
  return response.json().catch((cause: unknown) => {
    throw new DataError(file, 'broken', cause);
  });
}

/** The list of bundles; it alone changes under its name. */
export async function fetchManifest(init: RequestInit = {}): Promise<Manifest> {
  const manifest = await fetchJson('manifest.json', init);
  if (!isManifest(manifest)) throw new DataError('manifest.json', 'broken');
  return manifest;
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 1 &&
    'bundles' in value &&
    typeof value.bundles === 'object' &&
    value.bundles !== null
  );
}

/** One bundle, as it stands in its file: `decode` makes domain values of it. */
export async function fetchBundle<T>(
  entry: BundleEntry,
  decode: (json: unknown) => T,
  init: RequestInit = {},
): Promise<T> {
  const json = await fetchJson(entry.file, init);
  try {
    return decode(json);
  } catch (cause) {
    throw new DataError(entry.file, 'broken', cause);
  }
}

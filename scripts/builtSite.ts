import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest as ViteManifest } from 'vite';
import type { Catalogue, Manifest } from '../src/domain/catalogue.ts';

export interface BuiltSiteOptions {
  /** The folder of the built site. */
  readonly dist: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** Scheme and host of the published site, where known: alternates are then absolute. */
  readonly origin: string | undefined;
}

/** What the bundler and the data's build left in `dist/`, for who makes pages of it. */
export interface BuiltSite extends BuiltSiteOptions {
  /** The built `index.html`. */
  readonly template: string;
  readonly chunks: ViteManifest;
  /** Names of files in `assets/`. */
  readonly fonts: readonly string[];
  readonly data: Manifest;
  readonly catalogue: Catalogue;
}

/** Reads the built site. Throws when a part of it is missing. */
export async function readBuiltSite(options: BuiltSiteOptions): Promise<BuiltSite> {
  const read = (path: string) => readFile(join(options.dist, path), 'utf8');
  const data: Manifest = JSON.parse(await read('data/manifest.json'));
  const entry = data.bundles['catalogue'];
  if (entry === undefined) throw new Error('The built data has no catalogue.');
  const files = await readdir(join(options.dist, 'assets'));
  return {
    ...options,
    template: await read('index.html'),
    chunks: JSON.parse(await read('.vite/manifest.json')),
    fonts: files.filter((file) => file.endsWith('.woff2')),
    data,
    catalogue: JSON.parse(await read(`data/${entry.file}`)),
  };
}

/** The interface's own texts of a language by key (`site:pages.map.title`); English where it has none. */
export async function readMessages(language: string): Promise<(key: string) => string> {
  const folder = (tag: string) => `src/locale/messages/${tag}`;
  const own = existsSync(folder(language)) ? folder(language) : folder('en');
  const files = new Map<string, unknown>();
  for (const name of await readdir(own)) {
    files.set(name.replace('.json', ''), JSON.parse(await readFile(join(own, name), 'utf8')));
  }
  return (key) => {
    const [namespace = '', path = ''] = key.split(':');
    const found = path
      .split('.')
      .reduce<unknown>(
        (at, part) => (at as Record<string, unknown> | undefined)?.[part],
        files.get(namespace),
      );
    if (typeof found !== 'string') throw new Error(`${own}: ${key}: there is no such text`);
    return found;
  };
}

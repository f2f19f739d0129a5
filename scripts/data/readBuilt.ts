import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Catalogue, Manifest } from '../../src/domain/catalogue.ts';
import { bundleSchemas } from './bundleSchema.ts';
import type { Plain } from './emit/plain.ts';

/** Manifest and catalogue of a built atlas, for what is made after it. Throws where the folder holds none. */
export function readBuilt(folder = 'dist/data'): {
  readonly manifest: Plain<Manifest>;
  readonly catalogue: Plain<Catalogue>;
} {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const manifest = v.parse(bundleSchemas.manifest, read('manifest.json'));
  const file = manifest.bundles['catalogue']?.file;
  if (file === undefined) throw new Error(`${folder}/manifest.json names no catalogue`);
  return { manifest, catalogue: v.parse(bundleSchemas.catalogue, read(file)) };
}

import { env } from 'node:process';

/** The dataset's folder: `data`, or what `ATLAS_DATA` names. */
export function dataFolder(): string {
  const named = env['ATLAS_DATA'];
  return named === undefined || named === '' ? 'data' : named.replace(/\/+$/, '');
}

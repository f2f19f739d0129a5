/**
 * Checks that package-lock.json is whole: every package with its integrity, none with a download address,
 * and every optional package of another platform there, without which `npm ci` fails elsewhere.
 */
import { readFileSync } from 'node:fs';

/** @typedef {{ version?: string, link?: boolean, inBundle?: boolean, integrity?: string, resolved?: string, optionalDependencies?: Record<string, string> }} LockedPackage */

/** @type {Record<string, LockedPackage>} */
const packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

/** Whether Node would find `name` from the package at `path`. @param {string} path @param {string} name */
function isLocked(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[candidate]?.version !== undefined) return true;
    if (!at.includes('node_modules/')) return false;
  }
}

const faults = Object.entries(packages).flatMap(([path, entry]) => {
  const name = path === '' ? 'the project' : path;
  const isForeign = path !== '' && entry.link !== true && entry.inBundle !== true;
  return [
    ...(isForeign && entry.integrity === undefined ? [`${name}: no integrity`] : []),
    ...(entry.resolved === undefined ? [] : [`${name}: a download address is recorded`]),
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((optional) => !isLocked(path, optional))
      .map((optional) => `${name}: its optional package ${optional} is missing`),
  ];
});

for (const fault of faults.slice(0, 20)) console.error(`package-lock.json: ${fault}`);
if (faults.length > 0) {
  console.error(
    `${faults.length} faults: choose versions whose packages of all platforms exist, and lock again.`,
  );
  process.exit(1);
}

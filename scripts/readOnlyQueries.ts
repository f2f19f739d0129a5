import type { Plugin } from 'vite';

const mutations = /\/@tanstack\/query-core\/build\/modern\/mutationCache\.js$/;

/** As much of it as the client asks for by itself: when the page comes back online, and when it is cleared. */
const none = `export class MutationCache {
  clear() {}
  findAll() { return []; }
  resumePausedMutations() { return Promise.resolve(); }
}`;

/**
 * The atlas only reads. What the query library has for writing to a server, which its client always makes, stays out of the
 * build: more than a kilobyte of every first load (`docs/decisions/0005`).
 */
export function readOnlyQueries(): Plugin {
  let isFound = false;
  return {
    name: 'read-only-queries',
    apply: 'build',
    load(id) {
      if (!mutations.test(id)) return null;
      isFound = true;
      return none;
    },
    buildEnd(error) {
      if (error === undefined && !isFound) {
        throw new Error('scripts/readOnlyQueries.ts finds no mutationCache.js: where is it now?');
      }
    },
  };
}

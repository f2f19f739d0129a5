/** A hundred thousand random views, evenly over the pages: what is read is what was written. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { situationsOn } from './arbitraries.testing.ts';
import { parseView, writeView } from './codec.ts';
import { pages } from './page.ts';
import { viewKeys } from './params.ts';

const views = 100_000;

/** Whether two values of a view are the same to the last digit, `0` and `-0` told apart. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Object.is(a, b);
  const [own, other] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    own.length === other.length &&
    own.every(([key, value]) => Object.hasOwn(b, key) && same(value, b[key as never]))
  );
}

it.each(pages)('parse(write(view)) is the view, on the page %s', (page) => {
  const runs = Math.ceil(views / pages.length);
  let read = 0;
  fc.assert(
    fc.property(situationsOn(page), ({ context, view }) => {
      const query = writeView(view, context);
      const again = parseView(query, context);
      read += 1;
      const isSame =
        again.notices.length === 0 &&
        again.foreign.length === 0 &&
        again.canonical === query &&
        viewKeys.every((key) => same(view[key], again.view[key]));
      // Said in full only where it fails: a comparison that explains itself takes longer than the reading.
      if (!isSame)
        expect({ query, ...again }).toEqual({
          query,
          view,
          notices: [],
          foreign: [],
          canonical: query,
        });
      return isSame;
    }),
    { numRuns: runs },
  );
  expect(read).toBeGreaterThanOrEqual(runs);
});

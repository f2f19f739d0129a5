/** The same query in another language is the same view, there and back, whichever way round. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { situations } from './arbitraries.testing.ts';
import { writeView } from './codec.ts';
import { createViewStore } from './store.ts';
import type { ViewStore } from './store.ts';
import type { View } from './view.ts';

/** Follows the store's own link into a language, as the router would. */
function goTo(store: ViewStore, language: string): void {
  const { href, context } = store.snapshot();
  const url = new URL(href({ language }), 'https://atlas.example');
  store.arrive({ search: url.search, hash: url.hash, pop: false }, { ...context, language });
}

function storeOf({
  view,
  context,
}: {
  view: View;
  context: Parameters<typeof createViewStore>[1];
}) {
  const store = createViewStore({ search: `?${writeView(view, context)}`, hash: '' }, context);
  store.connect({ write: () => undefined });
  return store;
}

describe('four changes of language', () => {
  it('come back to the same view', () => {
    const ways = fc.array(fc.constantFrom('ar', 'en', 'fa', 'fr'), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(situations, ways, (situation, way) => {
        const store = storeOf(situation);
        const start = store.snapshot();
        for (const language of [...way, start.context.language]) goTo(store, language);
        const end = store.snapshot();
        expect(end.view).toEqual(start.view);
        expect(end.notices).toEqual([]);
        expect(end.href({})).toBe(start.href({}));
      }),
      { numRuns: 2000 },
    );
  });
});

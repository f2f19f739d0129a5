/** The list of steps and the browser's history are one, whatever is done in whatever order. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './browser.testing.ts';
import { createSiteHistory } from './siteHistory.ts';
import { goTo } from './steps/undo.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

type Act =
  | { readonly kind: 'push'; readonly to: number }
  | { readonly kind: 'replace'; readonly to: number }
  | { readonly kind: 'follow'; readonly to: number }
  | { readonly kind: 'go'; readonly by: number }
  | { readonly kind: 'undo'; readonly by: number }
  | { readonly kind: 'goTo'; readonly to: number };

const number = fc.integer({ min: 0, max: 99 });
const by = fc.constantFrom(-3, -2, -1, -1, -1, 1, 1, 2);
const pushing: fc.Arbitrary<Act> = fc.record({ kind: fc.constant('push'), to: number });
const undoing: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('undo'), by }),
  fc.record({ kind: fc.constant('goTo'), to: number }),
);
const anything: fc.Arbitrary<Act> = fc.oneof(
  pushing,
  undoing,
  fc.record({ kind: fc.constant('replace'), to: number }),
  fc.record({ kind: fc.constant('follow'), to: number }),
  fc.record({ kind: fc.constant('go'), by }),
);

function start(most?: number) {
  const browser = createFakeBrowser('/en/map', most);
  let history = createSiteHistory();
  const steps = () => history.current().steps;
  const act = (one: Act): void => {
    const at = steps().at;
    if (one.kind === 'push' || one.kind === 'replace') history[one.kind](`/en/map?time=${one.to}`);
    else if (one.kind === 'follow') browser.follow(`place-${one.to}`);
    else if (one.kind === 'go') browser.go(one.by);
    else goTo(history, one.kind === 'undo' ? at + one.by : one.to % (steps().hrefs.length + 2));
  };
  const reload = (): void => {
    browser.reload();
    history = createSiteHistory();
  };
  return { browser, act, steps, reload };
}

/** What a list of entries becomes, told without a browser. */
function model(
  list: readonly string[],
  at: number,
  act: Act,
): readonly [readonly string[], number] {
  const clamp = (to: number): number => (to < 0 || to >= list.length ? at : to);
  const here = list[at] ?? '';
  switch (act.kind) {
    case 'push':
      return [[...list.slice(0, at + 1), `/en/map?time=${act.to}`], at + 1];
    case 'follow':
      return [[...list.slice(0, at + 1), here.replace(/#.*|$/, `#place-${act.to}`)], at + 1];
    case 'replace':
      return [list.with(at, `/en/map?time=${act.to}`), at];
    case 'go':
    case 'undo':
      return [list, clamp(at + act.by)];
    case 'goTo':
      return [list, clamp(act.to % (list.length + 2))];
  }
}

describe('the entries of a visit', () => {
  it('are those of the browser, after any walk', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), (acts) => {
        const { browser, act, steps } = start();
        let list: readonly string[] = ['/en/map'];
        let at = 0;
        for (const one of acts) {
          // A link to the place where the reader is makes no entry in a browser either.
          if (one.kind === 'follow' && list[at]?.endsWith(`#place-${one.to}`) === true) continue;
          [list, at] = model(list, at, one);
          act(one);
          expect(steps()).toEqual({ hrefs: list, at });
          expect(browser.url()).toBe(list[at]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can all be undone and redone, also those that the browser has dropped', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pushing, undoing), { maxLength: 60 }), (acts) => {
        const { browser, act, steps } = start(5);
        let list: readonly string[] = ['/en/map'];
        let at = 0;
        for (const one of acts) {
          [list, at] = model(list, at, one);
          act(one);
          expect(steps()).toEqual({ hrefs: list, at });
          expect(browser.url()).toBe(list[at]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are known after a reload as far as the present one, and the rest as the reader comes to it', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 25 }), (acts) => {
        const { browser, act, steps, reload } = start();
        let list: readonly string[] = ['/en/map'];
        let at = 0;
        for (const one of acts) {
          if (one.kind === 'follow' && list[at]?.endsWith(`#place-${one.to}`) === true) continue;
          [list, at] = model(list, at, one);
          act(one);
        }
        reload();
        expect(steps().hrefs.slice(0, at + 1)).toHaveLength(at + 1);
        expect(steps().at).toBe(at);
        expect(steps().hrefs).toHaveLength(at + 1);
        for (let ahead = at + 1; ahead < list.length; ahead += 1) {
          browser.go(1);
          expect(steps().at).toBe(ahead);
          expect(steps().hrefs[ahead]).toBe(list[ahead]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('lead nowhere beyond their ends', () => {
    const { browser, act, steps } = start();
    act({ kind: 'undo', by: -1 });
    act({ kind: 'undo', by: 1 });
    act({ kind: 'goTo', to: 1 });
    expect(steps()).toEqual({ hrefs: ['/en/map'], at: 0 });
    expect(browser.url()).toBe('/en/map');
  });

  it('end with the present one when the reader comes back from elsewhere', () => {
    const { browser, act, steps } = start();
    act({ kind: 'push', to: 1 });
    act({ kind: 'push', to: 2 });
    act({ kind: 'undo', by: -1 });
    browser.comeBack();
    expect(steps()).toEqual({ hrefs: ['/en/map', '/en/map?time=1'], at: 1 });
  });
});

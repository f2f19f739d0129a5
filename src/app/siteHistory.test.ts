/** The list of steps and the browser's history are one, whatever is done in whatever order. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './browser.testing.ts';
import { createSiteHistory } from './siteHistory.ts';
import type { ViewStore } from '../view/store.ts';
import { goTo, undo } from './steps/undo.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A store in which nothing is under way. */
const idle = { endGesture: () => {}, flush: () => {} } as unknown as ViewStore;

type Act =
  | { readonly kind: 'push'; readonly to: number }
  | { readonly kind: 'replace'; readonly to: number }
  | { readonly kind: 'rewrite'; readonly to: number }
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
  fc.record({ kind: fc.constant('rewrite'), to: number }),
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
    else if (one.kind === 'rewrite') history.rewrite(`?time=${one.to}`);
    else if (one.kind === 'follow') browser.follow(`place-${one.to}`);
    else if (one.kind === 'go') browser.go(one.by);
    else goTo(history, one.kind === 'undo' ? at + one.by : one.to % (steps().hrefs.length + 2));
  };
  const reload = (): void => {
    browser.reload();
    history = createSiteHistory();
  };
  return { browser, act, steps, reload, history: () => history };
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
    case 'rewrite':
      return [list.with(at, here.replace(/\?[^#]*|(?=#)|$/, `?time=${act.to}`)), at];
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

  it('are rewritten without the router’s being told, and whoever listens is', () => {
    const { browser, history, act } = start();
    act({ kind: 'push', to: 1 });
    const shown = history().place();
    const heard = vi.fn<() => void>();
    history().listen(heard);
    history().rewrite('?time=2');
    expect(browser.url()).toBe('/en/map?time=2');
    expect(history().place()).toBe(shown);
    expect(history().current().location.search).toBe('?time=2');
    expect(heard).toHaveBeenCalledOnce();
    act({ kind: 'push', to: 3 });
    expect(history().place()).toBe(history().current());
  });

  it('lead nowhere beyond their ends', () => {
    const { browser, act, steps } = start();
    act({ kind: 'undo', by: -1 });
    act({ kind: 'undo', by: 1 });
    act({ kind: 'goTo', to: 1 });
    expect(steps()).toEqual({ hrefs: ['/en/map'], at: 0 });
    expect(browser.url()).toBe('/en/map');
  });

  it('are gone through as often as a key is pressed, also faster than the browser goes', () => {
    const { browser, history, steps, act } = start();
    for (let to = 1; to <= 3; to += 1) act({ kind: 'push', to });
    browser.hold();
    for (let press = 0; press < 9; press += 1) undo(history(), idle, -1);
    browser.release();
    expect(steps().at).toBe(0);
    expect(browser.url()).toBe('/en/map');
    browser.hold();
    for (let press = 0; press < 2; press += 1) undo(history(), idle, 1);
    browser.release();
    expect(steps().at).toBe(2);
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

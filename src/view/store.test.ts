import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { situations } from './arbitraries.testing.ts';
import { createFakeHistory } from './history.testing.ts';
import { sampleContext, sampleVocabulary } from './sample.testing.ts';
import { createViewStore } from './store.ts';
import type { View } from './view.ts';

const states = sampleVocabulary.states;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('steps and what is none', () => {
  it('shows each key press at once, without a new entry, and lets the address follow', () => {
    const { store, entries, writes, now, settle } = createFakeHistory('?time=1990');
    for (let year = 1991; year <= 2020; year += 1) {
      store.update({ time: year }, 'replace');
      expect(store.snapshot().view.time).toBe(year);
      vi.advanceTimersByTime(33);
      settle();
      expect(store.snapshot().view.time).toBe(year);
    }
    vi.advanceTimersByTime(300);
    expect(entries).toEqual(['?time=2020']);
    expect(now()).toBe('?time=2020');
    expect(writes.length).toBeLessThanOrEqual(6);
  });

  it('follows within half a second, and writes at most four times in one', () => {
    const { store, writes, now } = createFakeHistory();
    for (let frame = 0; frame < 600; frame += 1) {
      store.update({ time: 1960 + (frame % 60) }, 'replace');
      vi.advanceTimersByTime(16);
    }
    expect(writes.length).toBeLessThanOrEqual(Math.ceil((600 * 16) / 250) + 1);
    vi.advanceTimersByTime(500);
    expect(now()).toBe('?time=2019');
  });

  it('makes an entry of each step, and Back restores what was before', () => {
    const { store, entries, go, settle } = createFakeHistory();
    store.update({ indicator: sampleVocabulary.indicators[1]!.id });
    settle();
    store.update({ states: [states[1]!, states[0]!] });
    settle();
    expect(entries).toEqual(['', '?indicator=population', '?states=BHR.KWT&indicator=population']);
    const last = store.snapshot().view;
    go(-1);
    expect(store.snapshot().view).toMatchObject({ indicator: 'population', states: [] });
    go(-1);
    expect(store.snapshot().view).toMatchObject({ indicator: 'gdp', states: [] });
    go(2);
    expect(store.snapshot().view).toEqual(last);
  });

  it('writes what waits into the entry that a step leaves', () => {
    const { store, entries, go } = createFakeHistory();
    store.update({ time: 2000 }, 'replace');
    store.update({ time: 2001 }, 'replace');
    store.update({ theme: 'dark' });
    expect(entries).toEqual(['?time=2001', '?time=2001&theme=dark']);
    go(-1);
    expect(store.snapshot().view).toMatchObject({ time: 2001, theme: 'auto' });
  });

  it('makes no entry of a step that changes nothing', () => {
    const { store, entries } = createFakeHistory('?time=2015');
    const before = store.snapshot();
    store.update({ time: 2015 });
    store.update({ states: [] });
    expect(entries).toEqual(['?time=2015']);
    expect(store.snapshot()).toBe(before);
  });

  it('can be told to write at once, and to forget', () => {
    const { store, now } = createFakeHistory();
    store.update({ time: 2000 }, 'replace');
    store.update({ time: 2001 }, 'replace');
    store.flush();
    expect(now()).toBe('?time=2001');
    store.update({ time: 2002 }, 'replace');
    store.drop();
    vi.advanceTimersByTime(1000);
    expect(now()).toBe('?time=2001');
  });
});

describe('gestures', () => {
  it('makes one entry of a drag, and Back returns to before it', () => {
    const { store, entries, go, settle } = createFakeHistory('?time=1990');
    store.beginGesture();
    for (let year = 1991; year <= 2020; year += 1) {
      store.update({ time: year }, 'replace');
      vi.advanceTimersByTime(40);
      settle();
    }
    store.endGesture();
    settle();
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual(['?time=1990', '?time=2020']);
    go(-1);
    expect(store.snapshot().view.time).toBe(1990);
    go(1);
    expect(store.snapshot().view.time).toBe(2020);
  });

  it('starts from what the keys had reached', () => {
    const { store, entries } = createFakeHistory('?time=1990');
    store.update({ time: 1991 }, 'replace');
    store.update({ time: 1992 }, 'replace');
    store.beginGesture();
    store.update({ time: 2020 }, 'replace');
    store.endGesture();
    expect(entries).toEqual(['?time=1992', '?time=2020']);
  });

  it('makes none of a drag that ends where it began', () => {
    const { store, entries } = createFakeHistory('?time=1990');
    store.beginGesture();
    store.update({ time: 2000 }, 'replace');
    vi.advanceTimersByTime(300);
    store.update({ time: 1990 }, 'replace');
    store.endGesture();
    expect(entries).toEqual(['?time=1990']);
  });

  it('keeps a step that is taken while playing', () => {
    const { store, entries } = createFakeHistory('?time=1990');
    store.beginGesture();
    store.update({ time: 2000 }, 'replace');
    store.update({ states: [states[1]!] });
    store.update({ time: 2010 }, 'replace');
    vi.advanceTimersByTime(300);
    store.endGesture();
    expect(entries).toEqual(['?time=1990', '?states=KWT&time=2000', '?states=KWT&time=2010']);
  });

  it('ends with Back', () => {
    const { store, entries, go } = createFakeHistory();
    store.update({ time: 2000 });
    store.beginGesture();
    store.update({ time: 2010 }, 'replace');
    go(-1);
    store.endGesture();
    vi.advanceTimersByTime(1000);
    expect(store.snapshot().view.time).toBe('latest');
    expect(entries).toEqual(['', '?time=2000']);
  });
});

describe('arrivals', () => {
  it('reads anew what it wrote itself, where its writings do not come back', () => {
    const context = sampleContext('map');
    const store = createViewStore({ search: '', hash: '' }, context);
    store.connect({ write: (_, mode) => mode === 'push' });
    store.recontext(context);
    for (const time of [2000, 2001]) {
      store.update({ time }, 'replace');
      store.flush();
    }
    store.arrive({ search: '?time=2000', hash: '', pop: false }, context);
    expect(store.snapshot().view.time).toBe(2000);
  });

  it('repairs the address without an entry, and keeps the notice until it is dismissed', () => {
    const { store, entries, settle, go } = createFakeHistory(
      '?utm_source=a&states=ABC.kwt&time=٢٠١٥',
    );
    expect(entries).toEqual(['?states=KWT&time=2015&utm_source=a']);
    settle();
    store.update({ time: 2016 });
    go(-1);
    expect(store.snapshot().notices).toMatchObject([{ typed: 'ABC' }]);
    store.dismiss(store.snapshot().notices[0]!.id);
    expect(store.snapshot().notices).toEqual([]);
    go(1);
    expect(store.snapshot().notices).toEqual([]);
    expect(store.snapshot().foreign).toEqual(['utm_source=a']);
  });

  it('does not take its own writing, however late it comes back, for an arrival', () => {
    const { store, settle } = createFakeHistory();
    store.update({ time: 2000 });
    store.update({ theme: 'dark' });
    settle();
    store.update({ time: 2005 }, 'replace');
    settle();
    expect(store.snapshot().view).toMatchObject({ time: 2005, theme: 'dark' });
  });

  it('goes back to an address that it once wrote', () => {
    const { store, go } = createFakeHistory();
    store.update({ time: 2000 });
    store.update({ time: 2001 });
    go(-1);
    expect(store.snapshot().view.time).toBe(2000);
  });

  it('reads a link that was followed, with the defaults of its page', () => {
    const { store, visit, now } = createFakeHistory('?time=2015');
    visit('?states=KWT', sampleContext('trends'));
    expect(store.snapshot().view).toMatchObject({
      states: ['KWT'],
      time: { from: 'earliest', to: 'latest' },
    });
    expect(now()).toBe('?states=KWT');
  });

  it('does not repeat a notice that was dismissed, though its key stays', () => {
    const { store, visit } = createFakeHistory('?tiem=2015');
    expect(store.snapshot().notices).toMatchObject([{ kind: 'unknown-key', suggestion: 'time' }]);
    store.dismiss();
    visit('?theme=dark&tiem=2015');
    expect(store.snapshot().notices).toEqual([]);
    visit('?tiem=2016&indicator=gpd');
    expect(store.snapshot().notices).toMatchObject([{ typed: 'gpd' }]);
  });

  it('reads again when more words are known', () => {
    const { events: _, ...few } = sampleVocabulary;
    const { store, visit, now } = createFakeHistory('', 'network');
    visit('?focus=some-event', sampleContext('network', { vocabulary: few }));
    expect(store.snapshot().notices).toEqual([]);
    store.recontext(sampleContext('network'));
    expect(store.snapshot()).toMatchObject({
      view: { focus: null },
      notices: [{ typed: 'some-event' }],
    });
    expect(now()).toBe('');
  });

  it('restores any view from its entry', () => {
    fc.assert(
      fc.property(fc.array(situations, { minLength: 1, maxLength: 5 }), (steps) => {
        const { store, go } = createFakeHistory();
        const seen: View[] = [store.snapshot().view];
        const addresses = new Set<string>(['/en/map']);
        for (const { view } of steps) {
          store.update(view);
          const address = store.snapshot().href({});
          if (address !== store.snapshot().href({ patch: seen.at(-1)! }))
            seen.push(store.snapshot().view);
          addresses.add(address);
        }
        for (const view of seen.toReversed()) {
          expect(store.snapshot().view).toEqual(view);
          go(-1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('notices', () => {
  it('are done as they suggest, as a step', () => {
    const { store, entries } = createFakeHistory('?states=KWT.BHX');
    store.accept(store.snapshot().notices[0]!);
    expect(entries).toEqual(['?states=KWT', '?states=BHR.KWT']);
    expect(store.snapshot().notices).toMatchObject([{ suggestion: 'BHR', before: {} }]);
  });

  it.each([
    ['?states=BHQ.KWT', '?states=KWT', '?states=BHR.KWT'],
    ['?time=2015&indicator=populaton', '?time=2015', '?time=2015&indicator=population'],
    ['?tme=2015&utm_source=x', '?tme=2015&utm_source=x', '?time=2015&utm_source=x'],
  ])('of %s is taken and put back, each a step, and other steps stay', (typed, left, taken) => {
    const { store, entries, settle } = createFakeHistory(typed);
    const [notice] = store.snapshot().notices;
    store.accept(notice!);
    settle();
    expect(entries).toEqual([left, taken]);
    store.update({ theme: 'dark' });
    settle();
    store.accept(store.snapshot().notices[0]!);
    settle();
    expect(store.snapshot().notices).toEqual([notice]);
    expect(entries).toHaveLength(4);
    const [query = '', foreign] = left.split('&utm');
    expect(entries[3]).toBe(
      query.includes('tme') ? `?theme=dark&tme=2015&utm${foreign}` : `${query}&theme=dark`,
    );
    // It can be taken once more.
    store.accept(store.snapshot().notices[0]!);
    settle();
    expect(entries).toHaveLength(5);
    store.dismiss();
    expect(store.snapshot().notices).toEqual([]);
  });

  it('come again with each query that an embed is set to', () => {
    const { store, now } = createFakeHistory();
    expect(store.load('indicator=gpd&time=2015')).toMatchObject([{ typed: 'gpd' }]);
    expect(store.load('indicator=gpd')).toMatchObject([{ typed: 'gpd' }]);
    expect(store.snapshot().notices).toHaveLength(1);
    vi.advanceTimersByTime(300);
    expect(now()).toBe('');
  });
});

describe('what does not change', () => {
  it('keeps its identity, so that nothing is drawn again', () => {
    const { store, go } = createFakeHistory('?states=BHR.KWT&zoom=25.1.2&time=1990..2000', 'map');
    const before = store.snapshot().view;
    store.update({ theme: 'dark' });
    go(-1);
    go(1);
    const after = store.snapshot().view;
    expect(after).not.toBe(before);
    for (const key of ['orgs', 'states', 'zoom', 'time', 'within', 'links', 'indicators'] as const)
      expect(after[key]).toBe(before[key]);
  });

  it('tells listeners of each change, until they leave', () => {
    const { store } = createFakeHistory();
    const listener = vi.fn<() => void>();
    const leave = store.subscribe(listener);
    store.update({ time: 2000 }, 'replace');
    store.update({ time: 2000 }, 'replace');
    leave();
    store.update({ time: 2001 }, 'replace');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('links from here', () => {
  it('keep the query in another language and the foreign pairs everywhere', () => {
    const { store } = createFakeHistory('?time=2015&utm_source=a');
    expect(store.snapshot().href({ language: 'fa' })).toBe('/fa/map?time=2015&utm_source=a#place');
    expect(store.snapshot().href({ page: 'trends' })).toBe('/en/trends?time=2015&utm_source=a');
    expect(store.snapshot().href({ embed: true, hash: '' })).toBe(
      '/en/embed/map?time=2015&utm_source=a',
    );
    expect(store.snapshot().href({ page: 'states', id: 'KWT', base: '/atlas/' })).toBe(
      '/atlas/en/states/KWT?time=2015&utm_source=a',
    );
  });
});

describe('a browser that limits calls', () => {
  it('is asked again, and nothing throws', () => {
    const { store, entries, now, refuse } = createFakeHistory();
    refuse(2);
    store.update({ time: 2000 });
    store.update({ time: 2001 }, 'replace');
    expect(store.snapshot().view.time).toBe(2001);
    expect(entries).toEqual(['']);
    vi.advanceTimersByTime(3000);
    expect(entries).toEqual(['', '?time=2001']);
    expect(now()).toBe('?time=2001');
  });
});

describe('the pause', () => {
  it('comes when steps stop following each other, and not before', () => {
    const { store } = createFakeHistory('?time=1990');
    const before = store.rested();
    for (let year = 1991; year <= 2000; year += 1) {
      store.update({ time: year }, 'replace');
      vi.advanceTimersByTime(100);
      expect(store.rested()).toBe(before);
    }
    vi.advanceTimersByTime(100);
    expect(store.rested()).toBe(store.snapshot());
    expect(store.rested().view.time).toBe(2000);
  });

  it('is told once to those who listen', () => {
    const { store } = createFakeHistory('?time=1990');
    const told = vi.fn<() => void>();
    store.update({ time: 1991 }, 'replace');
    store.subscribe(told);
    vi.advanceTimersByTime(1000);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('does not wait where the reader has done one thing, or turns to another', () => {
    const { store } = createFakeHistory('?time=1990');
    store.update({ theme: 'dark' });
    expect(store.rested()).toBe(store.snapshot());
    store.update({ time: 1991 }, 'replace');
    expect(store.rested().view.time).toBe(1990);
    store.rest();
    expect(store.rested()).toBe(store.snapshot());
    store.beginGesture();
    store.update({ time: 1995 }, 'replace');
    store.endGesture();
    expect(store.rested().view.time).toBe(1995);
  });
});

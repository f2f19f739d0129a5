import { act, render, screen } from '@testing-library/react';
import { memo, Profiler, StrictMode, useEffect } from 'react';
import { BrowserRouter, Link, MemoryRouter, useLocation, useNavigate } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePath } from './href.ts';
import type { Place } from './href.ts';
import { sampleVocabulary } from './sample.testing.ts';
import type { ViewStore } from './store.ts';
import { writeTime } from './timeText.ts';
import { useView, useViewStore, useViewValue, ViewProvider } from './useView.ts';

let store: ViewStore;
let navigate: ReturnType<typeof useNavigate>;
let themeRenders = 0;

const Theme = memo(function Theme() {
  return <p>{useViewValue((view) => view.theme)}</p>;
});

/** Counts what is drawn inside it; drawn again by nobody above. */
const CountedTheme = memo(function CountedTheme() {
  return (
    <Profiler id="theme" onRender={countTheme}>
      <Theme />
    </Profiler>
  );
});

function take(its: { readonly store: ViewStore; readonly navigate: typeof navigate }) {
  ({ store, navigate } = its);
}

function countTheme() {
  themeRenders += 1;
}

function Figure() {
  const its = { store: useViewStore(), navigate: useNavigate() };
  useEffect(() => take(its));
  const { view, notices, context, href } = useView();
  const { pathname, search, hash, state } = useLocation();
  return (
    <>
      <h1>{`${context.page} ${writeTime(view.time)}`}</h1>
      <address>{`${pathname}${search}${hash} ${JSON.stringify(state)}`}</address>
      <div role="status">{notices.map((notice) => notice.typed).join(' ')}</div>
      <Link to={href({ page: 'trends' })}>trends</Link>
      <CountedTheme />
    </>
  );
}

function Atlas() {
  const { pathname } = useLocation();
  const place = parsePath(pathname, { languages: ['en'] }) as Place;
  return (
    <ViewProvider vocabulary={sampleVocabulary} place={place}>
      <Figure />
    </ViewProvider>
  );
}

function open(entry: string | { pathname: string; search: string; hash: string; state: unknown }) {
  themeRenders = 0;
  render(
    <StrictMode>
      <MemoryRouter initialEntries={[entry]}>
        <Atlas />
      </MemoryRouter>
    </StrictMode>,
  );
}

function wait(milliseconds: number) {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

const shown = () => screen.getByRole('heading').textContent;
const address = () => document.querySelector('address')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the reader of the address', () => {
  it('shows what stands there, and a notice before anything else', () => {
    open('/en/map?time=2015&states=ABC');
    expect(shown()).toBe('map 2015');
    expect(screen.getByRole('status').textContent).toBe('ABC');
  });

  it('repairs it in place, with its state and hash', () => {
    open({
      pathname: '/en/map',
      search: '?theme=%&time=٢٠١٥&a=1',
      hash: '#place',
      state: { kept: 1 },
    });
    expect(address()).toBe('/en/map?time=2015&a=1#place {"kept":1}');
    expect(screen.getByRole('status').textContent).toBe('%');
  });

  it('shows a key press before the address follows', () => {
    open('/en/map?time=2015');
    act(() => store.update({ time: 2016 }, 'replace'));
    act(() => store.update({ time: 2017 }, 'replace'));
    expect(shown()).toBe('map 2017');
    expect(address()).toContain('time=2015');
    wait(300);
    expect(address()).toContain('time=2017');
    expect(shown()).toBe('map 2017');
  });

  it('goes back to before a step and to before a drag', async () => {
    open('/en/map?time=1990');
    act(() => store.update({ states: [sampleVocabulary.states[0]!] }));
    act(() => store.beginGesture());
    for (let year = 1991; year <= 2020; year += 1) {
      act(() => store.update({ time: year }, 'replace'));
      wait(50);
    }
    act(() => store.endGesture());
    expect(address()).toContain('?states=BHR&time=2020');
    await act(async () => navigate(-1));
    expect(shown()).toBe('map 1990');
    await act(async () => navigate(-1));
    expect(address()).toContain('?time=1990');
    await act(async () => navigate(2));
    expect(shown()).toBe('map 2020');
  });

  it('follows a link to another page, after writing what waits', async () => {
    open('/en/map?time=1990');
    act(() => store.update({ time: 1991 }, 'replace'));
    act(() => store.update({ time: 1992 }, 'replace'));
    act(() => screen.getByText('trends').click());
    expect(shown()).toBe('trends 1992');
    await act(async () => navigate(-1));
    expect(shown()).toBe('map 1992');
  });

  it('lets what waits wait at a click that leads nowhere, as after a drag', () => {
    open('/en/map?time=1990');
    act(() => store.update({ time: 1991 }, 'replace'));
    act(() => screen.getByRole('heading').click());
    expect(address()).toContain('?time=1990');
    wait(500);
    expect(address()).toContain('?time=1991');
  });

  it('draws a part again only when that part changes', () => {
    open('/en/map');
    const before = themeRenders;
    act(() => store.update({ time: 2000 }, 'replace'));
    act(() => store.update({ time: 2001 }, 'replace'));
    expect(shown()).toBe('map 2001');
    expect(themeRenders).toBe(before);
    act(() => store.update({ theme: 'dark' }));
    expect(screen.getByText('dark').tagName).toBe('P');
  });

  it('works on the history of the browser, below a base', async () => {
    vi.useRealTimers();
    window.history.replaceState({ kept: 1 }, '', '/atlas/en/map?time=٢٠١٥&x=bogus#place');
    const length = window.history.length;
    render(
      <StrictMode>
        <BrowserRouter basename="/atlas">
          <Atlas />
        </BrowserRouter>
      </StrictMode>,
    );
    const { location } = window;
    expect(location.href.slice(location.origin.length)).toBe(
      '/atlas/en/map?time=2015&x=bogus#place',
    );
    expect(window.history.length).toBe(length);
    act(() => store.update({ time: 2016 }));
    act(() => store.update({ time: 2017 }, 'replace'));
    act(() => store.flush());
    expect(location.search).toBe('?time=2017&x=bogus');
    expect(window.history.length).toBe(length + 1);
    await act(async () => {
      window.history.back();
      await new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    });
    expect(shown()).toBe('map 2015');
    expect(location.hash).toBe('#place');
  });

  it('writes nothing over a page that is on its way', () => {
    window.history.replaceState(null, '', '/en/map?time=2015');
    render(
      <BrowserRouter>
        <Atlas />
      </BrowserRouter>,
    );
    window.history.pushState(null, '', '/en/trends');
    act(() => store.update({ time: 2016 }, 'replace'));
    wait(1000);
    expect(window.location.pathname + window.location.search).toBe('/en/trends');
  });

  it('says what is missing where there is no provider', () => {
    expect(() => {
      try {
        vi.spyOn(console, 'error').mockImplementation(() => {});
        render(
          <MemoryRouter>
            <Theme />
          </MemoryRouter>,
        );
      } finally {
        vi.restoreAllMocks();
      }
    }).toThrow('ViewProvider');
  });
});

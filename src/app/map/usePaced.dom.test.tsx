import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePaced } from './usePaced.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function follow() {
  const tell = vi.fn<(text: string) => void>();
  const { result, rerender } = renderHook(
    ({ text, about }: { readonly text: string; readonly about: string | null }) =>
      usePaced(text, about, tell),
    { initialProps: { text: '', about: null as string | null } },
  );
  const show = (text: string, about: string | null) => rerender({ text, about });
  const wait = (milliseconds: number) =>
    act(() => {
      vi.advanceTimersByTime(milliseconds);
    });
  return { result, show, wait, tell };
}

test('another thing is told at once, and by no one else', () => {
  const { result, show, wait, tell } = follow();
  show('Kuwait', 'KWT');
  expect(result.current).toBe('Kuwait');
  wait(0);
  show('Oman', 'OMN');
  expect(result.current).toBe('Oman');
  wait(5000);
  expect(result.current).toBe('Oman');
  expect(tell).not.toHaveBeenCalled();
});

test('what changes by itself is told once in a while, with the latest', () => {
  const { result, show, wait, tell } = follow();
  show('Kuwait 2000', 'KWT');
  wait(0);
  for (let year = 2001; year <= 2010; year += 1) {
    show(`Kuwait ${year}`, 'KWT');
    wait(200);
  }
  expect(tell.mock.calls).toEqual([['Kuwait 2008']]);
  wait(1500);
  expect(tell.mock.calls).toEqual([['Kuwait 2008'], ['Kuwait 2010']]);
  expect(result.current).toBe('Kuwait 2010');
});

test('what comes back to what was told is not told again', () => {
  const { show, wait, tell } = follow();
  show('Kuwait 2000', 'KWT');
  wait(0);
  show('Kuwait 2001', 'KWT');
  wait(100);
  show('Kuwait 2000', 'KWT');
  wait(5000);
  expect(tell).not.toHaveBeenCalled();
});

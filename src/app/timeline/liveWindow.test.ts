import { describe, expect, it, vi } from 'vitest';
import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';
import { createLiveWindow } from './liveWindow.ts';

const year: TimeWindow = { from: 0, to: 365 };
const month: TimeWindow = { from: 0, to: 31 };

describe('the stretch under the hand', () => {
  it('leads those who draw it, once for each stretch', () => {
    const live = createLiveWindow();
    const follower = vi.fn<(window: TimeWindow) => void>();
    const stop = live.follow(follower);
    for (const window of [year, year, month, year]) live.lead(window);
    stop();
    live.lead(month);
    expect(follower.mock.calls.flat()).toEqual([year, month, year]);
  });

  it('is told to React when it is to be, and is there for whoever draws meanwhile', () => {
    const live = createLiveWindow();
    const listener = vi.fn<() => void>();
    const stop = live.subscribe(listener);
    live.set({ window: month, over: '2024', isWritten: false });
    live.lead(month);
    expect(live.now()?.window).toBe(month);
    expect(listener).not.toHaveBeenCalled();
    live.tell();
    expect(listener).toHaveBeenCalledOnce();
    stop();
    live.tell();
    expect(listener).toHaveBeenCalledOnce();
  });
});

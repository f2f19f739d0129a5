import { useLayoutEffect, useRef } from 'react';
import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';
import type { WindowControl } from './useTimeWindow.ts';

/**
 * Puts something of the document where the stretch of time that is seen wants it: in each frame of a movement, with nothing of
 * React in between, and whenever the component is drawn. What `place` writes, the component itself leaves alone.
 */
export function useFollowing(
  control: Pick<WindowControl, 'now' | 'follow'>,
  place: (window: TimeWindow) => void,
): void {
  const latest = useRef(place);
  useLayoutEffect(() => {
    latest.current = place;
    place(control.now());
  });
  useLayoutEffect(() => control.follow((window) => latest.current(window)), [control]);
}

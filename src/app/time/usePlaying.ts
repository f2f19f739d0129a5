import { useCallback, useEffect, useState } from 'react';
import type { Year } from '../../domain/time.ts';
import { useViewStore } from '../../view/useView.ts';
import type { ViewPatch } from '../../view/view.ts';
import { useOnReturn } from '../useOnReturn.ts';
import { firstWithMarks, nextWithMarks } from './yearScale.ts';

/** How playing goes on: as the reader left it, also when another indicator has made the control anew. */
export interface PlaySettings {
  readonly speed: Speed;
  readonly loop: boolean;
}

export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** Milliseconds a year at the plain speed. */
export const pace = 650;

let remembered: PlaySettings = { speed: 1, loop: false };

interface Playing {
  readonly playing: boolean;
  readonly settings: PlaySettings;
  readonly setSettings: (settings: PlaySettings) => void;
  readonly play: () => void;
  readonly stop: () => void;
}

/**
 * Steps from year to year while it plays, over years without anything to see. All of it is one gesture: the address
 * follows, and the history gets one entry when it stops.
 */
export function usePlaying(
  first: Year,
  year: Year,
  counts: readonly number[],
  toPatch: (year: Year) => ViewPatch,
): Playing {
  const store = useViewStore();
  const [playing, setPlaying] = useState(false);
  const [settings, setSettings] = useState(remembered);
  const { speed, loop } = settings;
  const last = first + counts.length - 1;

  useEffect(() => {
    if (!playing) return;
    if (year >= last && !loop) {
      setPlaying(false);
      store.endGesture();
      return;
    }
    const next = year >= last ? firstWithMarks(first, counts) : nextWithMarks(year, first, counts);
    const timer = setTimeout(() => store.update(toPatch(next), 'replace'), pace / speed);
    return () => clearTimeout(timer);
  }, [playing, year, first, last, counts, speed, loop, store, toPatch]);

  useOnReturn(useCallback(() => setPlaying(false), []));

  // A figure that goes away while it plays leaves no gesture behind.
  useEffect(() => () => store.endGesture(), [store]);

  return {
    playing,
    settings,
    setSettings: useCallback((next: PlaySettings) => {
      remembered = next;
      setSettings(next);
    }, []),
    play: () => {
      store.beginGesture();
      if (year >= last) store.update(toPatch(firstWithMarks(first, counts)), 'replace');
      setPlaying(true);
    },
    stop: () => {
      if (!playing) return;
      setPlaying(false);
      store.endGesture();
    },
  };
}

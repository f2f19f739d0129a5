import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Dispatch, SetStateAction } from 'react';
import type { Refinement } from '../charts/chart.ts';
import type { Scene } from '../scene/scene.ts';

/** Milliseconds without another scene that are a pause. */
const pause = 120;
/** Milliseconds of work between two frames. */
const slice = 10;

/**
 * Lets a chart work on a finer picture while the reader pauses, a slice between frames, so that no hand on the map ever waits
 * for it. What is finished is shown at once.
 */
export function useRefining(
  scene: Scene | null,
  refine: (hasTime: () => boolean) => Refinement,
  setDetail: Dispatch<SetStateAction<number>>,
  /** What it is made with: when that has come, it is tried again. */
  state: string,
): void {
  const latest = useRef(refine);
  useLayoutEffect(() => {
    latest.current = refine;
  });
  useEffect(() => {
    if (scene === null) return;
    const work = (): void => {
      const until = performance.now() + slice;
      const progress = latest.current(() => performance.now() < until);
      if (progress === 'more') timer = setTimeout(work);
      else if (progress === 'finished') setDetail((count) => count + 1);
    };
    let timer = setTimeout(work, pause);
    return () => clearTimeout(timer);
  }, [scene, setDetail, state]);
}

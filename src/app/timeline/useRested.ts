/** What stays behind while a hand moves the drawing. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimelineLayout } from '../../charts/timeline/timelineLayout.ts';
import type { View } from '../../view/view.ts';

/** The view, in which the time alone may stay behind until it is settled. */
export function useButTime(view: View, settled: boolean): View {
  const [kept, keep] = useState(view);
  if (kept === view) return view;
  const keys = Object.keys(view) as (keyof View)[];
  if (!settled && keys.every((key) => key === 'time' || kept[key] === view[key])) return kept;
  keep(view);
  return view;
}

/** The first value a task later, so that to join many facts and to lay them out are two pieces of work; others at once. */
export function useFirstLater<T>(value: T | null): T | null {
  return useDeferredValue(value) === null ? null : value;
}

interface Told {
  readonly view: View;
  readonly data: TimelineData | null;
  readonly layout: TimelineLayout | null;
}

/** What words are made of: the present, a moment later, and not while a hand moves the drawing. */
export function useTold(
  view: View,
  data: TimelineData | null,
  layout: TimelineLayout | null,
  settled: boolean,
): Told & { readonly isPresent: boolean } {
  const [rested, setRested] = useState<Told>({ view, data, layout });
  const present = useMemo(() => ({ view, data, layout }), [view, data, layout]);
  if (settled && rested !== present) setRested(present);
  const told = useDeferredValue(rested);
  return { ...told, isPresent: told === present };
}

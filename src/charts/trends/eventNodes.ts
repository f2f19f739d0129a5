import type { AtlasEvent } from '../../domain/fact.ts';
import { firstDay, yearOf } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import type { SceneNode } from '../../scene/scene.ts';
import { tenths } from '../_shared/linePath.ts';
import type { Panel } from './panels.ts';
import type { TrendsData } from './trendsData.ts';

const tall = 6;

/** A short stroke on the axis of years for every event: around the year that it is of, in the order of the year's days. */
export function eventNodes(panel: Panel, data: TrendsData): readonly SceneNode[] {
  const { plot, years } = panel;
  return data.events.flatMap((event): readonly SceneNode[] => {
    const place = placeOf(event);
    if (place === null || yearOf(event.start) < years[0] || yearOf(event.start) > years[1])
      return [];
    const x = Math.min(plot.right, Math.max(plot.left, panel.xOf(place)));
    return [
      {
        type: 'path',
        key: `event-${event.id}`,
        d: `M${tenths(x)} ${tenths(plot.bottom + 1)}v${tall}`,
        fill: 'none',
        stroke: 'accent',
        strokeWidth: 1.5,
        opacity: 0.65,
        mark: { kind: 'event', event: event.id, value: event.start },
      },
    ];
  });
}

/** A year stands for its whole length: its first day half a year before its tick. */
function placeOf({ start }: AtlasEvent): number | null {
  const day = firstDay(start);
  if (day === null) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A date that is only a year stands at the year itself.
  if (start.length === 4) return year;
  return year - 0.5 + (month - 1 + (date - 1) / 31) / 12;
}

/** The events that start in a year, in order of time. */
export function eventsIn(data: TrendsData, year: Year): readonly AtlasEvent[] {
  return data.events
    .filter(({ start }) => yearOf(start) === year)
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1));
}

/** A sample of every kind of mark of the timeline, as nodes in a box of 36 × 18: what a legend shows, on the page and in a picture. */
import type { SceneNode } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { isInWindow, windowOf } from './inWindow.ts';
import type { TimelineItem } from './items.ts';
import { barPath, diamondPath } from './shapes.ts';
import type { TimelineColours } from './timelineColours.ts';
import type { TimelineData } from './timelineData.ts';

export const legendEntries = [
  'founder',
  'member',
  'associate',
  'observer',
  'suspended',
  'left',
  'again',
  'unsure',
  'presidency',
  'event',
  'crowd',
  'agreement',
  'alternative',
] as const;
export type LegendEntry = (typeof legendEntries)[number];

const box = { left: 2, right: 34, top: 4, bottom: 14 };
const bar = barPath(box, true, false);

type Painted = Omit<Extract<SceneNode, { type: 'path' }>, 'type' | 'key' | 'd'>;

/** Told apart by form as much as by colour. */
export function sampleNodes(entry: LegendEntry, colours: TimelineColours): readonly SceneNode[] {
  const { founder, member, near, crowd, onBar, lit, soft } = colours;
  let count = 0;
  const path = (d: string, paint: Painted): SceneNode => {
    count += 1;
    return { type: 'path', key: `${entry}-${count}`, d, ...paint };
  };
  const circle = (x: number, radius: number, paint: Painted): SceneNode => {
    count += 1;
    return { type: 'circle', key: `${entry}-${count}`, x, y: 9, radius, ...paint };
  };
  const line = (d: string): SceneNode => path(d, { fill: 'none', stroke: soft, strokeWidth: 1.5 });
  switch (entry) {
    case 'founder':
      return [path(bar, { fill: founder }), circle(7.5, 2, { fill: onBar })];
    case 'member':
      return [path(bar, { fill: member })];
    case 'associate':
      return [path(bar, { fill: near, stroke: member, strokeWidth: 1.25 })];
    case 'observer':
      return [path(bar, { fill: 'none', stroke: member, strokeWidth: 1.25 })];
    case 'suspended':
      return [path(bar, { fill: { hatch: member }, stroke: member, strokeWidth: 1 })];
    case 'left':
      return [path(barPath({ ...box, right: 28 }, true, true), { fill: member }), line('M28 1V17')];
    case 'again':
      return [path(bar, { fill: member }), line('M3 1V17')];
    case 'unsure':
      return [
        path(bar, { fill: member, opacity: 0.45 }),
        path(barPath({ ...box, left: 14 }, false, false), { fill: member }),
      ];
    case 'presidency':
      return [
        path(bar, { fill: member }),
        path('M10 2H24', { fill: 'none', stroke: lit, strokeWidth: 2 }),
      ];
    case 'event':
      return [circle(18, 5.5, { fill: soft })];
    case 'crowd':
      return [circle(18, 8, { fill: crowd })];
    case 'agreement':
      return [path(diamondPath(18, 9, 6), { fill: soft })];
    case 'alternative':
      return [
        circle(6, 5, { fill: soft }),
        path('M11 9H27', { fill: 'none', stroke: soft, strokeWidth: 1, dash: [1, 3] }),
        circle(30, 3, { fill: 'none', stroke: soft, strokeWidth: 1 }),
      ];
    default:
      return entry satisfies never;
  }
}

/** The kinds that may be met in the stretch of time of the view: a picture explains no more than it shows. */
export function entriesSeen(data: TimelineData, view: Pick<View, 'time'>): readonly LegendEntry[] {
  const { memberships, events, agreements, offices, alternatives } = data;
  const window = windowOf(data, view);
  const inWindow = (item: TimelineItem): boolean => isInWindow(item, window);
  const seen = memberships.filter(inWindow);
  const happened = events.filter(inWindow);
  const signed = agreements.filter(inWindow);
  const has: Readonly<Record<LegendEntry, boolean>> = {
    founder: seen.some(({ row }) => row.role === 'founder'),
    member: seen.some(({ row }) => row.role === 'member'),
    associate: seen.some(({ row }) => row.role === 'associate'),
    observer: seen.some(({ row }) => row.role === 'observer'),
    suspended: seen.some(({ row }) => row.status === 'suspended'),
    left: seen.some(
      ({ row: { endedBy } }) => endedBy === 'withdrawal' || endedBy === 'organisation-ended',
    ),
    again: seen.some(({ again }) => again),
    unsure: seen.some(({ fuzzy }) => fuzzy),
    presidency: offices.some((item) => item.office.role === 'presidency' && inWindow(item)),
    event: happened.length > 0,
    crowd: happened.length > 1,
    agreement: signed.length > 0,
    alternative: [...happened, ...signed].some(({ key }) => alternatives.has(key)),
  };
  return legendEntries.filter((entry) => has[entry]);
}

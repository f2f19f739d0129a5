/** A sample of every kind of mark of the timeline, as nodes in a box of 36 × 18: what a legend shows, on the page and in a picture. */
import { marksOf } from '../../scene/scene.ts';
import type { Scene, SceneNode } from '../../scene/scene.ts';
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

/**
 * The kinds that a drawing shows: a picture explains no more than it has.
 * @param scene the drawing: lanes that are folded show none of what is in them
 */
export function entriesSeen(data: TimelineData, scene: Scene): readonly LegendEntry[] {
  const marks = marksOf(scene).map(({ mark }) => mark);
  const drawn = new Set<string | undefined>(
    marks.flatMap(({ membership, event, agreement }) => [membership, event, agreement]),
  );
  const seen = data.memberships.filter(({ row }) => drawn.has(row.id));
  const isRole = (role: string): boolean => seen.some(({ row }) => row.role === role);
  const points = [...data.events, ...data.agreements].filter((item) =>
    drawn.has(item.kind === 'event' ? item.event.id : item.agreement.id),
  );
  const has: Readonly<Record<LegendEntry, boolean>> = {
    founder: isRole('founder'),
    member: isRole('member'),
    associate: isRole('associate'),
    observer: isRole('observer'),
    suspended: seen.some(({ row }) => row.status === 'suspended'),
    left: seen.some(
      ({ row: { endedBy } }) => endedBy === 'withdrawal' || endedBy === 'organisation-ended',
    ),
    again: seen.some(({ again }) => again),
    unsure: seen.some(({ fuzzy }) => fuzzy),
    presidency: scene.nodes.some(
      (node) => node.key === 'presidencies' && node.type === 'path' && node.d !== '',
    ),
    event: points.some(({ kind }) => kind === 'event'),
    crowd: marks.some(({ kind }) => kind === 'crowd'),
    agreement: points.some(({ kind }) => kind === 'agreement'),
    alternative: points.some(({ key }) => data.alternatives.has(key)),
  };
  return legendEntries.filter((entry) => has[entry]);
}

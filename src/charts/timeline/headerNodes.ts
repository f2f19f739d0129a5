/** The line over a group: from founding to dissolution, and folded, how many members there were. */
import type { MessageValue } from '../../domain/message.ts';
import type { SceneNode } from '../../scene/scene.ts';
import { trackOf } from './barNodes.ts';
import { countOn } from './counts.ts';
import { round, seen, textNode } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { diamondPath, linePath } from './shapes.ts';
import type { PlacedLane } from './timelineLayout.ts';

export function headerNodes(drawing: Drawing, place: PlacedLane): readonly SceneNode[] {
  const { layout, colours } = drawing;
  const { top } = place;
  return [
    {
      type: 'path',
      key: `header-rule-${place.lane.key}`,
      d: linePath(layout.plot.left - 12, top + 0.5, layout.plot.right + 12, top + 0.5),
      fill: 'none',
      stroke: colours.strongRule,
      strokeWidth: 1,
    },
    ...(place.group.folded ? areaNodes(drawing, place) : []),
    ...lifeNodes(drawing, place),
  ];
}

function lifeNodes(drawing: Drawing, place: PlacedLane): readonly SceneNode[] {
  const { scale, layout, colours, data } = drawing;
  const { life, key, organisation } = place.lane;
  if (life === undefined) return [];
  const part = seen(drawing, life.from, life.to);
  const { middle, bottom } = trackOf(place);
  const y = place.group.folded ? bottom - 3 : middle;
  const inside = (x: number): boolean => x >= layout.plot.left && x <= layout.plot.right;
  const [start, end] = [scale.xOf(life.from), scale.xOf(life.to)];
  const record = organisation === undefined ? undefined : data.records.get(organisation);
  const ended = record?.dissolved != null;
  return [
    ...(part === null
      ? []
      : [
          {
            type: 'path' as const,
            key: `life-${key}`,
            d: linePath(part.left, y, part.right, y),
            fill: 'none' as const,
            stroke: colours.founder,
            strokeWidth: 1.5,
          },
        ]),
    ...(inside(start)
      ? [
          {
            type: 'path' as const,
            key: `founding-${key}`,
            d: diamondPath(start, y, 4.5),
            fill: colours.founder,
            mark: {
              kind: 'founding',
              ...(organisation === undefined ? {} : { organisation }),
              value: record?.founded ?? 'unknown',
            },
            centre: [start, y] as const,
            small: true as const,
          },
        ]
      : []),
    ...(ended && inside(end)
      ? [
          {
            type: 'path' as const,
            key: `dissolution-${key}`,
            d: linePath(end, y - 6, end, y + 6),
            fill: 'none' as const,
            stroke: colours.founder,
            strokeWidth: 2,
          },
        ]
      : []),
    ...kinNodes(drawing, place, { start, end, y: middle + 4 }),
  ];
}

/** What an organisation came from, and what came after it. */
function kinNodes(
  drawing: Drawing,
  place: PlacedLane,
  { start, end, y }: { readonly start: number; readonly end: number; readonly y: number },
): readonly SceneNode[] {
  const { scale, layout, data, frame } = drawing;
  const { organisation, key } = place.lane;
  const record = organisation === undefined ? undefined : data.records.get(organisation);
  if (record === undefined) return [];
  const ltr = scale.direction === 'ltr';
  const text = (kin: 'predecessor' | 'successor'): readonly SceneNode[] => {
    const id = record[kin];
    if (id === undefined) return [];
    const before = kin === 'predecessor';
    const rightward = before !== ltr;
    const at = before ? start : end;
    const x = at + (rightward ? 9 : -9);
    const width = rightward ? layout.plot.right - x : x - layout.plot.left;
    const name: MessageValue = { kind: 'organisation', id };
    return at < layout.plot.left || at > layout.plot.right || width < 60
      ? []
      : textNode(
          drawing,
          frame.locale.say({ key: `timeline:lane.${kin}`, values: { organisation: name } }),
          {
            key: `${kin}-${key}`,
            x: round(x),
            y: round(y),
            anchor: rightward ? 'left' : 'right',
            width: Math.min(width, 260),
            size: 11,
            fill: 'muted',
          },
        );
  };
  return [...text('predecessor'), ...text('successor')];
}

/** The number of members as steps, as high as the group's highest, with the number of the last day in view. */
function areaNodes(drawing: Drawing, place: PlacedLane): readonly SceneNode[] {
  const { scale, layout, frame, colours, data } = drawing;
  const { counts = [], key, organisation } = place.lane;
  const { top, bottom } = trackOf(place);
  const most = counts.reduce((max, { count }) => Math.max(max, count), 0);
  const last = Math.min(frame.window.to, data.today);
  if (most === 0 || last <= frame.window.from) return [];
  const base = bottom - 3;
  const yOf = (count: number): number => base - (count / most) * (bottom - top - 10);
  const first = countOn(counts, frame.window.from);
  const steps = counts.filter(({ day }) => day > frame.window.from && day <= last);
  let d = `M${round(scale.xOf(frame.window.from))} ${round(base)}V${round(yOf(first))}`;
  for (const { day, count } of steps) d += `H${round(scale.xOf(day))}V${round(yOf(count))}`;
  const end = scale.xOf(last);
  const ltr = scale.direction === 'ltr';
  const now = countOn(counts, last - 1);
  // A number would be taken for all of the members.
  const isPartial = data.catalogue.organisations.some(
    ({ id, roster }) => id === organisation && roster === 'partial',
  );
  return [
    {
      type: 'path',
      key: `area-${key}`,
      d: `${d}H${round(end)}V${round(base)}Z`,
      fill: colours.area,
    },
    ...(now === 0 || isPartial
      ? []
      : textNode(drawing, frame.locale.number(now), {
          key: `area-number-${key}`,
          x: round(Math.min(layout.plot.right, Math.max(layout.plot.left, end)) + (ltr ? -4 : 4)),
          y: round(base - 4),
          anchor: ltr ? 'right' : 'left',
          width: 60,
          size: 11,
          weight: 650,
        })),
  ];
}

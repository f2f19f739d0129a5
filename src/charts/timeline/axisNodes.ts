/** Ticks, the second calendar, today. */
import { calendarTicks, tickUnitFor } from '../../locale/calendarTicks.ts';
import type { CalendarTick } from '../../locale/calendarTicks.ts';
import type { Calendar } from '../../locale/defaults.ts';
import type { SceneNode } from '../../scene/scene.ts';
import { forScene, round, textNode } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { linePath } from './shapes.ts';

/** Pixels from tick to tick, at least. */
const tickGap = 26;
const labelSize = 12;
/** Between two labels. */
const labelGap = 14;

const lastTicks = new Map<
  Calendar,
  { readonly of: unknown[]; readonly ticks: readonly CalendarTick[] }
>();

/** The ticks of the stretch that is seen: asked for by the grid, the axis and the labels of one frame, made once. */
function ticksOf({ frame, layout }: Drawing, calendar: Calendar): readonly CalendarTick[] {
  const { from, to } = frame.window;
  const width = layout.plot.right - layout.plot.left;
  const of = [from, to, width, frame.locale];
  const last = lastTicks.get(calendar);
  if (last?.of.every((value, index) => Object.is(value, of[index])) === true) return last.ticks;
  const unit = tickUnitFor(to - from, width, tickGap);
  const ticks = calendarTicks(frame.locale, calendar, Math.ceil(from), to, unit);
  lastTicks.set(calendar, { of, ticks });
  return ticks;
}

/** Under everything: hairlines from the axis through all lanes. */
export function gridNodes(drawing: Drawing): readonly SceneNode[] {
  const { frame, layout, scale, colours } = drawing;
  const top = Math.max(layout.top, frame.slab.top);
  const bottom = Math.min(layout.bottom, frame.slab.bottom);
  const ticks = ticksOf(drawing, frame.locale.calendar);
  const lines = (major: boolean): string =>
    ticks
      .filter((tick) => tick.major === major)
      .map(({ day }) => linePath(scale.xOf(day), top, scale.xOf(day), bottom))
      .join('');
  return (['minor', 'major'] as const).map((kind) => ({
    type: 'path',
    key: `grid-${kind}`,
    d: lines(kind === 'major'),
    fill: 'none',
    stroke: kind === 'major' ? colours.strongRule : colours.rule,
    strokeWidth: 1,
  }));
}

export function axisNodes(drawing: Drawing): readonly SceneNode[] {
  const { frame, layout } = drawing;
  return [
    ruleNode(drawing, 'axis-rule', layout.top - 0.5),
    ...labelNodes(drawing, frame.locale.calendar, 'tick', layout.top - 9),
    ...directionNodes(drawing),
  ];
}

/** Under the lanes: the second calendar where one is wanted, else the day of the data; and the line of that day. */
export function footNodes(drawing: Drawing): readonly SceneNode[] {
  const { layout, scale, view, data } = drawing;
  const { second } = view;
  return [
    ruleNode(drawing, 'foot-rule', layout.bottom + 0.5),
    ...(second === 'none' ? [] : labelNodes(drawing, second, 'second', layout.bottom + 15)),
    ...todayNodes(drawing, scale.xOf(data.today + 1), second === 'none'),
  ];
}

function ruleNode({ layout, colours }: Drawing, key: string, y: number): SceneNode {
  return {
    type: 'path',
    key,
    d: linePath(layout.plot.left - 12, y, layout.plot.right + 12, y),
    fill: 'none',
    stroke: colours.strongRule,
    strokeWidth: 1,
  };
}

/** As many labels as stand clear of each other, the stronger ones first. */
function labelNodes(
  drawing: Drawing,
  calendar: Calendar,
  prefix: string,
  y: number,
): readonly SceneNode[] {
  const { frame, scale, layout } = drawing;
  const taken: (readonly [number, number])[] = [];
  const ticks = ticksOf(drawing, calendar).toSorted((a, b) => Number(b.major) - Number(a.major));
  return ticks.flatMap(({ day, label, major }): readonly SceneNode[] => {
    const half = frame.measure(label, labelSize, major ? 650 : 400) / 2;
    const x = Math.min(
      layout.plot.right + 10 - half,
      Math.max(layout.plot.left - 10 + half, scale.xOf(day)),
    );
    const [left, right] = [x - half - labelGap / 2, x + half + labelGap / 2];
    if (taken.some(([from, to]) => left < to && right > from)) return [];
    taken.push([left, right]);
    return [
      {
        type: 'text',
        key: `${prefix}-${day}`,
        x: round(x),
        y: round(y),
        text: forScene(label, frame.locale),
        anchor: 'center',
        size: labelSize,
        ...(major ? { weight: 650 } : {}),
        fill: major ? 'ink' : 'muted',
      },
    ];
  });
}

/** Which way time runs: an arrow with a word, on the side that reading begins on; there is no room for it on a phone. */
function directionNodes(drawing: Drawing): readonly SceneNode[] {
  const { layout, scale, colours, frame } = drawing;
  const { names } = layout;
  if (names.above) return [];
  const text = layout.later;
  const width = frame.measure(text, 11);
  const onward = scale.direction === 'ltr' ? 1 : -1;
  const inward = names.side === 'left' ? 1 : -1;
  const y = layout.top - 13;
  // Word and arrow stand beside each other, the word first.
  const middle = names.x + inward * (width + 18);
  const [tail, head] = [middle - onward * 8, middle + onward * 8];
  return [
    {
      type: 'text',
      key: 'direction-word',
      x: names.x,
      y: y + 4,
      text: forScene(text, frame.locale),
      anchor: names.side,
      size: 11,
      fill: 'muted',
    },
    {
      type: 'path',
      key: 'direction',
      d: `${linePath(tail, y, head, y)}M${round(head - onward * 4)} ${y - 4}L${round(head)} ${y}L${round(head - onward * 4)} ${y + 4}`,
      fill: 'none',
      stroke: colours.soft,
      strokeWidth: 1.25,
    },
  ];
}

/** Up to where the data knows anything. */
function todayNodes(drawing: Drawing, x: number, withLabel: boolean): readonly SceneNode[] {
  const { frame, layout, colours } = drawing;
  if (x < layout.plot.left || x > layout.plot.right + 0.5) return [];
  const text = layout.asOf;
  const half = frame.measure(text, 11) / 2;
  const at = Math.min(layout.width - half - 4, Math.max(half + 4, x));
  return [
    {
      type: 'path',
      key: 'today',
      d: linePath(
        x,
        Math.max(layout.top, frame.slab.top),
        x,
        Math.min(layout.bottom, frame.slab.bottom),
      ),
      fill: 'none',
      stroke: colours.lit,
      strokeWidth: 1,
      dash: [3, 3],
    },
    ...(withLabel
      ? textNode(drawing, text, {
          key: 'today-label',
          x: round(at),
          y: round(layout.bottom + 16),
          anchor: 'center',
          width: 2 * half + 1,
          size: 11,
          fill: 'muted',
        })
      : []),
  ];
}

/** What the parts of the drawing share: the view resolved into a scale, colours and words. */
import type { Locale } from '../../locale/locale.ts';
import type { SceneNode } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { fitText } from '../_shared/fitText.ts';
import { timelineColours } from './timelineColours.ts';
import type { TimelineColours } from './timelineColours.ts';
import type { TimelineData } from './timelineData.ts';
import type { TimelineFrame } from './timelineFrame.ts';
import type { TimelineLayout } from './timelineLayout.ts';
import { createTimeScale, timeDirection } from './timeScale.ts';
import type { TimeScale } from './timeScale.ts';

export interface Drawing {
  readonly data: TimelineData;
  readonly layout: TimelineLayout;
  readonly view: View;
  readonly frame: TimelineFrame;
  readonly scale: TimeScale;
  readonly colours: TimelineColours;
}

export function createDrawing(
  layout: TimelineLayout,
  data: TimelineData,
  view: View,
  frame: TimelineFrame,
): Drawing {
  const scale = createTimeScale(layout, frame.window, timeDirection(view, frame.locale));
  return { data, layout, view, frame, scale, colours: timelineColours(frame.theme) };
}

/** The part of a stretch of days that is seen, in pixels; `null` where nothing of it is. */
export function seen(
  { scale, layout: { plot } }: Drawing,
  from: number,
  to: number,
): { readonly left: number; readonly right: number } | null {
  const [a, b] = [scale.xOf(from), scale.xOf(to)];
  const left = Math.max(plot.left, Math.min(a, b));
  const right = Math.min(plot.right, Math.max(a, b));
  return left < right || (left === right && a === b) ? { left, right } : null;
}

/** A line of text, cut to a width; nothing where hardly any of it fits. */
export function textNode(
  { frame }: Drawing,
  text: string,
  place: {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'left' | 'center' | 'right';
    readonly width: number;
    readonly size: number;
    readonly weight?: number;
    readonly fill?: Extract<SceneNode, { type: 'text' }>['fill'];
  },
): readonly SceneNode[] {
  const { width, fill = 'ink', weight, ...rest } = place;
  const short = fitText(text, width, frame.measure, place.size, weight);
  return short === ''
    ? []
    : [
        {
          type: 'text',
          ...rest,
          ...(weight === undefined ? {} : { weight }),
          text: forScene(short, frame.locale),
          fill,
        },
      ];
}

const isolated = new WeakMap<Locale, Map<string, string>>();

/** Finding the runs of a text costs more than drawing it, and a step draws the texts of the step before. */
export function forScene(text: string, locale: Locale): string {
  const known = isolated.get(locale) ?? new Map<string, string>();
  isolated.set(locale, known);
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size > 4000) known.clear();
  const made = locale.forScene(text);
  known.set(text, made);
  return made;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

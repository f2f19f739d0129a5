/** What stands beside the mark of an event or agreement: its title, and the dates that other sources give. */
import type { Locale } from '../../locale/locale.ts';
import type { SceneNode } from '../../scene/scene.ts';
import { round, textNode } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { titleIn } from './itemWords.ts';
import type { PointItem } from './items.ts';
import { markRadius } from './packing.ts';
import type { Packed } from './packing.ts';
import { linePath } from './shapes.ts';
import type { PlacedLane } from './timelineLayout.ts';

/** Less room than this is not worth a cut title. */
const leastTitle = 76;
const leastTown = 30;
const titleSize = 12;

/** What another source says of the date: a small ring there, joined by dots to the date that is trusted. */
export function alternativeNodes(
  drawing: Drawing,
  item: PointItem,
  y: number,
): readonly SceneNode[] {
  const { scale, layout, data, colours } = drawing;
  return (data.alternatives.get(item.key) ?? []).flatMap((day, index): readonly SceneNode[] => {
    const [x, from] = [scale.xOf(day + 0.5), scale.xOf(item.span.from + 0.5)];
    const inside = [x, from].every((at) => at >= layout.plot.left && at <= layout.plot.right);
    if (!inside || Math.abs(x - from) < 3 * markRadius) return [];
    return [
      {
        type: 'path',
        key: `alternative-line-${item.key}-${index}`,
        d: linePath(from, y, x, y),
        fill: 'none',
        stroke: colours.soft,
        strokeWidth: 1,
        dash: [1, 3],
      },
      {
        type: 'circle',
        key: `alternative-${item.key}-${index}`,
        x: round(x),
        y: round(y),
        radius: 3,
        fill: 'surface',
        stroke: colours.soft,
        strokeWidth: 1,
      },
    ];
  });
}

/** The title, onward from its mark, as far as the next mark or the end of the sheet. */
export function titleNodes(
  drawing: Drawing,
  place: PlacedLane,
  { room }: Packed,
  item: PointItem,
  mark: { readonly left: number; readonly right: number },
  y: number,
): readonly SceneNode[] {
  const { scale, layout, frame } = drawing;
  const ltr = scale.direction === 'ltr';
  const start = ltr ? mark.right + 5 : mark.left - 5;
  const edge = ltr ? layout.plot.right - start : start - layout.plot.left;
  const width = Math.min(room - 8, edge, 340);
  if (
    width < (place.lane.kind === 'series' ? leastTown : leastTitle) ||
    start < layout.plot.left ||
    start > layout.plot.right
  )
    return [];
  return textNode(drawing, titleOf(item, place, frame.locale), {
    key: `title-${item.key}`,
    x: round(start),
    y: round(y + 4),
    anchor: ltr ? 'left' : 'right',
    width,
    size: titleSize,
    fill: 'ink',
  });
}

/** The lane has the name of a series already: what tells its editions apart is the town. */
function titleOf(item: PointItem, { lane }: PlacedLane, locale: Locale): string {
  if (item.kind === 'agreement') return titleIn(item.agreement.title, locale);
  const { place, title } = item.event;
  const town = place?.city == null ? '' : titleIn(place.city, locale);
  return lane.kind === 'series' && town !== '' ? town : titleIn(title, locale);
}

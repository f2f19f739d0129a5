/** Memberships and offices as bars. */
import type { Locale } from '../../locale/locale.ts';
import { titleIn } from './itemWords.ts';
import type { Fill, Mark, SceneNode } from '../../scene/scene.ts';
import { seen, textNode } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { isUndated } from './items.ts';
import type { MembershipItem, OfficeItem } from './items.ts';
import { barPath, dotPath, linePath } from './shapes.ts';
import type { PlacedLane } from './timelineLayout.ts';

/** Where a lane draws: under its name on a phone. */
export function trackOf({ top, height, track }: PlacedLane): {
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
} {
  const bottom = top + height;
  return { top: bottom - track, bottom, middle: bottom - track / 2 };
}

/** Strokes that many bars share: one path for all of them. */
export interface Strokes {
  readonly caps: string[];
  readonly dots: string[];
  readonly presidencies: string[];
}

export function membershipMark({ row }: MembershipItem): Mark {
  return {
    kind: 'membership',
    membership: row.id,
    state: row.state,
    organisation: row.organisation,
    value: row.start,
    role: row.status === 'suspended' ? `${row.role}-suspended` : row.role,
  };
}

export function membershipNodes(
  drawing: Drawing,
  place: PlacedLane,
  item: MembershipItem,
  strokes: Strokes,
): readonly SceneNode[] {
  const { span } = item;
  const whole = seen(drawing, span.from, span.to);
  if (whole === null) return [];
  const { middle, top, bottom } = trackOf(place);
  const half = Math.min(6.5, (bottom - top) * 0.28);
  const box = { top: middle - half, bottom: middle + half };
  const right = Math.max(whole.right, whole.left + 2);
  const ends = endsOf(drawing, item);
  const d = barPath({ ...box, left: whole.left, right }, ends.left, ends.right);
  const undated = isUndated(item);
  const paint = paintOf(drawing, item);
  const nodes: SceneNode[] = [
    {
      type: 'path',
      key: `bar-${item.key}`,
      d,
      ...paint,
      ...(item.fuzzy ? { opacity: 0.45 } : {}),
      ...(undated ? { dash: [3, 3] } : {}),
      mark: membershipMark(item),
      centre: [(whole.left + right) / 2, middle],
    },
  ];
  const sure = seen(drawing, span.sureFrom, span.sureTo);
  if (item.fuzzy && !undated && sure !== null && sure.right - sure.left > 1) {
    nodes.push({
      type: 'path',
      key: `sure-${item.key}`,
      d: barPath(
        { ...box, ...sure },
        ends.left && sure.left === whole.left,
        ends.right && sure.right === whole.right,
      ),
      ...paint,
    });
  }
  strokeEnds(drawing, item, { middle, half }, strokes);
  return nodes;
}

/** Which ends of a bar are seen as ends: rounded where it begins, and where it has ended. */
function endsOf(
  { scale, layout: { plot } }: Drawing,
  { span, row, first, again }: MembershipItem,
): { readonly left: boolean; readonly right: boolean } {
  const inside = (x: number): boolean => x >= plot.left && x <= plot.right;
  const begins = (first || again) && inside(scale.xOf(span.from));
  const ended = row.endedBy === 'withdrawal' || row.endedBy === 'organisation-ended';
  const ends = ended && inside(scale.xOf(span.to));
  return scale.direction === 'ltr' ? { left: begins, right: ends } : { left: ends, right: begins };
}

function paintOf(
  { colours }: Drawing,
  { row }: MembershipItem,
): {
  readonly fill: Fill;
  readonly stroke?: (typeof colours)['founder'];
  readonly strokeWidth?: number;
} {
  const colour = row.role === 'founder' ? colours.founder : colours.member;
  if (row.role === 'observer')
    return { fill: 'surface', stroke: colours.member, strokeWidth: 1.25 };
  if (row.role === 'associate')
    return { fill: colours.near, stroke: colours.member, strokeWidth: 1.25 };
  return row.status === 'suspended'
    ? { fill: { hatch: colour }, stroke: colour, strokeWidth: 1 }
    : { fill: colour };
}

/** A dot for founders; a stroke across where a membership ended for good, and a ring where a state came back. */
function strokeEnds(
  { scale, layout: { plot } }: Drawing,
  { row, span, again, first }: MembershipItem,
  { middle, half }: { readonly middle: number; readonly half: number },
  strokes: Strokes,
): void {
  const inside = (x: number): boolean => x >= plot.left && x <= plot.right;
  const start = scale.xOf(span.from);
  const length = (span.to - span.from) * scale.pixelsPerDay;
  const onward = scale.direction === 'ltr' ? 1 : -1;
  if (row.role === 'founder' && first && length > 4 * half && inside(start)) {
    const dot = start + onward * half;
    if (inside(dot)) strokes.dots.push(dotPath(dot, middle, 2));
  }
  const across = (x: number): void => {
    if (inside(x)) strokes.caps.push(linePath(x, middle - half - 3, x, middle + half + 3));
  };
  if (row.endedBy === 'withdrawal' || row.endedBy === 'organisation-ended')
    across(scale.xOf(span.to));
  if (again) across(start);
}

/** Who presides, or is secretary-general: a bar with the name in it. */
export function officeNodes(
  drawing: Drawing,
  place: PlacedLane,
  item: OfficeItem,
): readonly SceneNode[] {
  const { span, office, organisation } = item;
  const whole = seen(drawing, span.from, span.to);
  if (whole === null) return [];
  const { middle, top, bottom } = trackOf(place);
  const half = Math.min(8, (bottom - top) * 0.38);
  // A hair between two terms that follow each other.
  const left = whole.left + 0.5;
  const right = Math.max(whole.right - 0.5, left + 1);
  const toCome = span.from > drawing.data.today;
  const secretary = office.role === 'secretary-general';
  const { colours, frame } = drawing;
  return [
    {
      type: 'path',
      key: `office-${item.key}`,
      d: barPath({ left, right, top: middle - half, bottom: middle + half }, false, false),
      fill: secretary || toCome ? 'surface' : colours.office,
      stroke: colours.strongRule,
      strokeWidth: 1,
      ...(toCome || isUndated(item) ? { dash: [3, 2] } : {}),
      mark: {
        kind: 'office',
        organisation,
        link: item.key,
        value: office.start,
        role: office.role,
      },
      centre: [(left + right) / 2, middle],
    },
    ...(right - left < 24
      ? []
      : textNode(drawing, nameOfOffice(item, frame.locale), {
          key: `office-name-${item.key}`,
          x: (left + right) / 2,
          y: middle + 4,
          anchor: 'center',
          width: right - left - 8,
          size: 11,
        })),
  ];
}

const officeNames = new WeakMap<Locale, WeakMap<OfficeItem, string>>();

/** The person, or the state where no person is named. */
function nameOfOffice(item: OfficeItem, locale: Locale): string {
  const known = officeNames.get(locale) ?? new WeakMap<OfficeItem, string>();
  officeNames.set(locale, known);
  const { office } = item;
  const person = titleIn(office.person, locale);
  const byPerson = office.role === 'secretary-general' && person !== '';
  const name =
    known.get(item) ??
    (byPerson || office.state === null
      ? person
      : locale.value({ kind: 'state', id: office.state }));
  known.set(item, name);
  return name;
}

/** On a state's own lane: a thin line over the days on which it presided. */
export function strokePresidencies(drawing: Drawing, place: PlacedLane, strokes: Strokes): void {
  const { middle, top, bottom } = trackOf(place);
  const off = Math.min(6.5, (bottom - top) * 0.28) + 2.5;
  // Over a bar stands its name, where there is no room beside it.
  const y = drawing.layout.names.above ? middle + off : middle - off;
  for (const { span } of place.lane.offices) {
    const part = seen(drawing, span.from, Math.min(span.to, drawing.data.today));
    if (part !== null) strokes.presidencies.push(linePath(part.left, y, part.right, y));
  }
}

import type { Colour, Mark, PathNode, Scene, SceneNode, TextNode } from '../../scene/scene.ts';
import { atRest } from '../../scene/scene.ts';
import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { fitText } from '../_shared/fitText.ts';
import type { Frame } from '../chart.ts';
import { changesBetween } from './rankChanges.ts';
import type { RankChange } from './rankChanges.ts';
import { rankColours } from './rankColours.ts';
import type { RankColours } from './rankColours.ts';
import { yearIn } from './rankData.ts';
import type { RankData } from './rankData.ts';
import type { RankLayout } from './rankLayout.ts';
import { withPlaces } from './rankPlaces.ts';
import type { RankPlace } from './rankPlaces.ts';
import { shortChange } from './changeWords.ts';

const head = 36;
const foot = 10;
const highest = 30;
const usual = 24;
/** Narrower than this, only the later year's ranks have names. */
const narrow = 520;

/** As high as so many rows want to be, in CSS pixels. */
export function slopeHeightFor(rows: number, windowHeight: number): number {
  const roomy = Math.min(rows * highest, windowHeight - 400 - head - foot);
  return Math.max(200, head + foot + Math.max(rows * usual, roomy));
}

/** The least height on which so many rows can be read. */
export function leastSlopeHeight(rows: number): number {
  return head + foot + rows * 15;
}

/** Two columns of ranks and the lines between them. Time runs left to right, as on every line of statistics, unless turned. */
interface Slope {
  readonly frame: Frame;
  readonly colours: RankColours;
  readonly rowHeight: number;
  readonly size: number;
  /** Where the columns of dots stand. */
  readonly early: number;
  readonly late: number;
  /** 1 where the later year is on the right. */
  readonly way: 1 | -1;
  readonly rank: number;
  readonly name: number;
  readonly namesEarly: boolean;
}

export function sceneOfSlope(
  layout: RankLayout,
  data: RankData,
  view: View,
  frame: Frame,
  from: Year,
): Scene {
  const changes = changesBetween(data, view, from, yearIn(data, view));
  const slope = slopeOf(layout, data, view, frame);
  const chosen = new Set(view.states);
  const places = new Map(changes.before.map((id, index) => [id, index]));
  const here = changes.rows.filter(({ after }) => after !== undefined);
  const nodes: SceneNode[] = [
    yearNode(slope, 'early', slope.early, changes.from),
    yearNode(slope, 'late', slope.late, changes.to),
  ];
  const rows = new Map(here.map(({ id }, index) => [id, index]));
  // The chosen lie over the others.
  const sorted = changes.rows.toSorted(
    (a, b) => Number(chosen.has(a.id)) - Number(chosen.has(b.id)) || (a.id < b.id ? -1 : 1),
  );
  for (const change of sorted) {
    const ends = { early: places.get(change.id), late: rows.get(change.id) };
    nodes.push(...changeNodes(slope, change, ends, chosen.has(change.id)));
  }
  const scene: Scene = { width: frame.width, height: frame.height, camera: atRest, nodes };
  return withPlaces(
    scene,
    here.map(({ id }, index) => placeOf(slope, id, index)),
  );
}

function slopeOf(layout: RankLayout, data: RankData, view: View, frame: Frame): Slope {
  const rowHeight = Math.min(
    highest,
    Math.max(1, frame.height - head - foot) / Math.max(1, layout.rows),
  );
  const size = Math.min(13, rowHeight * 0.62);
  const { measure, label, width } = frame;
  const names = [...new Set([...data.scope.ever, ...view.states])].map((id) =>
    measure(label({ kind: 'state', id }), size, 700),
  );
  const rank = measure(label(Math.max(88, layout.rows)), size) + 14;
  const namesEarly = width >= narrow;
  const changes = (['rank:slope.new', 'rank:slope.gone'] as const).map((key) =>
    measure(label({ kind: 'message', message: { key } }), size),
  );
  const change = Math.max(
    ...changes,
    measure(
      label({ kind: 'message', message: { key: 'rank:slope.loss', values: { number: 88 } } }),
      size,
    ),
  );
  const name = Math.min(Math.max(0, ...names), width * (namesEarly ? 0.27 : 0.36));
  const room = { early: (namesEarly ? name : 4) + rank + 8, late: name + rank + change + 16 };
  const way = view.tdir === 'rtl' ? -1 : 1;
  return {
    frame,
    colours: rankColours(frame.theme),
    rowHeight,
    size,
    early: way === 1 ? room.early : width - room.early,
    late: way === 1 ? width - room.late : room.late,
    way,
    rank,
    name,
    namesEarly,
  };
}

function yOf({ rowHeight }: Slope, index: number): number {
  return head + (index + 0.5) * rowHeight;
}

function yearNode(slope: Slope, key: string, x: number, year: Year): TextNode {
  const text = slope.frame.label({ kind: 'year', year });
  const half = slope.frame.measure(text, 15, 700) / 2;
  return {
    type: 'text',
    key: `year-${key}`,
    x: Math.min(slope.frame.width - half, Math.max(half, x)),
    y: 20,
    text,
    anchor: 'center',
    size: 15,
    weight: 700,
    fill: 'ink',
  };
}

interface Ends {
  /** The places in the two columns; undefined where it has none. */
  readonly early: number | undefined;
  readonly late: number | undefined;
}

function changeNodes(
  slope: Slope,
  change: RankChange,
  ends: Ends,
  isChosen: boolean,
): readonly SceneNode[] {
  const nodes: SceneNode[] = [lineNode(slope, change, ends, isChosen)];
  const ink = inkOf(slope, change, isChosen);
  const dot = (key: string, x: number, index: number): SceneNode => ({
    type: 'circle',
    key: `${key}-${change.id}`,
    x,
    y: yOf(slope, index),
    radius: Math.min(isChosen ? 5 : 3.5, slope.rowHeight / 2),
    fill: ink,
  });
  if (ends.early !== undefined) nodes.push(dot('early', slope.early, ends.early));
  if (ends.late !== undefined && change.gained !== undefined) {
    nodes.push(dot('late', slope.late, ends.late));
  }
  return [...nodes, ...wordNodes(slope, change, ends, isChosen)];
}

function inkOf({ colours }: Slope, { gained = 0 }: RankChange, isChosen: boolean): Colour {
  if (isChosen) return colours.chosen;
  return gained === 0 ? 'muted' : gained > 0 ? colours.up : colours.down;
}

/** The state's mark: a line between two ranks, broken where ranks were lost; a ring or a stub where there is only one. */
function lineNode(slope: Slope, change: RankChange, ends: Ends, isChosen: boolean): PathNode {
  const { early, late, way } = slope;
  const { after, gained } = change;
  const ink = inkOf(slope, change, isChosen);
  const mark: Mark = {
    kind: after === undefined ? 'left' : 'state',
    state: change.id,
    ...(after?.value === undefined ? { missing: true } : { value: after.value }),
    ...(after?.year === undefined ? {} : { time: after.year }),
  };
  const common = { type: 'path', key: `bar-${change.id}`, mark } as const;
  const start = yOf(slope, ends.early ?? 0);
  const end = yOf(slope, ends.late ?? 0);
  if (gained !== undefined) {
    return {
      ...common,
      d: `M${near(early)} ${near(start)}L${near(late)} ${near(end)}`,
      centre: [near(late), near(end)],
      fill: 'none',
      stroke: ink,
      strokeWidth: isChosen ? 3 : gained === 0 ? 1 : 1.75,
      ...(gained < 0 ? { dash: [6, 3] } : {}),
    };
  }
  const x = ends.late === undefined ? early : late;
  const y = ends.late === undefined ? start : end;
  const side = Math.min(4, slope.rowHeight / 3);
  return {
    ...common,
    d: `M${near(x - way * side)} ${near(y - side)}h${near(way * side * 2)}v${near(side * 2)}h${near(-way * side * 2)}Z`,
    centre: [near(x), near(y)],
    fill: after?.value === undefined ? { hatch: 'land' } : 'surface',
    stroke: ink,
    strokeWidth: isChosen ? 2 : 1,
  };
}

function wordNodes(
  slope: Slope,
  change: RankChange,
  ends: Ends,
  isChosen: boolean,
): readonly TextNode[] {
  const { frame, size, way, rank, name, early, late } = slope;
  const weight = isChosen ? 700 : 400;
  const words: TextNode[] = [];
  const add = (
    key: string,
    text: string,
    x: number,
    index: number,
    away: 1 | -1,
    fill: Colour,
  ): void => {
    words.push({
      type: 'text',
      key: `${key}-${change.id}`,
      x,
      y: yOf(slope, index) + size * 0.35,
      text,
      anchor: away === 1 ? 'left' : 'right',
      size,
      weight,
      fill,
    });
  };
  const whole = frame.label({ kind: 'state', id: change.id });
  const said = fitText(whole, name, frame.measure, size, weight);
  const short = shortChange(change);
  const moved = short === null ? '' : frame.label({ kind: 'message', message: short });
  if (ends.early !== undefined) {
    const away = way === 1 ? -1 : 1;
    add(
      'rank-early',
      frame.label(change.before?.rank ?? 0),
      early + away * 9,
      ends.early,
      away,
      'muted',
    );
    const at = early + away * rank;
    if (slope.namesEarly) add('name-early', said, at, ends.early, away, 'ink');
    if (ends.late === undefined) add('gone', moved, early - away * 9, ends.early, way, 'muted');
  }
  if (ends.late !== undefined) {
    const { rank: place } = change.after ?? {};
    if (place !== undefined) {
      add('rank', frame.label(place), late + way * 9, ends.late, way, 'muted');
    }
    add('name', said, late + way * rank, ends.late, way, place === undefined ? 'muted' : 'ink');
    if (moved !== '') {
      add(
        'value',
        moved,
        late + way * (rank + name + 10),
        ends.late,
        way,
        inkOf(slope, change, isChosen),
      );
    }
  }
  return words;
}

function placeOf(slope: Slope, id: RankPlace['id'], index: number): RankPlace {
  const { late, frame, way, rowHeight } = slope;
  const reach = Math.min(60, frame.width / 6);
  return {
    id,
    left: way === 1 ? late - reach : 0,
    top: yOf(slope, index) - rowHeight / 2,
    width: way === 1 ? frame.width - late + reach : late + reach,
    height: rowHeight,
    bar: [late, late],
  };
}

function near(value: number): number {
  return Math.round(value * 100) / 100;
}

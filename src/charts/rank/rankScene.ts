import type { Mark, PathNode, Scene, SceneNode, TextNode } from '../../scene/scene.ts';
import { atRest } from '../../scene/scene.ts';
import type { MessageValue } from '../../domain/message.ts';
import type { View } from '../../view/view.ts';
import { fitText } from '../_shared/fitText.ts';
import type { Frame } from '../chart.ts';
import { axisNodes, barPath, xOf } from './barNodes.ts';
import type { Drawing } from './barNodes.ts';
import { isCut } from './rankAxis.ts';
import { rankColours } from './rankColours.ts';
import type { RankData } from './rankData.ts';
import { geometryOf, quantityOf } from './rankGeometry.ts';
import { boxOf } from './rankLayout.ts';
import type { RankLayout, RowBox } from './rankLayout.ts';
import { withPlaces } from './rankPlaces.ts';
import type { RankPlace } from './rankPlaces.ts';
import type { RankReader } from './rankReader.ts';
import { referencesOf } from './rankReferences.ts';
import { standingOf } from './rankStanding.ts';
import type { RankRow } from './rankStanding.ts';
import { referenceNodes } from './referenceNodes.ts';

/** Bars in order. Nodes stand in the order of the states' codes: what moves in a step is where they are. */
export function sceneOfBars(
  layout: RankLayout,
  data: RankData,
  view: View,
  frame: Frame,
  reader: RankReader,
): Scene {
  const drawing: Drawing = {
    layout,
    data,
    frame,
    reader,
    geometry: geometryOf(layout, data, view, frame),
    colours: rankColours(frame.theme),
  };
  const chosen = new Set(view.states);
  const { rows } = standingOf(data, view);
  const placed = rows
    .map((row, index) => ({ row, box: boxOf(layout, index + layout.references) }))
    .toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1));
  const nodes: SceneNode[] = [
    ...axisNodes(drawing, rows.length + layout.references),
    ...referenceNodes(drawing, referencesOf(data, view), rows.length + layout.references),
    ...placed.flatMap(({ row, box }) => rowNodes(drawing, row, box, chosen.has(row.id))),
  ];
  const scene: Scene = { width: frame.width, height: frame.height, camera: atRest, nodes };
  return withPlaces(
    scene,
    rows.map((row, index) => placeOf(drawing, row, boxOf(layout, index + layout.references))),
  );
}

function placeOf(drawing: Drawing, row: RankRow, box: RowBox): RankPlace {
  const { layout, frame, reader } = drawing;
  const isLtr = reader.direction === 'ltr';
  const physical = (start: number): number => (isLtr ? start : frame.width - start);
  const base = layout.axis?.base ?? 0;
  return {
    id: row.id,
    left: physical(isLtr ? box.start : box.start + box.width),
    top: box.top,
    width: box.width,
    height: box.height,
    bar: [
      physical(box.start + xOf(drawing, base)),
      physical(box.start + xOf(drawing, row.value ?? base)),
    ],
  };
}

function rowNodes(
  drawing: Drawing,
  row: RankRow,
  box: RowBox,
  isChosen: boolean,
): readonly SceneNode[] {
  const { layout, geometry, frame } = drawing;
  const { fontSize, stacked } = layout;
  const line = stacked ? box.top + box.height * 0.36 : box.top + box.height / 2;
  const baseline = line + fontSize * 0.35;
  const weight = isChosen ? 700 : 400;
  const value = valueText(drawing, row);
  const taken = stacked ? frame.measure(value, fontSize, weight) + 12 : 0;
  const name = fitText(
    frame.label({ kind: 'state', id: row.id }),
    geometry.nameWidth - taken,
    frame.measure,
    fontSize,
    weight,
  );
  const words: TextNode[] = [
    text(drawing, {
      key: `name-${row.id}`,
      at: box.start + geometry.name,
      y: baseline,
      words: name,
      side: 'start',
      weight,
      fill: row.value === undefined ? 'muted' : 'ink',
    }),
    text(drawing, {
      key: `value-${row.id}`,
      ...valuePlace(drawing, row, box),
      y: baseline,
      words: value,
      weight,
      fill: row.value === undefined ? 'muted' : 'ink',
    }),
  ];
  if (row.rank !== undefined) {
    words.unshift(
      text(drawing, {
        key: `rank-${row.id}`,
        at: box.start + geometry.rank,
        y: baseline,
        words: frame.label(row.rank),
        side: 'end',
        weight,
        fill: 'muted',
      }),
    );
  }
  return [barNode(drawing, row, box, isChosen), ...words];
}

function barNode(drawing: Drawing, row: RankRow, box: RowBox, isChosen: boolean): PathNode {
  const { colours } = drawing;
  const mark: Mark = {
    kind: 'state',
    state: row.id,
    ...(row.value === undefined ? { missing: true } : { value: row.value }),
    ...(row.year === undefined ? {} : { time: row.year }),
    ...(row.outside === true ? { role: 'outside' } : {}),
  };
  const ink = isChosen
    ? colours.chosen
    : row.value !== undefined && row.value < 0
      ? colours.below
      : colours.bar;
  const isFull = row.value !== undefined && row.year === undefined;
  return {
    type: 'path',
    key: `bar-${row.id}`,
    ...barPath(drawing, row.value, box),
    fill: isFull ? ink : { hatch: row.value === undefined ? 'land' : ink },
    mark,
    ...(row.outside === true ? { opacity: 0.6 } : {}),
  };
}

function valueText({ data, frame }: Drawing, row: RankRow): string {
  if (row.value === undefined) {
    return frame.label({ kind: 'message', message: { key: 'figure:value.noneShort' } });
  }
  const value = quantityOf(data, row.value);
  const said: MessageValue =
    row.year === undefined
      ? value
      : {
          kind: 'message',
          message: {
            key: 'figure:value.ofYear',
            values: { value, year: { kind: 'year', year: row.year } },
          },
        };
  return frame.label(said);
}

/** Behind the end of the bar; over it, where name and value stand on a line of their own. */
function valuePlace(
  drawing: Drawing,
  { value }: RankRow,
  box: RowBox,
): { readonly at: number; readonly side: 'start' | 'end' } {
  const { layout, geometry } = drawing;
  if (layout.stacked) return { at: box.start + geometry.barEnd, side: 'end' };
  const { axis } = layout;
  if (value === undefined || axis === null) {
    return { at: box.start + xOf(drawing, axis?.base ?? 0) + 22, side: 'start' };
  }
  const end = box.start + xOf(drawing, value);
  const room = isCut(axis, value) ? 12 : 6;
  return value < axis.base ? { at: end - room, side: 'end' } : { at: end + room, side: 'start' };
}

interface Words {
  readonly key: string;
  /** From the side where reading begins. */
  readonly at: number;
  readonly y: number;
  readonly words: string;
  /** Which end of the words stands there. */
  readonly side: 'start' | 'end';
  readonly weight: number;
  readonly fill: TextNode['fill'];
}

/** Start and end come to left and right here, and nowhere else. */
function text({ layout, frame, reader }: Drawing, words: Words): TextNode {
  const isLtr = reader.direction === 'ltr';
  return {
    type: 'text',
    key: words.key,
    x: isLtr ? words.at : frame.width - words.at,
    y: words.y,
    text: words.words,
    anchor: (words.side === 'start') === isLtr ? 'left' : 'right',
    size: layout.fontSize,
    weight: words.weight,
    fill: words.fill,
    // Over the bars, words cross the lines of what the states are held against.
    ...(layout.stacked ? { halo: 'halo' } : {}),
  };
}

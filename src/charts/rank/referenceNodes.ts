import type { Mark, SceneNode } from '../../scene/scene.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { fitText } from '../_shared/fitText.ts';
import { barPath, bottomOf, xOf } from './barNodes.ts';
import type { Drawing } from './barNodes.ts';
import { isCut } from './rankAxis.ts';
import { quantityOf } from './rankGeometry.ts';
import { boxOf } from './rankLayout.ts';
import { areOnAxis } from './rankReferences.ts';
import type { RankReference } from './rankReferences.ts';

export function keyOfReference(reference: RankReference): string {
  return reference.kind === 'total' ? reference.organisation : reference.kind;
}

/** What a reference is called in a row of its own. */
export function nameOfReference(reference: RankReference): MessageValue {
  switch (reference.kind) {
    case 'total':
      return { kind: 'organisation', id: reference.organisation };
    case 'mean':
      return { kind: 'message', message: { key: 'rank:mean' } };
    case 'world':
      return { kind: 'message', message: { key: 'rank:world' } };
    default:
      return reference satisfies never;
  }
}

/** The value with what kind of number it is: a sum is no bar among bars. */
export function valueOfReference(
  { data }: Pick<Drawing, 'data'>,
  reference: RankReference,
): Message {
  if (reference.value === undefined) return { key: 'figure:value.noneShort' };
  const value = quantityOf(data, reference.value);
  return data.bundle.total === 'sum' && reference.kind === 'total'
    ? { key: 'rank:together', values: { value } }
    : { key: 'figure:value.of', values: { value } };
}

/** The whole name where there is room for it, else its letters, else what there is room for. */
function fittingName(
  { data, frame, layout, reader }: Drawing,
  reference: RankReference,
  width: number,
) {
  const { fontSize } = layout;
  const whole = frame.label(nameOfReference(reference));
  if (reference.kind === 'total' && frame.measure(whole, fontSize, 600) > width) {
    const own = data.catalogue.organisations.find(({ id }) => id === reference.organisation);
    const letters = own?.abbreviation?.[reader.language];
    if (letters !== undefined) {
      return fitText(
        frame.label({ kind: 'text', text: letters }),
        width,
        frame.measure,
        fontSize,
        600,
      );
    }
  }
  return fitText(whole, width, frame.measure, fontSize, 600);
}

/** A rule between what is held against the states and the states. */
function ruleUnder({ layout, frame, reader }: Drawing, count: number): readonly SceneNode[] {
  if (count === 0 || count >= layout.perColumn) return [];
  const { top, width } = boxOf(layout, count);
  const from = reader.direction === 'ltr' ? 0 : frame.width - width;
  return [
    {
      type: 'path',
      key: 'reference-rule',
      d: `M${from} ${top}h${width}`,
      fill: 'none',
      stroke: 'land',
      strokeWidth: 1,
    },
  ];
}

/** Rows above the states; where they are on the states' axis, with a thin bar and a line down the column. */
export function referenceNodes(
  drawing: Drawing,
  references: readonly RankReference[],
  rows: number,
): readonly SceneNode[] {
  const { layout, geometry, frame, reader, colours } = drawing;
  const { fontSize, stacked } = layout;
  const isLtr = reader.direction === 'ltr';
  const physical = (start: number): number => (isLtr ? start : frame.width - start);
  const isOnAxis = areOnAxis(drawing.data);
  const nodesOf = references.flatMap((reference, index): readonly SceneNode[] => {
    const id = keyOfReference(reference);
    const box = boxOf(layout, index);
    const line = stacked ? box.top + box.height * 0.36 : box.top + box.height / 2;
    const baseline = line + fontSize * 0.35;
    const mark: Mark = {
      kind: 'reference',
      ...(reference.kind === 'total' ? { organisation: reference.organisation } : {}),
      ...(reference.value === undefined ? { missing: true } : { value: reference.value }),
    };
    const words = frame.label({ kind: 'message', message: valueOfReference(drawing, reference) });
    const hasBar = isOnAxis && reference.value !== undefined;
    const end = box.start + xOf(drawing, reference.value ?? 0);
    const valueAt = stacked
      ? box.start + geometry.barEnd
      : hasBar
        ? Math.max(end, box.start + xOf(drawing, layout.axis?.base ?? 0)) + 6
        : box.start + xOf(drawing, layout.axis?.base ?? 0) + 8;
    const side = stacked ? 'end' : 'start';
    const taken = stacked ? frame.measure(words, fontSize, 600) + 12 : 0;
    const nodes: SceneNode[] = [
      ...(hasBar
        ? lines(drawing, id, reference.value ?? 0, box.top + box.height, rows, physical)
        : []),
      {
        type: 'path',
        key: `reference-${id}`,
        ...(hasBar
          ? barPath(drawing, reference.value, box)
          : {
              d: `M${physical(box.start + geometry.name)} ${line}h0`,
              centre: [physical(box.start + geometry.name), line] as const,
            }),
        fill: 'none',
        ...(hasBar ? { stroke: colours.reference, strokeWidth: 1 } : {}),
        ...(reference.kind === 'mean' ? {} : { mark }),
      },
      {
        type: 'text',
        key: `reference-name-${id}`,
        x: physical(box.start + geometry.name),
        y: baseline,
        text: fittingName(drawing, reference, geometry.nameWidth - taken),
        anchor: isLtr ? 'left' : 'right',
        size: fontSize,
        weight: 600,
        fill: 'muted',
      },
      {
        type: 'text',
        key: `reference-value-${id}`,
        x: physical(valueAt),
        y: baseline,
        text: words,
        anchor: (side === 'start') === isLtr ? 'left' : 'right',
        size: fontSize,
        weight: 600,
        fill: 'muted',
      },
    ];
    return nodes;
  });
  return [...ruleUnder(drawing, references.length), ...nodesOf];
}

/** A dashed line over all states, at the value that they are held against. */
function lines(
  drawing: Drawing,
  id: string,
  value: number,
  top: number,
  rows: number,
  physical: (start: number) => number,
): readonly SceneNode[] {
  const { layout, colours } = drawing;
  const { axis } = layout;
  if (axis === null || isCut(axis, value)) return [];
  return Array.from({ length: layout.columns }, (_, column) => column).flatMap((column) => {
    const bottom = bottomOf(layout, column, rows);
    if (bottom === null) return [];
    const box = boxOf(layout, column * layout.perColumn);
    const x = Math.round(physical(box.start + xOf(drawing, value)) * 10) / 10;
    const line: SceneNode = {
      type: 'path',
      key: `reference-line-${column}-${id}`,
      d: `M${x} ${column === 0 ? top : layout.head}V${bottom}`,
      fill: 'none',
      stroke: colours.reference,
      strokeWidth: 1,
      dash: [3, 3],
    };
    return [line];
  });
}

/** How large each node is drawn, and with what on it. */
import type { OrganisationId } from '../../domain/ids.ts';
import type { MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import { fitText } from '../_shared/fitText.ts';
import type { NetworkData } from './networkData.ts';
import type { WebNode } from './web.ts';

/** What a layout needs to know of the sheet, and of the letters on it. */
export interface NetworkSheet {
  readonly width: number;
  readonly height: number;
  readonly locale: Pick<Locale, 'language' | 'forScene' | 'value'>;
  measure(text: string, size: number, weight?: number): number;
}

/** A node with its size, in CSS pixels of the sheet at rest. Organisations are pills, states discs, other bodies squares. */
export interface Sized {
  readonly node: WebNode;
  readonly shape: 'pill' | 'disc' | 'square' | 'diamond';
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** What stands on a pill; of others, what stands beside them where there is room. */
  readonly text: () => string;
  readonly font: number;
}

export const pillWeight = 650;
/** Letters of an organisation's short name, at most as wide as this. */
const widest = 92;
/** Of a narrow sheet no more than this; less, where there are many. */
const widestShare = 0.25;
const widestOfMany = 0.16;
const many = 100;
const share = 0.15;

/** The radius of a state's disc: as large as so many leave room for. */
export function radiusFor(sheet: Pick<NetworkSheet, 'width' | 'height'>, count: number): number {
  const room = (sheet.width * sheet.height * share) / Math.max(1, count);
  return Math.round(Math.min(15, Math.max(1.5, Math.sqrt(room / Math.PI))) * 10) / 10;
}

export function sizeNodes(
  data: NetworkData,
  nodes: readonly WebNode[],
  sheet: NetworkSheet,
  shrink = 1,
): readonly Sized[] {
  const radius = radiusFor(sheet, nodes.length) * shrink;
  const font = Math.max(shrink < 0.6 ? 8 : 9, Math.min(12, Math.round(radius + 2)));
  return nodes.map((node): Sized => {
    switch (node.kind) {
      case 'state':
        return {
          node,
          shape: 'disc',
          halfWidth: radius,
          halfHeight: radius,
          text: once(() => labelOf(node, sheet)),
          font: Math.max(10.5, Math.min(12.5, radius)),
        };
      case 'organisation': {
        const organisation = data.organisations.get(node.id);
        if (organisation?.intergovernmental !== true) {
          const half = Math.max(2, radius * 0.55);
          return {
            node,
            shape: 'square',
            halfWidth: half,
            halfHeight: half,
            text: once(() => fitText(labelOf(node, sheet), 150, sheet.measure, 10.5)),
            font: 10.5,
          };
        }
        const text = shortName(data, node.id, sheet, font, nodes.length);
        return {
          node,
          shape: 'pill',
          halfWidth: Math.ceil(sheet.measure(text, font, pillWeight) / 2 + font * 0.6),
          halfHeight: Math.round(font * 0.85),
          text: () => text,
          font,
        };
      }
      case 'event':
      case 'agreement':
        return { node, shape: 'diamond', halfWidth: 12, halfHeight: 12, text: () => '', font: 12 };
      default:
        return node satisfies never;
    }
  });
}

/** Names are shortened where they are drawn: of thousands, most never are. */
export function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

/** Its abbreviation; where it has none, its name as far as there is room. */
function shortName(
  data: NetworkData,
  id: OrganisationId,
  sheet: NetworkSheet,
  font: number,
  count: number,
): string {
  const { language, forScene } = sheet.locale;
  const abbreviation = data.organisations.get(id)?.abbreviation?.[language];
  const text =
    abbreviation === undefined
      ? labelOf({ kind: 'organisation', id }, sheet)
      : forScene(abbreviation);
  return fitText(
    text,
    Math.min(widest, Math.max(44, sheet.width * (count > many ? widestOfMany : widestShare))),
    sheet.measure,
    font,
    pillWeight,
  );
}

function labelOf(value: MessageValue, { locale }: NetworkSheet): string {
  return locale.forScene(locale.value(value));
}

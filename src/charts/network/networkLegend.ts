/** How the graph is read: every mark with its name, told apart by form as much as by colour; on the page and in a picture. */
import type { Locale } from '../../locale/locale.ts';
import type { SceneNode } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import type { PictureLegend } from '../_shared/picture/pictureLegend.ts';
import type { Theme } from '../chart.ts';
import { pairKinds } from './factsInWeb.ts';
import { lineLooks } from './linkNodes.ts';
import { networkColours } from './networkColours.ts';
import type { NetworkColours } from './networkColours.ts';
import { diamondPath } from './nodeShapes.ts';

const things = ['organisation', 'state', 'body'] as const;
export const standings = ['founder', 'member', 'associate', 'observer', 'suspended'] as const;
const acts = ['agreement', 'event', 'shared'] as const;

type Thing = (typeof things)[number];
type GraphEntry = Thing | (typeof standings)[number] | (typeof acts)[number];

export interface GraphSample {
  readonly key: string;
  readonly entry: GraphEntry;
  /** In a box of 36 × 18. */
  readonly nodes: readonly SceneNode[];
}

type GraphView = Pick<View, 'links' | 'nodes'>;

/** What the links in view are drawn as, after what they tie. */
export function graphSamples(view: GraphView, theme: Theme): readonly GraphSample[] {
  const colours = networkColours(theme);
  const looks = lineLooks(colours);
  const pairs = pairKinds(view);
  const lines = [
    ...(view.links.includes('membership') ? standings : []),
    ...acts.filter((kind) => pairs.has(kind)),
  ];
  return [
    ...things.map((entry) => ({ key: entry, entry, nodes: [thingNode(entry, colours)] })),
    ...view.nodes.map((entry): GraphSample => ({
      key: `${entry} node`,
      entry,
      nodes: [{ type: 'path', key: entry, d: diamondPath(18, 9, 7), fill: colours[entry] }],
    })),
    ...lines.map((entry) => {
      const { stroke, width, dash } = looks[entry];
      const line: SceneNode = {
        type: 'path',
        key: entry,
        d: 'M1 9H35',
        fill: 'none',
        stroke,
        strokeWidth: width + 0.4,
        ...(dash === undefined ? {} : { dash }),
      };
      return { key: entry, entry, nodes: [line] };
    }),
  ];
}

function thingNode(thing: Thing, colours: NetworkColours): SceneNode {
  const path = { type: 'path', key: thing, strokeWidth: 1 } as const;
  switch (thing) {
    case 'organisation':
      return {
        ...path,
        d: 'M10 2H26a7 7 0 0 1 0 14H10a7 7 0 0 1 0-14Z',
        fill: colours.quietPill,
        stroke: colours.pillRim,
      };
    case 'state':
      return { type: 'circle', key: thing, x: 18, y: 9, radius: 7, fill: colours.disc };
    case 'body':
      return { ...path, d: 'M13 4H23V14H13Z', fill: colours.body, stroke: colours.bodyRim };
    default:
      return thing satisfies never;
  }
}

/** The graph's legend for a picture. */
export function legendOfNetwork(
  view: GraphView & Pick<View, 'measure'>,
  theme: Theme,
  locale: Locale,
): PictureLegend {
  const samples = graphSamples(view, theme).map(({ entry, nodes }) => ({
    label: locale.text(`network:legend.${entry}`),
    nodes,
  }));
  const { measure } = view;
  return [
    { kind: 'samples', samples },
    ...(measure === 'none'
      ? []
      : [{ kind: 'notes' as const, lines: [locale.text(`measures:${measure}.meaning`)] }]),
  ];
}

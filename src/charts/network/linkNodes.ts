/** Links as lines: those that look alike are one path, so that a thousand of them are painted at once. */
import type { Colour, PathNode } from '../../scene/scene.ts';
import type { Bend } from './bundles.ts';
import { isFact } from './factsInWeb.ts';
import type { NetworkColours } from './networkColours.ts';
import type { Spot } from './placeAll.ts';
import { standingOf } from './web.ts';
import type { WebLink } from './web.ts';

/** How a line looks; a role is told by its dashes and its width, never by colour alone. */
export interface Look {
  readonly key: string;
  readonly stroke: Colour;
  readonly width: number;
  readonly dash?: readonly number[];
}

export function lookOf(link: WebLink, colours: NetworkColours): Look {
  switch (link.kind) {
    case 'membership':
      return memberLooks(colours)[standingOf(link.row)];
    case 'agreement':
      return {
        key: `agreement-${Math.min(4, link.agreements.length)}`,
        stroke: colours.agreement,
        width: 0.9 + Math.min(4, link.agreements.length) * 0.6,
      };
    case 'event':
      return {
        key: `event-${Math.min(4, link.events.length)}`,
        stroke: colours.event,
        width: 0.6 + Math.min(4, link.events.length) * 0.4,
        dash: [1.5, 2.5],
      };
    case 'shared':
      return {
        key: `shared-${link.shared}`,
        stroke: colours.shared,
        width: widthOf(link.shared),
      };
    default:
      return link satisfies never;
  }
}

/** Grows faster than the number, as the difference between eight and twelve is what a reader looks for. */
function widthOf(shared: number): number {
  return Math.round((0.4 + Math.min(9, shared * shared * 0.04)) * 10) / 10;
}

/** A look for each kind of line, as a legend shows it. */
export function lineLooks(
  colours: NetworkColours,
): Readonly<Record<ReturnType<typeof standingOf> | 'agreement' | 'event' | 'shared', Look>> {
  return {
    ...memberLooks(colours),
    agreement: { key: 'agreement', stroke: colours.agreement, width: 1.5 },
    event: { key: 'event', stroke: colours.event, width: 1, dash: [1.5, 2.5] },
    shared: { key: 'shared', stroke: colours.shared, width: 4 },
  };
}

/** Founders have the strongest line, observers dots; a suspension is broken, and red besides. */
function memberLooks(
  colours: NetworkColours,
): Readonly<Record<ReturnType<typeof standingOf>, Look>> {
  return {
    founder: { key: 'founder', stroke: colours.full, width: 1.5 },
    member: { key: 'member', stroke: colours.full, width: 0.8 },
    associate: { key: 'associate', stroke: colours.near, width: 1.1, dash: [7, 4] },
    observer: { key: 'observer', stroke: colours.near, width: 1.3, dash: [1.5, 4] },
    suspended: { key: 'suspended', stroke: colours.suspended, width: 1.3, dash: [9, 3, 2, 3] },
  };
}

interface Drawn {
  readonly prefix: string;
  readonly opacity: number;
  readonly stroke?: Colour;
  /** Added to each line's own width. */
  readonly wider?: number;
  /** Straight hairlines: of very many, nobody follows one. */
  readonly isPlain?: boolean;
  /** How lines are bent that go with others, by their keys. */
  readonly bundles?: ReadonlyMap<string, Bend>;
}

/** One path for each look, on the sheet at rest. */
export function linkNodes(
  links: readonly WebLink[],
  spots: ReadonlyMap<string, Spot>,
  colours: NetworkColours,
  { prefix, opacity, stroke, wider = 0, isPlain = false, bundles }: Drawn,
): readonly PathNode[] {
  const paths = new Map<string, { readonly look: Look; d: string }>();
  for (const link of links) {
    const [a, b] = [spots.get(link.a), spots.get(link.b)];
    if (a === undefined || b === undefined) continue;
    const look = lookOf(link, colours);
    const path = paths.get(look.key) ?? { look, d: '' };
    const bend = bundles?.get(link.key);
    path.d +=
      bend !== undefined
        ? `M${a.x},${a.y}C${bend.join(',')},${b.x},${b.y}`
        : isPlain || isStraight(link, a)
          ? straight(a, b)
          : bent(a, b);
    paths.set(look.key, path);
  }
  return [...paths.values()].map(({ look, d }) => ({
    type: 'path',
    key: `${prefix}-${look.key}`,
    d,
    fill: 'none',
    stroke: stroke ?? look.stroke,
    strokeWidth: isPlain ? 1 : look.width + wider,
    ...(look.dash === undefined ? {} : { dash: look.dash }),
    opacity,
    world: true,
  }));
}

/** Two that signed with each other may sit in something together besides: only those lines have others under them. */
function isStraight({ kind }: WebLink, { node }: Spot): boolean {
  return kind === 'membership' || kind === 'shared' || isFact(node);
}

function straight(a: Spot, b: Spot): string {
  return `M${a.x},${a.y}L${b.x},${b.y}`;
}

/** A little to the right of the straight way, so that what was signed is not hidden under a membership. */
function bent(a: Spot, b: Spot): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [x, y] = [(a.x + b.x) / 2 - dy * 0.12, (a.y + b.y) / 2 + dx * 0.12];
  return `M${a.x},${a.y}Q${Math.round(x)},${Math.round(y)} ${b.x},${b.y}`;
}

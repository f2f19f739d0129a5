/**
 * Lines of one organisation that go the same way, drawn together: as far as the middle of those whom they lead to they share
 * their course, and part from there.
 */
import type { NetworkLayout } from './networkLayout.ts';
import type { WebLink } from './web.ts';

/** The two points that bend a line, from its state to its organisation. */
export type Bend = readonly [x1: number, y1: number, x2: number, y2: number];

/** The sheet in so many parts, across and down: states in one of them go together. */
const parts = 5;
/** How far from its states a bundle parts, as a share of the way to the organisation. */
const parting = 0.3;
/** How much of the way the lines of a bundle lie on each other. */
const together = 0.75;

export function bundlesOf(
  links: readonly WebLink[],
  { spots, width, height }: NetworkLayout,
): ReadonlyMap<string, Bend> {
  const groups = new Map<string, { links: WebLink[]; x: number; y: number }>();
  for (const link of links) {
    const state = spots.get(link.a);
    if (state === undefined) continue;
    const across = Math.floor((state.x / width) * parts);
    const down = Math.floor((state.y / height) * (parts - 1));
    const key = `${link.b} ${across} ${down}`;
    const group = groups.get(key) ?? { links: [], x: 0, y: 0 };
    group.links.push(link);
    group.x += state.x;
    group.y += state.y;
    groups.set(key, group);
  }
  const bends = new Map<string, Bend>();
  for (const group of groups.values()) {
    const organisation = spots.get(group.links[0]?.b ?? '');
    if (organisation === undefined || group.links.length < 2) continue;
    const count = group.links.length;
    const [x, y] = [group.x / count, group.y / count];
    const [dx, dy] = [organisation.x - x, organisation.y - y];
    const hub = [x + dx * parting, y + dy * parting] as const;
    const trunk = [
      organisation.x - dx * (1 - parting) * together,
      organisation.y - dy * (1 - parting) * together,
    ] as const;
    const bend = [...hub, ...trunk].map(Math.round) as unknown as Bend;
    for (const { key } of group.links) bends.set(key, bend);
  }
  return bends;
}

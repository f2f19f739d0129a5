/** One thing and its neighbours alone, for a page that is about it. */
import { toDayNumber, toIsoDay } from '../../domain/dayNumber.ts';
import { firstDay } from '../../domain/time.ts';
import type { IsoDay } from '../../domain/time.ts';
import { egoOn } from './ego.ts';
import type { NetworkData } from './networkData.ts';
import type { NetworkLayout } from './networkLayout.ts';
import { placeInRings } from './rings.ts';
import { sizeNodes } from './spots.ts';
import type { NetworkSheet } from './spots.ts';
import type { Thing, Web } from './web.ts';

/** Who sits or signs with it on a day; not who sits with those. */
export function smallEgo(data: NetworkData, focus: Thing, day: IsoDay): Web {
  const web = egoOn(data, { links: ['membership', 'agreement'], nodes: [] }, focus, null, day);
  const nodes = web.nodes.filter(({ ring }) => ring !== 2);
  const isOwn = ({ a, b }: Web['links'][number]): boolean => a === focus.id || b === focus.id;
  return { ...web, nodes, links: web.links.filter(isOwn) };
}

/** The day on which a thing is shown: the data's own, of an organisation that has ended the last of its life. */
export function dayOf(data: NetworkData, focus: Thing): IsoDay {
  const dissolved =
    focus.kind === 'organisation' ? data.organisations.get(focus.id)?.dissolved : undefined;
  const end = dissolved == null ? null : firstDay(dissolved);
  return end === null ? data.time.date : toIsoDay(toDayNumber(end) - 1);
}

export function layOutSmall(data: NetworkData, web: Web, sheet: NetworkSheet): NetworkLayout {
  const place = (shrink: number) =>
    placeInRings(sizeNodes(data, web.nodes, sheet, shrink), data.places, sheet, shrink);
  let shrink = 1;
  let placed = place(shrink);
  for (let attempt = 0; attempt < 5 && !placed.isApart; attempt += 1) {
    shrink *= 0.8;
    placed = place(shrink);
  }
  return {
    width: sheet.width,
    height: sheet.height,
    spots: new Map(placed.spots.map((spot) => [spot.node.id, spot])),
  };
}

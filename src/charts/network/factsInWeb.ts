/** Events and agreements as nodes of the web, where the reader asks for them. */
import type { IsoDay } from '../../domain/time.ts';
import { firstDay } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { namedBy, partiesOf } from './links.ts';
import type { NetworkData } from './networkData.ts';
import type { WebLink, WebNode } from './web.ts';

/** A node that stands for something that happened, with all whom it names. */
export interface FactNode {
  readonly node: Extract<WebNode, { kind: 'event' | 'agreement' }>;
  readonly named: readonly string[];
  /** Its tie to one of them. */
  linkTo(id: string): WebLink;
}

export function isFact({ kind }: Pick<WebNode, 'kind'>): boolean {
  return kind === 'event' || kind === 'agreement';
}

type Facts = Pick<NetworkData, 'events' | 'agreements'>;

/** Those that had begun by a day, in order of time, agreements first. */
export function factNodes(
  { events, agreements }: Facts,
  { nodes }: Pick<View, 'nodes'>,
  day: IsoDay,
): readonly FactNode[] {
  const isBy = (date: string): boolean => (firstDay(date) ?? '9999') <= day;
  return [
    ...(nodes.includes('agreement') ? agreements : [])
      .filter(({ date }) => isBy(date))
      .map((agreement): FactNode => ({
        node: { kind: 'agreement', id: agreement.id },
        named: partiesOf(agreement),
        linkTo: (b) => ({
          kind: 'agreement',
          key: `agreement ${agreement.id} ${b}`,
          a: agreement.id,
          b,
          agreements: [agreement],
        }),
      })),
    ...(nodes.includes('event') ? events : [])
      .filter(({ start }) => isBy(start))
      .map((event): FactNode => ({
        node: { kind: 'event', id: event.id },
        named: namedBy(event),
        linkTo: (b) => ({
          kind: 'event',
          key: `event ${event.id} ${b}`,
          a: event.id,
          b,
          events: [event],
        }),
      })),
  ];
}

/** What is drawn as a tie of pairs: not what stands there as a node already. */
export function pairKinds({ links, nodes }: Pick<View, 'links' | 'nodes'>): ReadonlySet<string> {
  return new Set(links.filter((kind) => !(nodes as readonly string[]).includes(kind)));
}

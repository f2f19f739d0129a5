/** Lanes of events: series of several editions each on a line of their own, the rest packed, agreements under them. */
import type { Localised } from '../../domain/ids.ts';
import type { AgreementItem, EventItem, PointItem } from './items.ts';
import type { Lane } from './lane.ts';

/** A series with fewer editions in view does not make a line. */
const leastEditions = 3;
/** More events than these spread over more rows. */
const manyEvents = 30;

export function eventLanes(
  group: string,
  points: readonly PointItem[],
  names: Readonly<Record<string, Localised>>,
): readonly Lane[] {
  const events = points.filter((item): item is EventItem => item.kind === 'event');
  const agreements = points.filter((item): item is AgreementItem => item.kind === 'agreement');
  const series = [...Map.groupBy(events, ({ event }) => event.series)].flatMap(([id, editions]) => {
    const name = id === undefined ? undefined : names[id];
    return name === undefined || editions.length < leastEditions ? [] : [{ id, name, editions }];
  });
  const inSeries = new Set(series.flatMap(({ editions }) => editions));
  const rest = events.filter((item) => !inSeries.has(item));
  const lane = { bars: [], offices: [] };
  return [
    ...series.map(({ id, name, editions }): Lane => ({
      ...lane,
      key: `${group}-series-${id}`,
      kind: 'series',
      label: { name },
      points: editions,
      rows: 1,
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            ...lane,
            key: `${group}-events`,
            kind: 'events' as const,
            label: {
              value: { kind: 'message', message: { key: 'timeline:lane.events' } },
            } as const,
            points: rest,
            rows: rest.length > manyEvents ? 4 : rest.length > 8 ? 2 : 1,
          },
        ]),
    ...(agreements.length === 0
      ? []
      : [
          {
            ...lane,
            key: `${group}-agreements`,
            kind: 'agreements' as const,
            label: {
              value: { kind: 'message', message: { key: 'timeline:lane.agreements' } },
            } as const,
            points: agreements,
            rows: agreements.length > 8 ? 2 : 1,
          },
        ]),
  ];
}

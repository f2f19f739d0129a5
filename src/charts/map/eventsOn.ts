import type { AtlasEvent } from '../../domain/fact.ts';
import type { StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { isInForce } from '../../domain/membership.ts';
import { endOfYear, firstDay, lastDay } from '../../domain/time.ts';
import type { IsoDay, Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import type { Presidency } from './eventGround.ts';
import { scopeDay, timeOf } from './mapData.ts';
import type { MapData } from './mapData.ts';

/** The events that are, or may be, in a year: an uncertain date counts for every year that it can mean. */
export function eventsIn(events: readonly AtlasEvent[], year: Year): readonly AtlasEvent[] {
  const first = `${year}-01-01`;
  const last = endOfYear(year);
  return events.filter((event) => {
    const start = firstDay(event.start);
    const end = lastDay(event.end ?? event.start);
    return start !== null && end !== null && start <= last && end >= first;
  });
}

/** The events of the year in a state, in order of time, whoever held them. */
export function eventsAt(
  events: readonly AtlasEvent[],
  state: StateId,
  year: Year,
): readonly AtlasEvent[] {
  return inOrder(eventsIn(events, year).filter(({ place }) => place?.state === state));
}

/**
 * The events of the year that a map shows: organised by or naming the organisations in scope, or all; where states are
 * filtered, those held in or naming one that the filter lets through.
 */
export function eventsShown(data: MapData, view: View): readonly AtlasEvent[] {
  if (data.events === null) return [];
  const { inside } = data.scope;
  return inOrder(
    eventsIn(data.events.events, timeOf(data, view).year).filter(
      ({ organisers, organisations, place, states }) =>
        (view.orgs === 'all' ||
          view.orgs.some((id) => organisers.includes(id) || organisations.includes(id))) &&
        (view.within.length === 0 ||
          (place?.state != null && inside.has(place.state)) ||
          states.some((state) => inside.has(state))),
    ),
  );
}

function inOrder(events: readonly AtlasEvent[]): readonly AtlasEvent[] {
  const day = ({ start }: AtlasEvent): IsoDay => firstDay(start) ?? '';
  return events.toSorted((a, b) => day(a).localeCompare(day(b)) || (a.id < b.id ? -1 : 1));
}

/** Who presides over the organisations in scope on the day of the map. */
export function presidenciesOn(data: MapData, view: View): readonly Presidency[] {
  const today = data.catalogue.date;
  const day = scopeDay(data, view);
  // The end of a year that has not ended yet is told as it stands today.
  const shown = day > today && day.slice(0, 4) === today.slice(0, 4) ? today : day;
  return (data.events?.presidencies ?? []).filter(
    (one) => (view.orgs === 'all' || view.orgs.includes(one.organisation)) && isInForce(one, shown),
  );
}

/** How many events the year has in scope, and how many of them have no place: a true sentence each. */
export function describeEvents(data: MapData, view: View): readonly Message[] {
  if (data.events === null) return [];
  const events = eventsShown(data, view);
  const year: MessageValue = { kind: 'year', year: timeOf(data, view).year };
  const organisation: MessageValue | null =
    view.orgs === 'all' || view.within.length > 0
      ? null
      : { kind: 'list', items: view.orgs.map((id) => ({ kind: 'organisation', id })) };
  if (events.length === 0) {
    return organisation === null
      ? [{ key: 'events:noneInScope', values: { year } }]
      : [{ key: 'events:none', values: { year, organisation } }];
  }
  const count: MessageValue = { kind: 'count', value: events.length };
  const headline: Message =
    organisation === null
      ? { key: 'events:headlineInScope', values: { count, year } }
      : { key: 'events:headline', values: { count, year, organisation } };
  const placeless = events.filter(({ place }) => place?.state == null && place?.point == null);
  return placeless.length === 0
    ? [headline]
    : [
        headline,
        {
          key: 'events:placeless',
          values: { count: { kind: 'count', value: placeless.length } },
        },
      ];
}

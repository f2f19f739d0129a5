import type { Message, MessageValue } from '../../domain/message.ts';
import { toIsoDay } from '../../domain/dayNumber.ts';
import { isFullMember, isInForce } from '../../domain/membership.ts';
import type { View } from '../../view/view.ts';
import { foundedOf } from '../_shared/scope.ts';
import { isInWindow, windowOf } from './inWindow.ts';
import { asValue } from './itemWords.ts';
import { timeOf } from './timelineData.ts';
import type { TimelineData } from './timelineData.ts';

type Counted = 'memberships' | 'events' | 'agreements';

function countMessage(what: Counted, value: number): MessageValue {
  return asValue({ key: `timeline:count.${what}`, values: { count: { kind: 'count', value } } });
}

/** What is recorded in the stretch shown; for one organisation, its members at the end of it; what the choices hide. */
export function describeTimeline(data: TimelineData, view: View): readonly Message[] {
  const window = windowOf(data, view);
  const numbers = {
    memberships: data.memberships.filter((item) => isInWindow(item, window)).length,
    events: data.events.filter((item) => isInWindow(item, window)).length,
    agreements: data.agreements.filter((item) => isInWindow(item, window)).length,
  };
  const some = (Object.entries(numbers) as [Counted, number][]).filter(([, number]) => number > 0);
  const values = { scope: scopeOf(view), dates: datesOf(data, view) };
  const headline: Message =
    some.length === 0
      ? { key: 'timeline:headline.nothing', values }
      : {
          key: 'timeline:headline.counts',
          values: {
            ...values,
            items: {
              kind: 'list',
              items: some.map(([what, number]) => countMessage(what, number)),
            },
          },
        };
  return [headline, ...membersAtEnd(data, window.to), ...hiddenOf(data), ...undatedOf(data)];
}

/** The organisations, where they are few enough to be named. */
function scopeOf({ orgs }: View): MessageValue {
  if (orgs === 'all') return asValue({ key: 'timeline:scope.all' });
  if (orgs.length > 3) {
    const count: MessageValue = { kind: 'count', value: orgs.length };
    return asValue({ key: 'timeline:scope.several', values: { count } });
  }
  return { kind: 'list', items: orgs.map((id) => ({ kind: 'organisation', id })) };
}

function datesOf(data: TimelineData, view: View): MessageValue {
  const [start = '', end = start] = timeOf(data, view).text.split('..');
  return { kind: 'dates', start, end };
}

function membersAtEnd(data: TimelineData, end: number): readonly Message[] {
  const [only, ...more] = data.organisations;
  if (only === undefined || more.length > 0) return [];
  const day = toIsoDay(Math.min(end - 1, data.today));
  const founded = foundedOf(data.catalogue).get(only) ?? null;
  const members = data.scope.memberships.filter(
    ({ row }) => isFullMember(row) && isInForce(row, day, founded),
  ).length;
  return members === 0
    ? []
    : [
        {
          key: 'timeline:headline.members',
          values: { date: { kind: 'date', date: day }, number: members },
        },
      ];
}

function hiddenOf({ hidden }: TimelineData): readonly Message[] {
  const some = (Object.entries(hidden) as [Counted, number][]).filter(([, number]) => number > 0);
  return some.length === 0
    ? []
    : [
        {
          key: 'timeline:headline.hidden',
          values: {
            items: {
              kind: 'list',
              items: some.map(([what, number]) => countMessage(what, number)),
            },
          },
        },
      ];
}

function undatedOf({ undated }: TimelineData): readonly Message[] {
  return undated === 0
    ? []
    : [
        {
          key: 'timeline:headline.undated',
          values: { count: { kind: 'count', value: undated } },
        },
      ];
}

import type { StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { firstDay, lastDay } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import type { Table } from '../chart.ts';
import { timeOf } from './mapData.ts';
import type { MembershipMap } from './mapData.ts';
import { standingsOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** More names than these are left to the table. */
const namesAtMost = 4;

/** On a membership map: how many members on the day, and who came or went last. */
export function describeMembership(data: MembershipMap, view: View): readonly Message[] {
  const { day } = timeOf(data, view);
  const standings = [...standingsOf(data, view).values()];
  const members = standings.filter(({ count }) => count > 0);
  const date: MessageValue = { kind: 'date', date: day };
  const organisation: MessageValue | null =
    view.orgs === 'all'
      ? null
      : { kind: 'list', items: view.orgs.map((id) => ({ kind: 'organisation', id })) };
  if (members.length === 0) {
    return organisation === null
      ? [{ key: 'membership:nobodyAll', values: { date } }]
      : [{ key: 'membership:nobody', values: { organisation, date } }];
  }
  const count: MessageValue = { kind: 'count', value: members.length };
  const headline: Message =
    organisation === null
      ? { key: 'membership:headlineAll', values: { count, date } }
      : { key: 'membership:headline', values: { count, date, organisation } };
  return [headline, ...latestOf(members, view), ...suspendedOf(members)];
}

/**
 * Who joined last, where that is certain and no more than a few did. Dates that are less sure than a day, and unknown ones,
 * may leave it open; of several organisations a state that was in one may since have joined another.
 */
function latestOf(members: readonly Standing[], view: View): readonly Message[] {
  if (view.orgs === 'all' || view.orgs.length > 1) return [];
  const begin = (joined: Standing['joined']): string => firstDay(joined ?? '') ?? '';
  const [last] = members.toSorted((a, b) => (begin(a.joined) < begin(b.joined) ? 1 : -1));
  const date = last?.joined ?? null;
  if (date === null || firstDay(date) === null) return [];
  const newest = members.filter(({ joined }) => joined === date);
  const isCertain = members.every(
    ({ joined }) => joined === date || (lastDay(joined ?? '') ?? '9999') < begin(date),
  );
  if (!isCertain || newest.length > namesAtMost || newest.length === members.length) return [];
  return [
    {
      key: 'membership:latest',
      values: {
        count: { kind: 'count', value: newest.length },
        states: names(newest.map(({ state }) => state)),
        date: { kind: 'date', date },
      },
    },
  ];
}

function suspendedOf(members: readonly Standing[]): readonly Message[] {
  const suspended = members.filter((one) => one.suspended);
  if (suspended.length === 0 || suspended.length > namesAtMost) return [];
  return [
    {
      key: 'membership:suspended',
      values: {
        count: { kind: 'count', value: suspended.length },
        states: names(suspended.map(({ state }) => state)),
      },
    },
  ];
}

function names(states: readonly StateId[]): MessageValue {
  return { kind: 'list', items: states.map((id) => ({ kind: 'state', id })) };
}

/** The roll of the day, in order of joining; those who stand near or have left come after. */
export function rollOfMap(data: MembershipMap, view: View): readonly Standing[] {
  const rank = ({ count, role }: Standing): number => (count > 0 ? 0 : role === 'former' ? 2 : 1);
  const day = ({ joined }: Standing): string => firstDay(joined ?? '') ?? '9999';
  return [...standingsOf(data, view).values()].toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      b.count - a.count ||
      day(a).localeCompare(day(b)) ||
      (a.state < b.state ? -1 : 1),
  );
}

export function tableOfMembership(data: MembershipMap, view: View): Table {
  const { text, day } = timeOf(data, view);
  return {
    caption: { key: 'membership:title', values: { date: { kind: 'date', date: day } } },
    columns: [
      { key: 'state', label: { key: 'figure:column.state' } },
      { key: 'joined', label: { key: 'figure:column.joined' } },
      { key: 'role', label: { key: 'figure:column.role' } },
      { key: 'count', label: { key: 'figure:column.organisations' }, numeric: true },
    ],
    rows: rollOfMap(data, view).map(({ state, role, suspended, count, joined }) => ({
      key: state,
      state,
      cells: [
        { text: { kind: 'state' as const, id: state } },
        count > 0
          ? {
              text: { kind: 'date' as const, date: joined ?? 'unknown' },
              time: text,
              value: joined ?? 'unknown',
            }
          : { text: '', time: text, missing: true as const },
        { text: { kind: 'message' as const, message: roleMessage(role, suspended) } },
        { text: count },
      ],
    })),
  };
}

export function roleMessage(role: Standing['role'], suspended: boolean): Message {
  return suspended ? { key: 'figure:role.suspended' } : ({ key: `figure:role.${role}` } as const);
}

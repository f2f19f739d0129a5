import type { TimelineItem } from '../../charts/timeline/items.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';
import type { View } from '../../view/view.ts';

/** What the focus of the address is about: one fact, or all of a state or an organisation. */
export function itemsInFocus(data: TimelineData, focus: View['focus']): readonly TimelineItem[] {
  if (focus === null) return [];
  const { memberships, events } = data.scope;
  return [
    ...memberships.filter(
      ({ row }) => row.id === focus || row.state === focus || row.organisation === focus,
    ),
    ...events.filter(({ event }) => event.id === focus),
    ...data.agreements.filter(({ agreement }) => agreement.id === focus),
  ];
}

/** A stretch with what is in focus in it, and some time around. */
export function windowOfFocus(data: TimelineData, focus: View['focus']): TimeWindow | null {
  const items = itemsInFocus(data, focus);
  if (items.length === 0) return null;
  const from = Math.min(...items.map(({ span }) => span.from));
  const to = Math.max(...items.map(({ span }) => span.to));
  const room = Math.max(20, (to - from) * 0.15);
  return { from: from - room, to: to + room };
}

/** The group of lanes that has the one fact in focus; `null` where the focus is of several, or of none. */
export function groupOfFocus(
  data: TimelineData,
  { focus, group }: Pick<View, 'focus' | 'group'>,
): string | null {
  const [only, ...more] = itemsInFocus(data, focus);
  if (only === undefined || more.length > 0) return null;
  switch (only.kind) {
    case 'membership':
      if (group === 'type') return 'memberships';
      return group === 'state' ? only.row.state : only.row.organisation;
    case 'office':
      return only.organisation;
    case 'event':
    case 'agreement':
      return group === 'organisation' ? (only.home ?? 'others') : null;
    default:
      return only satisfies never;
  }
}

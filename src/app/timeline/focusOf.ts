import type { TimelineItem } from '../../charts/timeline/items.ts';
import type { View } from '../../view/view.ts';

/** What the address says of a fact in focus; of an office, the state that holds it. */
export function focusOf(item: TimelineItem): View['focus'] {
  switch (item.kind) {
    case 'membership':
      return item.row.id;
    case 'office':
      return item.office.state ?? item.organisation;
    case 'event':
      return item.event.id;
    case 'agreement':
      return item.agreement.id;
    default:
      return item satisfies never;
  }
}

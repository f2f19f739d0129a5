import type { TimelineItem } from '../../charts/timeline/items.ts';
import { AgreementCard } from './AgreementCard.tsx';
import { FocusedEvent } from './FocusedEvent.tsx';
import { MembershipCard } from './MembershipCard.tsx';

/** Each fact in focus as a card with its sources. */
export function FocusFacts({ items }: { readonly items: readonly TimelineItem[] }) {
  const alone = items.length === 1;
  return items.map((item) => {
    switch (item.kind) {
      case 'membership':
        return <MembershipCard key={item.key} item={item} open={alone} />;
      case 'event':
        return <FocusedEvent key={item.key} event={item.event} />;
      case 'agreement':
        return <AgreementCard key={item.key} item={item} />;
      case 'office':
        return null;
      default:
        return item satisfies never;
    }
  });
}

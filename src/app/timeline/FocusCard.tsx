import type { MembershipItem, TimelineItem } from '../../charts/timeline/items.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { MembershipCard } from './MembershipCard.tsx';
import { itemsInFocus } from './windowOfFocus.ts';
import styles from './FocusCard.module.css';

interface FocusCardProps {
  readonly data: TimelineData;
  readonly focus: NonNullable<View['focus']>;
}

/** What is in focus: one fact with its sources, or all memberships of a state in the organisations shown. */
export function FocusCard({ data, focus }: FocusCardProps) {
  const locale = useLocale();
  const store = useViewStore();
  const items = itemsInFocus(data, focus);
  const [only] = items;
  return (
    <section className={styles['focus']}>
      <button
        type="button"
        className={styles['close']}
        aria-label={locale.text('timeline:card.close')}
        onClick={() => store.update({ focus: null })}
      >
        <Icon name="close" size={16} />
      </button>
      {only === undefined ? (
        <p>{locale.text('timeline:card.none')}</p>
      ) : (
        items.filter(isMembership).map((item) => <MembershipCard key={item.key} item={item} />)
      )}
      {items.map((item) => (item.kind === 'membership' ? null : <p key={item.key}>{item.key}</p>))}
    </section>
  );
}

function isMembership(item: TimelineItem): item is MembershipItem {
  return item.kind === 'membership';
}

import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { itemsInFocus } from './windowOfFocus.ts';
import styles from './FocusCard.module.css';

// Sources are told in the words of the card of an event.
const FocusFacts = onDemand(
  async () => (await import('./FocusFacts.tsx')).FocusFacts,
  ['eventCard'],
);

interface FocusCardProps {
  readonly data: TimelineData;
  readonly focus: NonNullable<View['focus']>;
}

/** What is in focus: one fact with its sources, or all memberships of a state or an organisation. */
export function FocusCard({ data, focus }: FocusCardProps) {
  const locale = useLocale();
  const store = useViewStore();
  const items = itemsInFocus(data, focus);
  return (
    <section className={styles['focus']} aria-label={locale.text('timeline:card.label')}>
      <button
        type="button"
        className={styles['close']}
        aria-label={locale.text('timeline:card.close')}
        onClick={() => store.update({ focus: null })}
      >
        <Icon name="close" size={16} />
      </button>
      {items.length === 0 ? (
        <p>{locale.text('timeline:card.none')}</p>
      ) : (
        <FocusFacts items={items} />
      )}
    </section>
  );
}

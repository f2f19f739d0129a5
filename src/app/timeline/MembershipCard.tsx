import { standingMessage } from '../../charts/timeline/itemWords.ts';
import type { MembershipItem } from '../../charts/timeline/items.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './FocusCard.module.css';

/** One interval of a membership, with every source. */
export function MembershipCard({ item }: { readonly item: MembershipItem }) {
  const locale = useLocale();
  const { row } = item;
  return (
    <article className={styles['card']}>
      <p className={styles['kind']}>
        {locale.value({ kind: 'organisation', id: row.organisation })}
      </p>
      <h2>{locale.value({ kind: 'state', id: row.state })}</h2>
      <p>{locale.say(standingMessage(item))}</p>
      {row.start === 'unknown' ? <p>{locale.text('timeline:card.undated')}</p> : null}
    </article>
  );
}

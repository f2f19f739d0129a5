import { titleIn } from '../../charts/timeline/itemWords.ts';
import type { AgreementItem } from '../../charts/timeline/items.ts';
import { partyValue } from '../agreements/parties.ts';
import { useThingLink } from '../lists/useThingLink.ts';
import { PageLink } from '../PageLink.tsx';
import { EventSources } from '../events/EventSources.tsx';
import { useViewStore } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './FocusCard.module.css';

/** An agreement: what, when, between whom, where it was signed, and every source. */
export function AgreementCard({ item }: { readonly item: AgreementItem }) {
  const locale = useLocale();
  const store = useViewStore();
  const linkTo = useThingLink('agreements');
  const { id, title, date, parties, event, note, sources } = item.agreement;
  const remark = note?.[locale.language];
  return (
    <article className={styles['card']}>
      <p className={styles['kind']}>{locale.text('timeline:kind.agreement')}</p>
      <h2>
        <PageLink to={linkTo(id)}>{titleIn(title, locale)}</PageLink>
      </h2>
      <p>{locale.dateWithGregorian(date)}</p>
      <p>
        {locale.value({
          kind: 'list',
          items: parties.map(partyValue),
        })}
      </p>
      {remark === undefined ? null : <p>{remark}</p>}
      {event === undefined ? null : (
        <button
          type="button"
          className={styles['link']}
          onClick={() => store.update({ focus: event })}
        >
          {locale.text('timeline:card.signedAt')}
        </button>
      )}
      <h3>{locale.text('events:sources', { count: { kind: 'count', value: sources.length } })}</h3>
      <EventSources ids={sources} />
    </article>
  );
}

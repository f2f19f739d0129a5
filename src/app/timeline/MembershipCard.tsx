import { standingMessage } from '../../charts/timeline/itemWords.ts';
import type { MembershipItem } from '../../charts/timeline/items.ts';
import { EventSources } from '../events/EventSources.tsx';
import { useThingLink } from '../lists/useThingLink.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import styles from './FocusCard.module.css';

interface MembershipCardProps {
  readonly item: MembershipItem;
  /** Whether its sources are in sight at once; of many memberships they wait behind a click. */
  readonly open: boolean;
}

/** One interval of a membership: who, where, as what, from when to when, and every source. */
export function MembershipCard({ item, open }: MembershipCardProps) {
  const locale = useLocale();
  const toState = useThingLink('states');
  const toOrganisation = useThingLink('organisations');
  const { row } = item;
  const { start, end } = row;
  const gregorian = locale.calendar !== 'gregory';
  return (
    <article className={styles['card']}>
      <p className={styles['kind']}>
        <PageLink to={toOrganisation(row.organisation)}>
          {locale.value({ kind: 'organisation', id: row.organisation })}
        </PageLink>
      </p>
      <h2>
        <PageLink to={toState(row.state)}>
          {locale.value({ kind: 'state', id: row.state })}
        </PageLink>
      </h2>
      <p>{locale.say(standingMessage(item))}</p>
      {start === 'unknown' ? <p>{locale.text('timeline:card.undated')}</p> : null}
      {gregorian ? (
        <p className={styles['kind']}>
          {[start, end]
            .filter((date) => date !== undefined && date !== 'unknown')
            .map((date) => locale.dateWithGregorian(date ?? ''))
            .join(' · ')}
        </p>
      ) : null}
      <details open={open} className={styles['sources']}>
        <summary>
          {locale.text('events:sources', { count: { kind: 'count', value: row.sources.length } })}
        </summary>
        <EventSources ids={row.sources} />
      </details>
    </article>
  );
}

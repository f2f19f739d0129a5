import { memo } from 'react';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { EventId } from '../../domain/ids.ts';
import { precisionOf } from '../../domain/time.ts';
import { useLocale } from '../localeContext.tsx';
import { placeOf } from '../map/placeOf.ts';
import { PageLink } from '../PageLink.tsx';
import { chronicleDate } from './chronicleDate.ts';
import styles from './Chronicle.module.css';

interface EventRowProps {
  readonly event: AtlasEvent;
  readonly linkTo: (id: EventId) => string;
  /** What a search has found in the title. */
  readonly mark?: readonly [start: number, end: number] | undefined;
  /** With its year, where no heading says it. */
  readonly dated?: boolean;
}

/** One line of the chronicle: when, what, and quietly where, by whom and of which kind. A search draws its title alone anew. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, linkTo, mark, dated = false } = props;
  const { language } = useLocale();
  const text = event.title[language] ?? event.id;
  return (
    <li className={styles['row']}>
      <When event={event} dated={dated} />
      <div>
        <PageLink className={styles['title']} to={linkTo(event.id)}>
          {mark === undefined ? (
            text
          ) : (
            <>
              {text.slice(0, mark[0])}
              <mark>{text.slice(...mark)}</mark>
              {text.slice(mark[1])}
            </>
          )}
        </PageLink>
        <Circumstances event={event} />
      </div>
    </li>
  );
});

interface WhenProps {
  readonly event: AtlasEvent;
  readonly dated: boolean;
}

const When = memo(function When({ event, dated }: WhenProps) {
  const locale = useLocale();
  const { start, end = start } = event;
  return (
    <time className={styles['date']} dateTime={precisionOf(start) === 'day' ? start : undefined}>
      {dated ? locale.dateRange(start, end) : chronicleDate(event, locale)}
    </time>
  );
});

const Circumstances = memo(function Circumstances({ event }: { readonly event: AtlasEvent }) {
  const locale = useLocale();
  const { type, place, organisers, confidence } = event;
  return (
    <p className={styles['quiet']}>
      {place === null ? null : <span>{placeOf(event, locale)}</span>}
      {organisers.length === 0 ? null : (
        <span>
          {locale.value({
            kind: 'list',
            items: organisers.map((id) => ({ kind: 'organisation', id })),
          })}
        </span>
      )}
      <span>{locale.text(`events:type.${type}`)}</span>
      {confidence === 'low' ? <b>{locale.text('events:low')}</b> : null}
    </p>
  );
});

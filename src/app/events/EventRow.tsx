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

/** One line of the chronicle: when, what, and quietly where, by whom and of which kind. */
export const EventRow = memo(function EventRow({ event, linkTo, mark, dated }: EventRowProps) {
  const locale = useLocale();
  const { id, type, title, start, end = start, place, organisers, confidence } = event;
  return (
    <li className={styles['row']}>
      <time className={styles['date']} dateTime={precisionOf(start) === 'day' ? start : undefined}>
        {dated === true ? locale.dateRange(start, end) : chronicleDate(event, locale)}
      </time>
      <div>
        <PageLink className={styles['title']} to={linkTo(id)}>
          <Marked text={title[locale.language] ?? id} mark={mark} />
        </PageLink>
        <p className={styles['quiet']}>
          {place === null ? null : <span>{placeOf(event, locale)}</span>}
          {organisers.length === 0 ? null : (
            <span>
              {locale.value({
                kind: 'list',
                items: organisers.map((organiser) => ({ kind: 'organisation', id: organiser })),
              })}
            </span>
          )}
          <span>{locale.text(`events:type.${type}`)}</span>
          {confidence === 'low' ? <b>{locale.text('events:low')}</b> : null}
        </p>
      </div>
    </li>
  );
});

function Marked({ text, mark }: { readonly text: string; readonly mark: EventRowProps['mark'] }) {
  if (mark === undefined) return text;
  return (
    <>
      {text.slice(0, mark[0])}
      <mark>{text.slice(...mark)}</mark>
      {text.slice(mark[1])}
    </>
  );
}

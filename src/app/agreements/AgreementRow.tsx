import type { Agreement } from '../../domain/fact.ts';
import { precisionOf } from '../../domain/time.ts';
import chronicle from '../events/Chronicle.module.css';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { partyValue } from './parties.ts';

interface AgreementRowProps {
  readonly agreement: Agreement;
  readonly linkTo: (id: string) => string;
  /** What a search has found in the title. */
  readonly mark?: readonly [start: number, end: number] | undefined;
}

/** One line of a list of agreements: when, what, and quietly of which kind and between whom. */
export function AgreementRow({ agreement, linkTo, mark }: AgreementRowProps) {
  const locale = useLocale();
  const { id, type, title, date, parties, confidence } = agreement;
  const text = title[locale.language] ?? id;
  return (
    <li className={chronicle['row']}>
      <time className={chronicle['date']} dateTime={precisionOf(date) === 'day' ? date : undefined}>
        {locale.date(date)}
      </time>
      <div>
        <PageLink className={chronicle['title']} to={linkTo(id)}>
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
        <p className={chronicle['quiet']}>
          <span>{locale.text(`eventCard:agreement.${type}`)}</span>
          <span>{locale.value({ kind: 'list', items: parties.map(partyValue) })}</span>
          {confidence === 'low' ? <b>{locale.text('events:low')}</b> : null}
        </p>
      </div>
    </li>
  );
}

import type { AtlasEvent } from '../../domain/fact.ts';
import type { MessageKey } from '../../domain/message.ts';
import { precisionOf } from '../../domain/time.ts';
import type { Precision } from '../../domain/time.ts';
import { createDates } from '../../locale/date.ts';
import type { Locale } from '../../locale/locale.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';

type Dates = Pick<Locale, 'date' | 'dateRange'>;

/** What stands before a date that is less sure than a day. */
const during: Partial<Record<Precision, MessageKey>> = {
  month: 'eventCard:when.month',
  year: 'eventCard:when.year',
};
/** What is then said after it. */
const unsure: Partial<Record<Precision, MessageKey>> = {
  month: 'eventCard:when.noDay',
  year: 'eventCard:when.noMonth',
};

/** When an event was, as sure as it is; in the Gregorian calendar too, where the reader's is another. */
export function EventWhen({ start, end = start }: Pick<AtlasEvent, 'start' | 'end'>) {
  const locale = useLocale();
  const { messages } = useAtlas();
  const precision = start === end ? precisionOf(start) : null;
  const frame = precision === null ? undefined : during[precision];
  const note = precision === null ? undefined : unsure[precision];
  const write = (dates: Dates): string => {
    const text = start === end ? dates.date(start) : dates.dateRange(start, end);
    return frame === undefined ? text : locale.text(frame, { date: text });
  };
  return (
    <>
      <time dateTime={precision === 'day' || precision === 'month' ? start : undefined}>
        {write(locale)}
      </time>
      {locale.calendar === 'gregory' || precision === 'unknown' ? null : (
        <span>
          {locale.text('eventCard:when.gregorian', {
            date: write(
              createDates({ ...locale, calendar: 'gregory', translate: messages.translate }),
            ),
          })}
        </span>
      )}
      {note === undefined ? null : <span>{locale.text(note)}</span>}
    </>
  );
}

import { useId, useState } from 'react';
import { firstDay, yearOf } from '../../domain/time.ts';
import type { IsoDay, Year } from '../../domain/time.ts';
import { isRange } from '../../view/time.ts';
import type { TimePoint } from '../../view/time.ts';
import { parseTime } from '../../view/timeText.ts';
import { useViewStore } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './DayField.module.css';

interface DayFieldProps {
  /** The day whose state is shown. */
  readonly day: IsoDay;
  /** Earlier and later days are not taken: nothing is known of them. */
  readonly first: Year;
  readonly latest: IsoDay;
  /** What is done with a typed day; without it, it is the time of the view. */
  readonly onCommit?: (time: TimePoint) => void;
}

/** A field to type a day, a month or a year, in any digits: memberships are known to the day. */
export function DayField({ day, first, latest, onCommit }: DayFieldProps) {
  const locale = useLocale();
  const store = useViewStore();
  const id = useId();
  const written = writeDay(day, (year) => locale.year(year), locale.number);
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: IsoDay } | null>(null);
  // What was typed over another day is forgotten as soon as time moves on.
  const text = typed?.over === day ? typed.text : written;
  const [refused, setRefused] = useState(false);

  const commit = (): void => {
    if (typed === null || text === written) return;
    const time = timeFrom(text, first, latest);
    setRefused(time === null);
    if (time === null) return;
    setTyped(null);
    if (onCommit === undefined) store.update({ time });
    else onCommit(time);
  };
  const reset = (): void => {
    setTyped(null);
    setRefused(false);
  };
  return (
    <div className={styles['day']}>
      <label htmlFor={id}>
        {locale.text(
          locale.calendar === 'gregory' ? 'figure:time.day' : 'figure:time.dayGregorian',
        )}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        dir="ltr"
        size={10}
        autoComplete="off"
        title={locale.text('figure:time.dayHint')}
        aria-invalid={refused}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped({ text: event.target.value, over: day });
          setRefused(false);
        }}
        onBlur={() => {
          commit();
          reset();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') reset();
        }}
      />
    </div>
  );
}

/** A day, month or year from a reader's text, kept inside what is known; `null` where it is none of them. */
export function timeFrom(text: string, first: Year, latest: IsoDay): TimePoint | null {
  const { value } = parseTime(text);
  if (value === undefined || isRange(value)) return null;
  if (value === 'earliest' || value === 'latest') return value;
  const begins = firstDay(String(value));
  if (begins === null) return null;
  if (begins > latest) return 'latest';
  return yearOf(begins) < first ? first : value;
}

/** `2024-06-06` in the reader's digits. */
function writeDay(
  day: IsoDay,
  year: (year: Year) => string,
  number: (value: number) => string,
): string {
  const [, month = '', date = ''] = day.split('-');
  const zero = number(0);
  const two = (part: string): string => (part < '10' ? zero : '') + number(Number(part));
  return `${year(yearOf(day))}-${two(month)}-${two(date)}`;
}

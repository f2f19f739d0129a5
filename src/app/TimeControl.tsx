import { useEffect, useState } from 'react';
import type { Year } from '../domain/time.ts';
import { Icon } from '../ui/Icon.tsx';
import { Slider } from '../ui/Slider.tsx';
import type { Reach } from '../ui/Slider.tsx';
import { useViewStore } from '../view/useView.ts';
import { useLocale } from './localeContext.tsx';
import styles from './TimeControl.module.css';

interface TimeControlProps {
  readonly first: Year;
  readonly last: Year;
  readonly year: Year;
  /** `tdir` settled: statistics run left to right in every language unless the reader turns them. */
  readonly direction: 'ltr' | 'rtl';
  /** Whether there is anything to see in a year; the others are pale on the track, and playing passes over them at the start. */
  readonly hasMarks: (year: Year) => boolean;
}

/** Milliseconds a year while playing. */
const pace = 650;

/** The year of a figure: play, slide, type. Keys and playing replace the address; a drag or a typed year is a step. */
export function TimeControl({ first, last, year, direction, hasMarks }: TimeControlProps) {
  const locale = useLocale();
  const store = useViewStore();
  const [playing, setPlaying] = useState(false);
  const [dragging, setDragging] = useState(false);

  useEffect(() => {
    if (!playing) return;
    if (year >= last) {
      setPlaying(false);
      store.endGesture();
      return;
    }
    const timer = setTimeout(() => store.update({ time: year + 1 }, 'replace'), pace);
    return () => clearTimeout(timer);
  }, [playing, year, last, store]);

  const stop = (): void => {
    if (!playing) return;
    setPlaying(false);
    store.endGesture();
  };
  const play = (): void => {
    store.beginGesture();
    if (year >= last) store.update({ time: firstWithMarks(first, last, hasMarks) }, 'replace');
    setPlaying(true);
  };
  const slide = (value: Year, reach: Reach): void => {
    stop();
    if (reach === 'drag' && !dragging) {
      setDragging(true);
      store.beginGesture();
    }
    if (value !== year) store.update({ time: value }, 'replace');
    if (reach === 'release') {
      setDragging(false);
      store.endGesture();
    }
  };

  return (
    <div className={styles['time']} role="group" aria-label={locale.text('figure:time.year')}>
      <button
        type="button"
        className={styles['play']}
        aria-label={locale.text(playing ? 'figure:time.pause' : 'figure:time.play')}
        onClick={playing ? stop : play}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <div className={styles['track']}>
        <Slider
          label={locale.text('figure:time.year')}
          min={first}
          max={last}
          value={year}
          valueText={locale.year(year)}
          direction={direction}
          onChange={slide}
        >
          {stretches(first, last, hasMarks).map(([from, to]) => (
            <span
              key={from}
              className={styles['filled']}
              style={{
                insetInlineStart: `${share(from - 0.5, first, last)}%`,
                inlineSize: `${share(to + 0.5, first, last) - share(from - 0.5, first, last)}%`,
              }}
            />
          ))}
        </Slider>
        <div className={styles['ticks']} dir={direction} aria-hidden="true">
          {ticksOf(first, last).map((tick) => (
            <span key={tick} style={{ insetInlineStart: `${share(tick, first, last)}%` }}>
              {locale.year(tick)}
            </span>
          ))}
        </div>
      </div>
      <YearField
        key={year}
        year={year}
        onCommit={(typed) => {
          stop();
          store.update({ time: Math.min(last, Math.max(first, typed)) });
        }}
      />
    </div>
  );
}

interface YearFieldProps {
  readonly year: Year;
  readonly onCommit: (year: Year) => void;
}

/** The year, large enough for the back of a hall, and a field to type another, in any digits. */
function YearField({ year, onCommit }: YearFieldProps) {
  const locale = useLocale();
  const [text, setText] = useState(locale.year(year));
  const commit = (): void => {
    const typed = locale.parseYear(text);
    if (typed === null || typed === year) setText(locale.year(year));
    else onCommit(typed);
  };
  return (
    <input
      className={styles['year']}
      type="text"
      inputMode="numeric"
      dir="ltr"
      size={4}
      aria-label={locale.text('figure:time.typed')}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setText(locale.year(year));
      }}
    />
  );
}

function share(year: number, first: Year, last: Year): number {
  if (first === last) return 0;
  return Math.min(100, Math.max(0, ((year - first) / (last - first)) * 100));
}

function firstWithMarks(first: Year, last: Year, hasMarks: (year: Year) => boolean): Year {
  for (let year = first; year < last; year += 1) if (hasMarks(year)) return year;
  return first;
}

/** Runs of years in which there is something to see. */
function stretches(
  first: Year,
  last: Year,
  hasMarks: (year: Year) => boolean,
): readonly (readonly [Year, Year])[] {
  const found: [Year, Year][] = [];
  for (let year = first; year <= last; year += 1) {
    if (!hasMarks(year)) continue;
    const current = found.at(-1);
    if (current?.[1] === year - 1) current[1] = year;
    else found.push([year, year]);
  }
  return found;
}

/** First and last, and round years between them that leave room for their own width. */
function ticksOf(first: Year, last: Year): readonly Year[] {
  const span = last - first;
  const step = span > 45 ? 20 : span > 20 ? 10 : span > 8 ? 5 : 2;
  const ticks = [first];
  for (let tick = Math.ceil((first + 1) / step) * step; tick < last; tick += step) {
    if (tick - first >= step * 0.45 && last - tick >= step * 0.45) ticks.push(tick);
  }
  return last > first ? [...ticks, last] : ticks;
}

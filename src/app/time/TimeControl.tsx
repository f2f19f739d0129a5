import { memo, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Year } from '../../domain/time.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Slider } from '../../ui/Slider.tsx';
import type { Reach } from '../../ui/Slider.tsx';
import { useViewStore } from '../../view/useView.ts';
import type { ViewPatch } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { CoverageArea } from './CoverageArea.tsx';
import { PlayOptions } from './PlayOptions.tsx';
import styles from './TimeControl.module.css';
import { usePlaying } from './usePlaying.ts';
import { YearField } from './YearField.tsx';
import { shareOf, stretchesOf, ticksOf } from './yearScale.ts';

interface TimeControlProps {
  readonly first: Year;
  readonly last: Year;
  readonly year: Year;
  /** `tdir` settled: statistics run left to right in every language unless the reader turns them. */
  readonly direction: 'ltr' | 'rtl';
  /**
   * How much there is to see in each year from the first to the last: drawn as an area over the track. Years without
   * anything are pale, and playing passes over them. The same array as long as nothing in it has changed.
   */
  readonly counts: readonly number[];
  /** What a chosen year changes of the view; the time alone where nothing is said. */
  readonly toPatch?: (year: Year) => ViewPatch;
  /** Under the control: what there is to say about the year, and further choices. */
  readonly children?: ReactNode;
}

const timeAlone = (time: Year): ViewPatch => ({ time });

/** The year of a figure: play, step, slide, type. Keys and playing replace the address; a drag or a typed year is a step. */
export function TimeControl(props: TimeControlProps) {
  const { first, last, direction, counts, toPatch = timeAlone, children } = props;
  const locale = useLocale();
  const store = useViewStore();
  const [dragging, setDragging] = useState(false);
  const year = Math.min(last, Math.max(first, props.year));
  const { playing, settings, setSettings, play, stop } = usePlaying(first, year, counts, toPatch);

  const slide = (value: Year, reach: Reach): void => {
    stop();
    if (reach === 'drag' && !dragging) {
      setDragging(true);
      store.beginGesture();
    }
    if (value !== year) store.update(toPatch(value), 'replace');
    if (reach === 'release') {
      setDragging(false);
      store.endGesture();
    }
  };
  const now = useRef({ year, stop, toPatch });
  useLayoutEffect(() => {
    now.current = { year, stop, toPatch };
  });
  // The same function in every year, so that its buttons are not drawn again with each.
  const step = useCallback(
    (by: 1 | -1): void => {
      const { year: from, stop: stopPlaying, toPatch: patch } = now.current;
      stopPlaying();
      const next = Math.min(last, Math.max(first, from + by));
      if (next !== from) store.update(patch(next), 'replace');
    },
    [store, first, last],
  );

  return (
    <div className={styles['time']} role="group" aria-label={locale.text('figure:time.year')}>
      <button
        type="button"
        className={styles['play']}
        data-direction={direction}
        aria-label={locale.text(playing ? 'figure:time.pause' : 'figure:time.play')}
        onClick={playing ? stop : play}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <div className={styles['track']} title={locale.text(`figure:time.runs.${direction}`)}>
        <Slider
          label={locale.text('figure:time.year')}
          min={first}
          max={last}
          value={year}
          valueText={locale.year(year)}
          direction={direction}
          onChange={slide}
          above={<CoverageArea first={first} year={year} counts={counts} />}
        >
          <Stretches first={first} last={last} counts={counts} />
        </Slider>
        <Ticks first={first} last={last} direction={direction} />
      </div>
      <YearField
        year={year}
        onCommit={(typed) => {
          stop();
          store.update(toPatch(Math.min(last, Math.max(first, typed))));
        }}
      />
      <div className={styles['options']}>
        <PlayOptions
          direction={direction}
          atStart={year === first}
          atEnd={year === last}
          onStep={step}
          settings={settings}
          onSettings={setSettings}
        />
        {children}
      </div>
    </div>
  );
}

interface SpanProps {
  readonly first: Year;
  readonly last: Year;
}

/** The years with something to see, as bars on the track. */
const Stretches = memo(function Stretches(
  props: SpanProps & { readonly counts: readonly number[] },
) {
  const { first, last, counts } = props;
  return stretchesOf(first, counts).map(([from, to]) => {
    const start = shareOf(from - 0.5, first, last);
    return (
      <span
        key={from}
        className={styles['filled']}
        style={{
          insetInlineStart: `${start}%`,
          inlineSize: `${shareOf(to + 0.5, first, last) - start}%`,
        }}
      />
    );
  });
});

/** First and last year, some between, and an arrow that says which way time runs. */
const Ticks = memo(function Ticks(props: SpanProps & { readonly direction: 'ltr' | 'rtl' }) {
  const { first, last, direction } = props;
  const locale = useLocale();
  return (
    <div className={styles['ticks']} dir={direction} aria-hidden="true">
      {ticksOf(first, last).map(({ year, spare }) => (
        <span
          key={year}
          data-spare={spare}
          style={{ insetInlineStart: `${shareOf(year, first, last)}%` }}
        >
          {locale.year(year)}
        </span>
      ))}
      <svg className={styles['arrow']} viewBox="0 0 8 10" width="8" height="10">
        <path d="M1.5 1.5L6 5l-4.5 3.5" />
      </svg>
    </div>
  );
});

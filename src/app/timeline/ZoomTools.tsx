import { extentOf } from '../../charts/timeline/timeWindow.ts';
import { timeOf } from '../../charts/timeline/timelineData.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import { toIsoDay } from '../../domain/dayNumber.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import type { WindowControl } from './useTimeWindow.ts';
import { windowOfFocus } from './windowOfFocus.ts';
import styles from './ZoomTools.module.css';

interface ZoomToolsProps {
  readonly data: TimelineData;
  readonly view: View;
  readonly control: WindowControl;
  /** Asks for the list of keys. */
  readonly onKeys: () => void;
}

/** For those who have no wheel and no second finger, and to places worth going to. */
export function ZoomTools({ data, view, control, onKeys }: ZoomToolsProps) {
  const locale = useLocale();
  const focus = windowOfFocus(data, view.focus);
  const isWhole = timeOf(data, view).text === timeOf(data, { time: whole }).text;
  const today = { kind: 'date', date: toIsoDay(data.today) } as const;
  return (
    <div className={styles['tools']} role="group" aria-label={locale.text('timeline:time.zoom')}>
      <button
        type="button"
        aria-label={locale.text('timeline:time.in')}
        onClick={() => control.zoomBy(0.5)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        aria-label={locale.text('timeline:time.out')}
        onClick={() => control.zoomBy(2)}
      >
        <Icon name="minus" />
      </button>
      <button type="button" disabled={isWhole} onClick={control.reset}>
        <Icon name="whole" />
        {locale.text('timeline:time.all')}
      </button>
      {focus === null ? null : (
        <button type="button" onClick={() => control.flyTo(focus)}>
          {locale.text('timeline:time.selection')}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          const { from, to } = control.now();
          const half = Math.min((to - from) / 2, (extentOf(data).to - extentOf(data).from) / 4);
          control.flyTo({ from: data.today - half, to: data.today + half });
        }}
      >
        {locale.text('timeline:time.today', { date: today })}
      </button>
      <button type="button" className={styles['keys']} aria-haspopup="dialog" onClick={onKeys}>
        <kbd>?</kbd> {locale.text('timeline:time.keys')}
      </button>
    </div>
  );
}

const whole = { from: 'earliest', to: 'latest' } as const;

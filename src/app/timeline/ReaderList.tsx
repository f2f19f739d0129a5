import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { windowOf } from '../../charts/timeline/inWindow.ts';
import { readerLanes } from '../../charts/timeline/readerList.ts';
import type { ReaderItem, ReaderLane } from '../../charts/timeline/readerList.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimelineLayout } from '../../charts/timeline/timelineLayout.ts';
import { walkStep } from '../../interact/laneKeys.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { focusOf } from './focusOf.ts';
import type { WindowControl } from './useTimeWindow.ts';
import styles from './ReaderList.module.css';

interface ReaderListProps {
  readonly data: TimelineData;
  readonly layout: TimelineLayout;
  readonly time: View['time'];
  readonly direction: 'ltr' | 'rtl';
  readonly control: WindowControl;
  readonly onLit: (key: string | null) => void;
}

/**
 * Every fact in the stretch shown as an element of the document, lane by lane, for those who do not see the canvas, for the
 * keyboard and for tools. One stop of the Tab key; what has the focus has a ring in the drawing.
 */
export function ReaderList(props: ReaderListProps) {
  const { data, layout, time, direction, control, onLit } = props;
  const locale = useLocale();
  const store = useViewStore();
  const list = useRef<HTMLDivElement>(null);
  const lanes = useMemo(
    () => readerLanes(layout.groups, windowOf(data, { time }), locale),
    [layout.groups, data, time, locale],
  );
  const [at, setAt] = useState<string | null>(null);
  const walked = useMemo(
    () => lanes.map(({ items }) => items.map(({ item }) => item.key)),
    [lanes],
  );
  const isThere = at !== null && walked.some((keys) => keys.includes(at));
  const current = isThere ? at : walked[0]?.[0];

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === undefined) return;
    const step = walkStep(event.key, walked, current, direction);
    const zooms: Readonly<Record<string, () => void>> = {
      '+': () => control.zoomBy(0.5),
      '=': () => control.zoomBy(0.5),
      '-': () => control.zoomBy(2),
      '0': control.reset,
      Escape: () => store.update({ focus: null }),
    };
    if (step !== null) {
      const next = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(step)}"]`);
      next?.focus({ preventScroll: true });
    } else if (zooms[event.key] !== undefined) zooms[event.key]?.();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      className={styles['list']}
      role="group"
      aria-label={locale.text('timeline:list.label')}
    >
      <p>{locale.text(lanes.length === 0 ? 'timeline:list.empty' : 'timeline:list.hint')}</p>
      <ul>
        {lanes.map((lane) => (
          <Lane
            key={lane.key}
            lane={lane}
            current={current}
            onFocus={(key) => {
              setAt(key);
              onLit(key);
            }}
            onBlur={() => onLit(null)}
            onKeyDown={onKeyDown}
            onChoose={({ item }) => store.update({ focus: focusOf(item) })}
          />
        ))}
      </ul>
    </div>
  );
}

interface LaneProps {
  readonly lane: ReaderLane;
  readonly current: string | undefined;
  readonly onFocus: (key: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onChoose: (item: ReaderItem) => void;
}

function Lane({ lane, current, onFocus, onBlur, onKeyDown, onChoose }: LaneProps) {
  return (
    <li>
      <p>{lane.sentence}</p>
      <ul>
        {lane.items.map((one) => {
          const { item, text, mark } = one;
          return (
            <li key={item.key}>
              <button
                type="button"
                tabIndex={item.key === current ? 0 : -1}
                data-key={item.key}
                data-mark={mark.kind}
                data-state={mark.state}
                data-organisation={mark.organisation}
                data-membership={mark.membership}
                data-event={mark.event}
                data-agreement={mark.agreement}
                data-link={mark.link}
                data-role={mark.role}
                data-value={mark.value}
                onFocus={() => onFocus(item.key)}
                onBlur={onBlur}
                onKeyDown={onKeyDown}
                onClick={() => onChoose(one)}
              >
                {text}
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

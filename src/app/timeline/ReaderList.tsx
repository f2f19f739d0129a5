import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { windowOf } from '../../charts/timeline/inWindow.ts';
import { itemMark, itemText, laneSentence, readerLanes } from '../../charts/timeline/readerList.ts';
import type { ReaderLane } from '../../charts/timeline/readerList.ts';
import type { TimelineItem } from '../../charts/timeline/items.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimelineLayout } from '../../charts/timeline/timelineLayout.ts';
import { walkStep } from '../../interact/laneKeys.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { focusOf } from './focusOf.ts';
import { useInPieces } from './useInPieces.ts';
import type { WindowControl } from './useTimeWindow.ts';
import styles from './ReaderList.module.css';

interface ReaderListProps {
  readonly data: TimelineData;
  readonly layout: TimelineLayout;
  readonly time: View['time'];
  readonly direction: 'ltr' | 'rtl';
  readonly control: WindowControl;
  readonly onLit: (key: string | null) => void;
  /** Asks for the list of keys. */
  readonly onKeys: () => void;
  /** The list stands whole in the document, for this layout and time. */
  readonly onWhole: (layout: TimelineLayout, time: View['time']) => void;
}

/**
 * Every fact in the stretch shown as an element of the document, lane by lane, for those who do not see the canvas, for the
 * keyboard and for tools. One stop of the Tab key; what has the focus has a ring in the drawing.
 */
export function ReaderList(props: ReaderListProps) {
  const { data, layout, time, direction, control, onLit, onKeys, onWhole } = props;
  const locale = useLocale();
  const store = useViewStore();
  const list = useRef<HTMLDivElement>(null);
  const lanes = useMemo(
    () => readerLanes(layout.groups, windowOf(data, { time })),
    [layout.groups, data, time],
  );
  const shown = useInPieces(useMemo(() => lanes.map(({ items }) => items.length), [lanes]));
  const isWhole = shown >= lanes.length;
  useEffect(() => {
    if (isWhole) onWhole(layout, time);
  }, [isWhole, layout, time, onWhole]);
  const [at, setAt] = useState<string | null>(null);
  const walked = useMemo(() => lanes.map(({ items }) => items.map(({ key }) => key)), [lanes]);
  const isThere = at !== null && walked.some((keys) => keys.includes(at));
  const current = isThere ? at : walked[0]?.[0];

  // The same functions for all lanes and all time, so that a lane is drawn again only when its facts have changed.
  const latest = useRef({ walked, current, direction });
  useLayoutEffect(() => {
    latest.current = { walked, current, direction };
  });
  const hand = useMemo(
    (): Hand => ({
      onFocus(key) {
        setAt(key);
        onLit(key);
      },
      onBlur: () => onLit(null),
      onChoose: (item) => store.update({ focus: focusOf(item) }),
      onKeyDown(event) {
        const { walked: keys, current: from, direction: runs } = latest.current;
        if (event.ctrlKey || event.metaKey || event.altKey || from === undefined) return;
        const actions: Readonly<Record<string, () => void>> = {
          '+': () => control.zoomBy(0.5),
          '=': () => control.zoomBy(0.5),
          '-': () => control.zoomBy(2),
          '0': control.reset,
          Escape: () => store.update({ focus: null }),
          '?': onKeys,
        };
        const step = walkStep(event.key, keys, from, runs);
        if (step !== null) {
          list.current
            ?.querySelector<HTMLElement>(`[data-key="${CSS.escape(step)}"]`)
            ?.focus({ preventScroll: true });
        } else if (actions[event.key] !== undefined) actions[event.key]?.();
        else return;
        event.preventDefault();
      },
    }),
    [control, store, onLit, onKeys],
  );
  return (
    <div
      ref={list}
      className={styles['list']}
      role="group"
      aria-label={locale.text('timeline:list.label')}
    >
      <p>{locale.text(lanes.length === 0 ? 'timeline:list.empty' : 'timeline:list.hint')}</p>
      <ul>
        {lanes.slice(0, shown).map((lane) => (
          <LaneItems
            key={lane.key}
            lane={lane}
            current={lane.items.some(({ key }) => key === current) ? current : undefined}
            hand={hand}
          />
        ))}
      </ul>
    </div>
  );
}

interface Hand {
  readonly onFocus: (key: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onChoose: (item: TimelineItem) => void;
}

interface LaneItemsProps {
  readonly lane: ReaderLane;
  /** The item that the Tab key comes to, where it is of this lane. */
  readonly current: string | undefined;
  readonly hand: Hand;
}

/** Words are made here and not in one go for the whole list: a long list is drawn in pieces between frames. */
const LaneItems = memo(
  function LaneItems({ lane, current, hand }: LaneItemsProps) {
    const locale = useLocale();
    return (
      <li>
        <p>{laneSentence(lane, locale)}</p>
        <ul>
          {lane.items.map((item) => {
            const mark = itemMark(item);
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
                  onFocus={() => hand.onFocus(item.key)}
                  onBlur={hand.onBlur}
                  onKeyDown={hand.onKeyDown}
                  onClick={() => hand.onChoose(item)}
                >
                  {itemText(item, locale)}
                </button>
              </li>
            );
          })}
        </ul>
      </li>
    );
  },
  (a, b) =>
    a.current === b.current &&
    a.hand === b.hand &&
    a.lane.lane === b.lane.lane &&
    a.lane.items.length === b.lane.items.length &&
    a.lane.items.every((item, index) => item === b.lane.items[index]),
);

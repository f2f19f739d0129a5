import { useId, useMemo, useState } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import type { EventGroup } from '../../charts/map/eventGroups.ts';
import { eventGroupsIn } from '../../charts/map/eventMarks.ts';
import type { EventId } from '../../domain/ids.ts';
import { linkPlaces } from '../../interact/spatial.ts';
import type { Direction } from '../../interact/spatial.ts';
import type { Scene } from '../../scene/scene.ts';
import { useLocale } from '../localeContext.tsx';
import { useEventLink } from '../events/eventLink.ts';
import { EventItem } from './EventItem.tsx';
import styles from './EventMarks.module.css';
import { townOf } from './placeOf.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Buttons over the drawn pins: each opens the list of its events. One tab stop, the arrows go to the nearest pin on that side. */
export function EventMarks({ scene }: { readonly scene: Scene }) {
  const locale = useLocale();
  const scope = useId();
  const linkTo = useEventLink();
  const groups = useMemo(() => eventGroupsIn(scene), [scene]);
  const [current, setCurrent] = useState<string | null>(null);
  if (groups.length === 0) return null;
  const stop = groups.some(({ key }) => key === current) ? current : groups[0]?.key;

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const direction = arrows[event.key];
    if (direction === undefined) return;
    const places = groups.map(({ key, head }) => ({ id: key, x: head.x, y: head.y }));
    const next = linkPlaces(places)(event.currentTarget.name, direction);
    const button =
      next === null ? null : event.currentTarget.parentElement?.querySelector(`[name="${next}"]`);
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    event.stopPropagation();
    button.focus();
  };

  return (
    <div className={styles['marks']} role="group" aria-label={locale.text('events:marks')}>
      {groups.map((group) => (
        <EventMark
          key={group.key}
          group={group}
          list={`${scope}-${group.key}`}
          linkTo={linkTo}
          tabbable={group.key === stop}
          onFocus={() => setCurrent(group.key)}
          onKeyDown={onKeyDown}
        />
      ))}
    </div>
  );
}

interface EventMarkProps {
  readonly group: EventGroup;
  /** The id of the list that it opens. */
  readonly list: string;
  readonly linkTo: (id: EventId) => string;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** The browser opens and closes the list, puts it over everything and gives the focus back. */
function EventMark({ group, list, linkTo, tabbable, onFocus, onKeyDown }: EventMarkProps) {
  const locale = useLocale();
  const [at, setAt] = useState<CSSProperties | null>(null);
  const { key, events, head } = group;
  const towns = [...new Set(events.map((event) => townOf(event, locale)))];
  const name = locale.text('events:at', {
    count: { kind: 'count', value: events.length },
    place: { kind: 'list', items: towns },
  });
  return (
    <>
      <button
        type="button"
        name={key}
        className={styles['mark']}
        style={{ left: head.x, top: head.y }}
        tabIndex={tabbable ? 0 : -1}
        aria-label={name}
        aria-haspopup="dialog"
        popoverTarget={list}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={(event) => setAt(beside(event.currentTarget))}
      />
      <div
        id={list}
        popover="auto"
        role="dialog"
        aria-label={name}
        className={styles['list']}
        // A long list scrolls: the keys must be able to.
        tabIndex={0}
        style={at ?? undefined}
        onToggle={(event) => {
          if (event.newState === 'closed') setAt(null);
        }}
      >
        {at === null ? null : (
          <>
            <h2>{name}</h2>
            <ol>
              {events.map((event) => (
                <li key={event.id}>
                  <EventItem event={event} linkTo={linkTo} place={towns.length > 1} />
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </>
  );
}

/** As wide and high as the list may be, in CSS pixels. */
const listWidth = 340;
const listHeight = 420;
const edge = 8;

/** Over or under the mark, wherever the window has more room, and within the window's sides. */
function beside(mark: HTMLElement): CSSProperties {
  const box = mark.getBoundingClientRect();
  const { innerHeight } = window;
  // Without the place of the scroll bar.
  const { left: from, right: to } = document.documentElement.getBoundingClientRect();
  const width = Math.min(listWidth, to - from - 2 * edge);
  const middle = box.left + box.width / 2;
  const left = Math.max(from + edge, Math.min(middle - width / 2, to - width - edge));
  const under = innerHeight - box.bottom - edge;
  return under >= box.top
    ? { left, width, top: box.bottom + edge / 2, maxHeight: Math.min(listHeight, under - edge) }
    : {
        left,
        width,
        bottom: innerHeight - box.top + edge / 2,
        maxHeight: Math.min(listHeight, box.top - 2 * edge),
      };
}

import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { StateId } from '../../domain/ids.ts';
import type { MessageValue } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import { useLegendLight } from '../../ui/useLegendLight.ts';
import type { LegendLight } from '../../ui/useLegendLight.ts';
import { useLocale } from '../localeContext.tsx';
import { lightStates } from './highlight.ts';
import styles from './LegendFrame.module.css';

/** One thing that a legend can point at, and the states that it stands for. */
export interface LegendItem {
  readonly key: string;
  readonly label: string;
  readonly states: readonly StateId[];
}

interface LegendFrameProps {
  readonly title: string;
  readonly note?: ReactNode;
  /** In the order of the screen. */
  readonly items: readonly LegendItem[];
  readonly children: (light: LegendLight) => ReactNode;
}

/** More names than these are counted. */
const namesAtMost = 24;

/** A title, what can be pointed at as one stop of the Tab key, and under it in words whom the item pointed at stands for. */
export function LegendFrame({ title, note, items, children }: LegendFrameProps) {
  const locale = useLocale();
  const light = useLegendLight(items.length, locale.direction, (key) =>
    lightStates(items.find((item) => item.key === key)?.states ?? null),
  );
  const lit = items.find(({ key }) => key === light.lit);
  const litStates = lit?.states;
  const names = useMemo(() => litStates?.join(' '), [litStates]);

  // While time plays the item stays and its states change; when the legend goes, nothing stays lit.
  useEffect(() => {
    if (names === undefined) return;
    lightStates(names === '' ? [] : (names.split(' ') as StateId[]));
  }, [names]);
  useEffect(() => () => lightStates(null), []);

  return (
    <section className={styles['frame']} aria-label={title}>
      <p className={styles['title']}>
        {title} {note}
      </p>
      <div
        role="toolbar"
        tabIndex={-1}
        aria-label={locale.text('legend:classes')}
        aria-orientation="horizontal"
        onKeyDown={light.onKeyDown}
      >
        {children(light)}
      </div>
      <p className={styles['said']} aria-hidden="true">
        {lit === undefined ? null : namesIn(lit, locale)}
      </p>
    </section>
  );
}

/** "From 10 to under 20 (3 states): Jordan, Oman and Qatar": also what the item is called for the screen reader. */
export function namesIn({ label, states }: LegendItem, locale: Locale): string {
  const counted: MessageValue = {
    kind: 'message',
    message: {
      key: 'legend:states',
      values: { count: { kind: 'count', value: states.length } },
    },
  };
  if (states.length === 0) {
    return locale.text('legend:with', { class: label, states: counted });
  }
  const more = states.length - namesAtMost;
  const names: readonly MessageValue[] = states
    .slice(0, namesAtMost)
    .map((id) => ({ kind: 'state', id }));
  const rest: MessageValue = {
    kind: 'message',
    message: { key: 'legend:more', values: { count: { kind: 'count', value: more } } },
  };
  return locale.text('legend:named', {
    class: label,
    states: counted,
    names: { kind: 'list', items: more > 0 ? [...names, rest] : names },
  });
}

import { rollDay } from '../../charts/timeline/timeWindow.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { FocusCard } from './FocusCard.tsx';
import { RollPanel } from './RollPanel.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import styles from './TimelinePanel.module.css';

interface TimelinePanelProps {
  readonly data: TimelineData;
  readonly view: View;
}

/** Beside the drawing: what is in focus, the roll of the day, and how the bars are read. */
export function TimelinePanel({ data, view }: TimelinePanelProps) {
  const locale = useLocale();
  return (
    <aside className={styles['panel']} aria-label={locale.text('timeline:card.label')}>
      {view.focus === null ? null : <FocusCard key={view.focus} data={data} focus={view.focus} />}
      {view.roll === null ? null : <RollPanel data={data} day={rollDay(data, view.roll)} />}
      {view.focus === null && view.roll === null ? (
        <p className={styles['hint']}>{locale.text('timeline:card.hint')}</p>
      ) : null}
      <TimelineLegend />
    </aside>
  );
}

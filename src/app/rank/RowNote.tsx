import type { Sheet } from '../../charts/chart.ts';
import type { RankData } from '../../charts/rank/rankData.ts';
import type { RankPlace } from '../../charts/rank/rankPlaces.ts';
import { sayState } from '../../charts/rank/rankWords.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './RankPointer.module.css';

interface RowNoteProps {
  readonly place: RankPlace;
  /** Where the note points to, along the row. */
  readonly x: number;
  readonly data: RankData;
  readonly view: View;
  readonly sheet: Sheet;
  /** The keys stand here, not the hand. */
  readonly focused?: boolean;
}

/** A row picked out, and all that there is to say of it. */
export function RowNote({ place, x, data, view, sheet, focused = false }: RowNoteProps) {
  const locale = useLocale();
  const { id, left, top, height } = place;
  return (
    <>
      <div
        className={styles['band']}
        data-focused={focused}
        style={{ left, top, width: place.width, height }}
      />
      <Tooltip
        x={x}
        y={top + height / 2}
        width={sheet.width}
        height={sheet.height}
        direction={locale.direction}
        focused={focused}
      >
        <strong>{locale.value({ kind: 'state', id })}</strong>
        {sayState(id, data, view).map((message) => (
          <span key={message.key}>{locale.say(message)}</span>
        ))}
      </Tooltip>
    </>
  );
}

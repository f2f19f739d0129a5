import type { Hit } from '../../charts/timeline/itemAt.ts';
import { itemMessage } from '../../charts/timeline/itemWords.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './TimelineStage.module.css';

interface HoverNoteProps {
  readonly hit: Hit;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Facts of a crowd that a note names. */
const named = 6;

/** What lies under the pointer, in words; the same words are in the list for screen readers. */
export function HoverNote({ hit, x, y, width, height }: HoverNoteProps) {
  const locale = useLocale();
  const items = hit.kind === 'item' ? [hit.item] : hit.items;
  const rest = items.length - named;
  return (
    <Tooltip x={x} y={y} width={width} height={height} direction={locale.direction}>
      {items.slice(0, named).map((item) => (
        <p key={item.key}>{locale.say(itemMessage(item, locale))}</p>
      ))}
      {rest > 0 ? (
        <p className={styles['more']}>
          {locale.text('timeline:more', { count: { kind: 'count', value: rest } })}
        </p>
      ) : null}
    </Tooltip>
  );
}

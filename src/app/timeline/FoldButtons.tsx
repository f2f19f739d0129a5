import type { TimelineLayout } from '../../charts/timeline/timelineLayout.ts';
import { useLocale } from '../localeContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './FoldButtons.module.css';

interface FoldButtonsProps {
  readonly layout: TimelineLayout;
  readonly onFold: (key: string, folded: boolean) => void;
}

/** Over the name of each group, a button that folds and unfolds it. */
export function FoldButtons({ layout, onFold }: FoldButtonsProps) {
  const locale = useLocale();
  const headers = layout.lanes.filter(({ lane }) => lane.kind === 'header');
  if (headers.length < 2) return null;
  return headers.map(({ lane, group, name, top, height }) => (
    <button
      key={lane.key}
      type="button"
      className={styles['fold']}
      style={{
        insetBlockStart: top,
        blockSize: layout.names.above ? 24 : height,
        inlineSize: layout.names.width,
      }}
      aria-expanded={!group.folded}
      aria-label={locale.text(group.folded ? 'timeline:fold.open' : 'timeline:fold.close', {
        group: { kind: 'text', text: name },
      })}
      onClick={() => onFold(group.key, !group.folded)}
    >
      <Icon name="forward" size={14} />
    </button>
  ));
}

import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './FigureChoices.module.css';

interface TableButtonProps {
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** Shows the figure as a table, or hides it. */
export function TableButton({ pressed, onPress }: TableButtonProps) {
  const locale = useLocale();
  return (
    <button type="button" className={styles['button']} aria-pressed={pressed} onClick={onPress}>
      <Icon name="table" />
      {locale.text('figure:table')}
    </button>
  );
}

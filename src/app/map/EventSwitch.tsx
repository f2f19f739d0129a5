import { useViewStore, useViewValue } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './EventSwitch.module.css';

/** Puts the events of the year on the map, or takes them off. */
export function EventSwitch() {
  const locale = useLocale();
  const store = useViewStore();
  const on = useViewValue((view) => view.events);
  return (
    <label className={styles['switch']}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => store.update({ events: event.currentTarget.checked })}
      />
      {locale.text('map:events')}
    </label>
  );
}

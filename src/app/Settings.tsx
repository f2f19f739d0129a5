import { calendars } from '../locale/defaults.ts';
import { Strip } from '../ui/Choice.tsx';
import { useRestedView, useViewStore } from '../view/useView.ts';
import { useLocale } from './localeContext.tsx';
import styles from './Menu.module.css';

const numerals = [
  { value: 'latn', label: '0123' },
  { value: 'arab', label: '٠١٢٣' },
  { value: 'arabext', label: '۰۱۲۳' },
] as const;
const directions = ['auto', 'rtl', 'ltr'] as const;
const themes = ['auto', 'light', 'dark', 'contrast'] as const;

/** How things are written and drawn. All of it is in the address, so a link brings it along. */
export function Settings() {
  const locale = useLocale();
  const { view } = useRestedView();
  const store = useViewStore();
  return (
    <div className={styles['settings']}>
      <Strip
        label={locale.text('settings:numerals')}
        value={view.nu}
        options={numerals}
        onChange={(nu) => store.update({ nu })}
      />
      <Strip
        label={locale.text('settings:calendar.label')}
        value={view.cal}
        options={calendars.map((value) => ({
          value,
          label: locale.text(`settings:calendar.${value}`),
        }))}
        onChange={(cal) => store.update({ cal })}
      />
      <Strip
        label={locale.text('settings:direction.label')}
        value={view.tdir}
        options={directions.map((value) => ({
          value,
          label: locale.text(`settings:direction.${value}`),
        }))}
        onChange={(tdir) => store.update({ tdir })}
      />
      <Strip
        label={locale.text('settings:theme.label')}
        value={view.theme}
        options={themes.map((value) => ({ value, label: locale.text(`settings:theme.${value}`) }))}
        onChange={(theme) => store.update({ theme })}
      />
    </div>
  );
}

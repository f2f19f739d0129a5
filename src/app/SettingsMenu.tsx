import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from './localeContext.tsx';
import styles from './Menu.module.css';
import { onDemand } from './onDemand.tsx';

const Settings = onDemand(async () => (await import('./Settings.tsx')).Settings, ['settings']);

/** The button of the settings, which come when it is pressed. */
export function SettingsMenu() {
  const locale = useLocale();
  return (
    <Disclosure
      name={locale.text('site:settings')}
      label={
        <>
          <Icon name="settings" />
          <span className={styles['wide']}>{locale.text('site:settings')}</span>
        </>
      }
    >
      <Settings />
    </Disclosure>
  );
}

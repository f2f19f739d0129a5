import type { NetworkData } from '../../charts/network/networkData.ts';
import type { Web } from '../../charts/network/web.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { NetworkLegend } from './NetworkLegend.tsx';
import styles from './NetworkPanel.module.css';

interface NetworkPanelProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly view: View;
}

/** Beside the drawing: what is in focus, what ties two things, and how the lines are read. */
export function NetworkPanel({ view }: NetworkPanelProps) {
  const locale = useLocale();
  return (
    <aside className={styles['panel']} aria-label={locale.text('network:panel.label')}>
      {view.focus === null ? (
        <p className={styles['hint']}>{locale.text('network:panel.hint')}</p>
      ) : null}
      <NetworkLegend view={view} />
    </aside>
  );
}

import { memo } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../localeContext.tsx';
import { mostNear } from './useWebCamera.ts';
import type { WebCamera } from './useWebCamera.ts';
import styles from './NetworkStage.module.css';

interface WebZoomProps {
  /** The present magnification. */
  readonly k: number;
  readonly control: WebCamera;
}

/** Nearer, further, and back to the whole: for those who have no wheel and no second finger. */
export const WebZoom = memo(function WebZoom({ k, control }: WebZoomProps) {
  const locale = useLocale();
  return (
    // The drawing does not mirror, and keeps this corner of it free.
    <div
      className={styles['zoom']}
      style={{ left: 8 }}
      role="group"
      aria-label={locale.text('network:zoom.label')}
    >
      <button
        type="button"
        aria-label={locale.text('network:zoom.in')}
        disabled={k >= mostNear}
        onClick={() => control.zoomBy(1.8)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        aria-label={locale.text('network:zoom.out')}
        disabled={k <= 1}
        onClick={() => control.zoomBy(1 / 1.8)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        aria-label={locale.text('network:zoom.all')}
        disabled={k <= 1}
        onClick={control.reset}
      >
        <Icon name="whole" />
      </button>
    </div>
  );
});

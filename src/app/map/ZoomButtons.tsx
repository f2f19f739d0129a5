import { memo } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../localeContext.tsx';
import { mostZoom } from '../useCamera.ts';
import type { CameraControl } from '../useCamera.ts';
import styles from './ZoomButtons.module.css';

interface ZoomButtonsProps {
  /** The present magnification. */
  readonly k: number;
  readonly control: CameraControl;
}

/** Nearer, further, and back to the whole: for those who have no wheel and no second finger. */
export const ZoomButtons = memo(function ZoomButtons({ k, control }: ZoomButtonsProps) {
  const locale = useLocale();
  return (
    <div
      className={styles['buttons']}
      role="group"
      data-part="zoom"
      aria-label={locale.text('map:zoom.label')}
    >
      <button
        type="button"
        aria-label={locale.text('map:zoom.in')}
        disabled={k >= mostZoom}
        onClick={() => control.zoomBy(2)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        aria-label={locale.text('map:zoom.out')}
        disabled={k <= 1}
        onClick={() => control.zoomBy(0.5)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        aria-label={locale.text('map:zoom.reset')}
        disabled={k <= 1}
        onClick={control.reset}
      >
        <Icon name="whole" />
      </button>
    </div>
  );
});

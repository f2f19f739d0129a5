import { memo } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './PlayOptions.module.css';
import { speeds } from './usePlaying.ts';
import type { PlaySettings } from './usePlaying.ts';

interface PlayOptionsProps {
  readonly direction: 'ltr' | 'rtl';
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly settings: PlaySettings;
  readonly onSettings: (settings: PlaySettings) => void;
}

/** A year back, a year on, how fast it plays and whether it begins again. The steps stand as time runs. */
export const PlayOptions = memo(function PlayOptions(props: PlayOptionsProps) {
  const { direction, atStart, atEnd, onStep, settings, onSettings } = props;
  const locale = useLocale();
  return (
    <div className={styles['options']}>
      <div
        className={styles['steps']}
        dir={direction}
        role="group"
        aria-label={locale.text('figure:time.options')}
      >
        <Step
          name="stepBack"
          label="figure:time.stepBack"
          off={atStart}
          onClick={() => onStep(-1)}
        />
        <Step
          name="stepForward"
          label="figure:time.stepForward"
          off={atEnd}
          onClick={() => onStep(1)}
        />
      </div>
      <select
        className={styles['speed']}
        aria-label={locale.text('figure:time.speed')}
        value={settings.speed}
        onChange={(event) => {
          const speed = speeds.find((one) => String(one) === event.target.value);
          if (speed !== undefined) onSettings({ ...settings, speed });
        }}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {locale.text('figure:time.speedOf', { value: speed })}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={styles['button']}
        aria-pressed={settings.loop}
        aria-label={locale.text('figure:time.loop')}
        title={locale.text('figure:time.loop')}
        onClick={() => onSettings({ ...settings, loop: !settings.loop })}
      >
        <Icon name="loop" size={18} />
      </button>
    </div>
  );
});

interface StepProps {
  readonly name: 'stepBack' | 'stepForward';
  readonly label: 'figure:time.stepBack' | 'figure:time.stepForward';
  /** At the end of time: told, but still to be focused, so that the keyboard does not lose its place. */
  readonly off: boolean;
  readonly onClick: () => void;
}

function Step({ name, label, off, onClick }: StepProps) {
  const locale = useLocale();
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={locale.text(label)}
      title={locale.text(label)}
      aria-disabled={off}
      onClick={onClick}
    >
      <Icon name={name} size={18} />
    </button>
  );
}

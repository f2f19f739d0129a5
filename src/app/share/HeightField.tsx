import { useId, useState } from 'react';
import styles from '../../ui/Field.module.css';
import { useLocale } from '../localeContext.tsx';

interface HeightFieldProps {
  readonly height: number;
  readonly onChange: (height: number) => void;
}

/** In CSS pixels: no figure is to be read in less, and no page wants more. */
const [least, most] = [200, 2000];

/** The height of a frame. What is typed counts once it can be one. */
export function HeightField({ height, onChange }: HeightFieldProps) {
  const locale = useLocale();
  const id = useId();
  /** While the field is being written in, which may be on the way to a height. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{locale.text('share:embed.height')}</label>
      <input
        id={id}
        type="number"
        dir="ltr"
        min={least}
        max={most}
        value={typed ?? height}
        onChange={({ target: { value, valueAsNumber } }) => {
          setTyped(value);
          if (valueAsNumber >= least && valueAsNumber <= most) onChange(Math.round(valueAsNumber));
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}

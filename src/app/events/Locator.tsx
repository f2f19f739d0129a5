import { useMemo } from 'react';
import { useBundle } from '../../data/useData.ts';
import type { Point, StateId } from '../../domain/ids.ts';
import type { Shapes } from '../../domain/shape.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './Locator.module.css';
import { locatorPaths, locatorSize } from './locatorPaths.ts';

interface LocatorProps {
  readonly point: Point;
  /** What the place is called. */
  readonly place: string;
  /** Drawn apart from the land around it. */
  readonly state?: StateId;
}

/** Where in the world a place is. It only helps: where the shapes do not come, the place's name says it. */
export function Locator({ point, place, state }: LocatorProps) {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const loaded = useBundle<Shapes>('shapes');
  const shapes = loaded.state === 'ready' ? loaded.value : null;
  const paths = useMemo(
    () => (shapes === null ? null : locatorPaths(shapes, point, state)),
    [shapes, point, state],
  );
  const { width, height } = locatorSize;
  if (loaded.state === 'failed') return null;
  return (
    <div className={styles['locator']}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={locale.text('eventCard:locator', { place })}
      >
        {paths === null ? null : (
          <>
            <path className={styles['land']} d={paths.land} />
            <path className={styles['own']} d={paths.own} />
            <path className={styles['border']} d={paths.solid} />
            <path className={styles['disputed']} d={paths.dashed} />
            <circle className={styles['ring']} cx={width / 2} cy={height / 2} r="9" />
            <circle className={styles['place']} cx={width / 2} cy={height / 2} r="4.5" />
          </>
        )}
      </svg>
      <details>
        <summary>{locale.text('figure:boundaries')}</summary>
        <p>{catalogue.boundaryNote[locale.language]}</p>
      </details>
    </div>
  );
}

import { useId } from 'react';
import { SceneSvg } from '../../paint/svg.tsx';
import { atRest } from '../../scene/scene.ts';
import type { SceneNode } from '../../scene/scene.ts';
import styles from './SampleSvg.module.css';

const sheet = { width: 36, height: 18, camera: atRest } as const;

/** A sample of a legend: its name stands beside it. */
export function SampleSvg({ nodes }: { readonly nodes: readonly SceneNode[] }) {
  const scope = useId();
  return (
    <span className={styles['sample']} aria-hidden="true">
      <SceneSvg
        scene={{ ...sheet, nodes }}
        scope={`sample${scope.replaceAll(/\W/g, '')}`}
        label=""
      />
    </span>
  );
}

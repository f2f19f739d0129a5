import { wordsOn } from '../../charts/map/stateWords.ts';
import type { MapData } from '../../charts/map/mapData.ts';
import type { Scene } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './MapKeys.module.css';
import type { WalkMark } from './walkMarks.ts';

interface WalkRingProps {
  readonly mark: WalkMark;
  readonly data: MapData;
  readonly view: View;
  readonly scene: Scene;
}

/** Between a disc and its ring, in CSS pixels. */
const ringGap = 4;
/** The label's middle keeps this far from the upper and the lower edge. */
const labelMargin = 40;

/** Where the keys stand, for those who see it: a ring over the drawing, and the pointer's words beside it. */
export function WalkRing({ mark, data, view, scene }: WalkRingProps) {
  const locale = useLocale();
  const { width, height, camera } = scene;
  const { k, dx, dy } = camera;
  const { node } = mark;
  const x = mark.x * k + dx;
  const y = mark.y * k + dy;
  const isWorld = node.type === 'path' && node.world === true;
  return (
    <>
      <svg
        className={styles['ring']}
        direction="ltr"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        <g transform={isWorld ? `translate(${dx} ${dy}) scale(${k})` : undefined}>
          {[styles['halo'], styles['line']].map((className) =>
            node.type === 'circle' ? (
              <circle
                key={className}
                className={className}
                cx={node.x}
                cy={node.y}
                r={node.radius + ringGap}
              />
            ) : (
              <path key={className} className={className} d={node.d} />
            ),
          )}
        </g>
      </svg>
      <div
        className={styles['label']}
        data-side={x > width / 2 ? 'before' : 'after'}
        dir={locale.direction}
        aria-hidden="true"
        style={{
          left: Math.min(width, Math.max(0, x)),
          top: Math.min(height - labelMargin, Math.max(labelMargin, y)),
        }}
      >
        <strong>{locale.value({ kind: 'state', id: mark.id })}</strong>
        {wordsOn(mark.id, data, view).map((message) => (
          <span key={message.key}>{locale.say(message)}</span>
        ))}
      </div>
    </>
  );
}

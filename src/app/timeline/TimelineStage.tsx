import { memo, useMemo, useRef, useState } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import type { Hit } from '../../charts/timeline/itemAt.ts';
import type { Folds } from '../../charts/timeline/lanes.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimelineFrame } from '../../charts/timeline/timelineFrame.ts';
import type { TimelineLayout } from '../../charts/timeline/timelineLayout.ts';
import type { MessageValue } from '../../domain/message.ts';
import { atRest } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { useMeasure } from '../measureText.ts';
import { FoldButtons } from './FoldButtons.tsx';
import { HoverNote } from './HoverNote.tsx';
import { useSlab } from './useSlab.ts';
import { useStageGestures } from './useStageGestures.ts';
import { useStagePainting } from './useStagePainting.ts';
import type { WindowControl } from './useTimeWindow.ts';
import styles from './TimelineStage.module.css';

interface StageProps {
  readonly data: TimelineData;
  readonly layout: TimelineLayout;
  readonly view: View;
  readonly control: WindowControl;
  readonly folds: Folds;
  readonly lit: string | null;
  readonly onLit: (key: string | null) => void;
  readonly onFold: (key: string, folded: boolean) => void;
  /** Over the drawing, at its own coordinates. */
  readonly children: ReactNode;
}

const Folding = memo(FoldButtons);

/** The drawing itself: two canvases, the axis that stays in sight and the part of the lanes around what is in sight. */
export function TimelineStage(props: StageProps) {
  const { data, layout, view, control, folds, lit, onLit, onFold, children } = props;
  const locale = useLocale();
  const { theme } = useAtlas();
  const root = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLCanvasElement>(null);
  const lanes = useRef<HTMLCanvasElement>(null);
  const measure = useMeasure();
  // Whole pixels: on a fraction letters are soft.
  const height = Math.ceil(layout.height);
  const slab = useSlab(root, height);
  const label = useMemo(
    () => (value: MessageValue) => locale.forScene(locale.value(value)),
    [locale],
  );
  const frame: Omit<TimelineFrame, 'window'> = {
    width: layout.width,
    height,
    theme,
    camera: atRest,
    label,
    measure,
    locale,
    folds,
    slab,
    lit,
  };
  useStagePainting({ root, axis, lanes, frame, layout, data, view, control });
  const [brush, setBrush] = useState<readonly [number, number] | null>(null);
  const [hover, setHover] = useState<{
    readonly hit: Hit;
    readonly x: number;
    readonly y: number;
  } | null>(null);
  const tap = useStageGestures({ root, layout, view, data, control, onBrush: setBrush });

  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || root.current === null) return;
    const box = root.current.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const hit = tap(x, y);
    onLit(hit?.kind === 'item' ? hit.item.key : null);
    setHover(hit === null ? null : { hit, x, y });
  };
  const leave = (): void => {
    onLit(null);
    setHover(null);
  };
  return (
    <div
      ref={root}
      className={styles['stage']}
      style={{ inlineSize: layout.width, blockSize: height }}
      data-over={hover !== null}
      onPointerMove={onPointerMove}
      onPointerLeave={leave}
      onPointerDown={() => setHover(null)}
    >
      <canvas ref={axis} className={styles['axis']} aria-hidden="true" />
      <canvas
        ref={lanes}
        className={styles['lanes']}
        style={{ insetBlockStart: slab.top }}
        aria-hidden="true"
      />
      <Folding layout={layout} onFold={onFold} />
      {children}
      {brush === null ? null : (
        <div
          className={styles['brush']}
          style={{ left: Math.min(...brush), width: Math.abs(brush[1] - brush[0]) }}
        />
      )}
      {hover === null ? null : <HoverNote {...hover} width={layout.width} height={height} />}
    </div>
  );
}

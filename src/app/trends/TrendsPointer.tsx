import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { nameOf } from '../../charts/trends/names.ts';
import { readerOf } from '../../charts/trends/lines.ts';
import { panelsOfScene } from '../../charts/trends/trendsScene.ts';
import type { Panel } from '../../charts/trends/panels.ts';
import type { Line, TrendsData } from '../../charts/trends/trendsData.ts';
import { shownValue } from '../../charts/trends/trendsWords.ts';
import { yearUnder } from '../../charts/_shared/plot.ts';
import { hueOf } from '../../charts/_shared/hues.ts';
import type { Year } from '../../domain/time.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useAtlas } from '../atlasContext.tsx';
import type { OverProps } from '../ChartHost.tsx';
import { useLocale } from '../localeContext.tsx';
import { spanKept } from './TrendsTime.tsx';
import styles from './TrendsPointer.module.css';

interface Hover {
  readonly panel: Panel;
  readonly year: Year;
  /** The line nearest to the pointer. */
  readonly line: Line | null;
  readonly x: number;
  readonly y: number;
}

interface Drag {
  readonly panel: Panel;
  readonly from: Year;
  readonly to: Year;
  readonly x: number;
}

/** A drag shorter than this is a click, in CSS pixels. */
const slack = 8;
/** A line is met from this far. */
const nearBy = 28;
/** So many lines are told at once. */
const toldAtMost = 8;

/** The hand on the lines: what they read under it, a click to keep that year, a drag to see only some years. */
export function TrendsPointer({ data, view, scene }: OverProps<TrendsData>) {
  const store = useViewStore();
  const [hover, setHover] = useState<Hover | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<{ readonly panel: Panel; readonly x: number; readonly year: Year } | null>(
    null,
  );

  const under = (event: PointerEvent<HTMLElement>): Hover | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const panel = panelAt(panelsOfScene(scene), x, y);
    if (panel === null) return null;
    const year = yearUnder(panel.plot, panel.years, panel.direction, x);
    return { panel, year, line: lineAt(panel, view, year, y), x, y };
  };
  const end = (event: PointerEvent<HTMLElement>): void => {
    const began = start.current;
    start.current = null;
    setDrag(null);
    const now = under(event);
    if (began === null || now === null || event.type === 'pointercancel') return;
    if (drag !== null && drag.from !== drag.to) {
      const [from, to] = [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)];
      store.update({ time: { from, to }, span: null });
    } else if (Math.abs(now.x - began.x) < slack) {
      store.update({ time: now.year, span: spanKept(view) });
    }
  };

  return (
    <div
      // The keyboard has the slider and the fields of years; this layer is the hand's.
      role="presentation"
      className={styles['pointer']}
      onPointerDown={(event) => {
        const found = event.button === 0 ? under(event) : null;
        if (found === null) return;
        start.current = found;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const found = under(event);
        setHover(event.pointerType === 'mouse' ? found : null);
        const began = start.current;
        if (began === null || found === null) return;
        const isDrag = drag !== null || Math.abs(found.x - began.x) >= slack;
        if (!isDrag) return;
        const { panel } = began;
        const to = yearUnder(panel.plot, panel.years, panel.direction, found.x);
        setDrag({ panel, from: began.year, to, x: found.x });
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onPointerLeave={() => setHover(null)}
    >
      {drag === null ? null : <Brush drag={drag} />}
      {hover === null || drag !== null ? null : (
        <Reading hover={hover} data={data} view={view} scene={scene} />
      )}
    </div>
  );
}

function panelAt(panels: readonly Panel[], x: number, y: number): Panel | null {
  const [only] = panels;
  if (panels.length === 1 && only !== undefined) return only;
  return (
    panels.find(
      ({ plot }) =>
        x >= plot.left - 6 && x <= plot.right + 12 && y >= plot.top - 36 && y <= plot.bottom + 24,
    ) ?? null
  );
}

function lineAt(panel: Panel, view: View, year: Year, y: number): Line | null {
  const read = readerOf(view);
  let [nearest, least]: [Line | null, number] = [null, nearBy];
  for (const { line } of panel.lines) {
    const value = read(line, year);
    const distance = value === undefined ? Infinity : Math.abs(panel.yOf(value) - y);
    if (distance <= least) [nearest, least] = [line, distance];
  }
  return nearest;
}

function Brush({ drag }: { readonly drag: Drag }) {
  const locale = useLocale();
  const { panel, from, to } = drag;
  const [left, right] = [panel.xOf(from), panel.xOf(to)].toSorted((a, b) => a - b);
  return (
    <div
      className={styles['brush']}
      style={{
        left,
        top: panel.plot.top,
        width: (right ?? 0) - (left ?? 0),
        height: panel.plot.bottom - panel.plot.top,
      }}
    >
      <span dir={locale.direction}>
        {locale.value({ kind: 'years', first: Math.min(from, to), last: Math.max(from, to) })}
      </span>
    </div>
  );
}

type ReadingProps = Pick<OverProps<TrendsData>, 'data' | 'view' | 'scene'> & {
  readonly hover: Hover;
};

/** The year under the hand, the line nearest to it lifted out, and what the loud lines read. */
function Reading({ hover, data, view, scene }: ReadingProps) {
  const locale = useLocale();
  const { theme } = useAtlas();
  const { panel, year, line } = hover;
  const read = readerOf(view);
  const lifted =
    line === null ? undefined : scene.nodes.find(({ key }) => key === lineKey(panel, line));
  const told = panel.lines
    .filter(({ line: one, hue }) => one === line || hue !== null)
    .flatMap(({ line: one, hue }) => {
      const value = read(one, year);
      return value === undefined ? [] : [{ one, hue, value }];
    })
    .toSorted((a, b) => Number(b.one === line) - Number(a.one === line) || b.value - a.value)
    .slice(0, toldAtMost);
  const at = panel.xOf(year);
  return (
    <>
      <svg className={styles['lift']} width={scene.width} height={scene.height} aria-hidden="true">
        <path d={`M${at} ${panel.plot.top}V${panel.plot.bottom}`} className={styles['at']} />
        {lifted?.type === 'path' ? <path d={lifted.d} className={styles['lifted']} /> : null}
      </svg>
      <Tooltip
        x={at}
        y={hover.y}
        width={scene.width}
        height={scene.height}
        direction={locale.direction}
      >
        <strong>{locale.year(year)}</strong>
        <ul className={styles['told']}>
          {told.map(({ one, hue, value }) => (
            <li key={one.key} data-near={one === line}>
              <span
                className={styles['swatch']}
                style={hue === null ? {} : { background: hueOf(theme, hue) }}
              />
              <span>{locale.value(nameOf(one))}</span>
              <span>{locale.value(shownValue(data, view, value))}</span>
            </li>
          ))}
        </ul>
      </Tooltip>
    </>
  );
}

function lineKey(panel: Panel, line: Line): string {
  return panel.own === null ? `line-${line.key}` : `line-${panel.key}-${line.key}`;
}

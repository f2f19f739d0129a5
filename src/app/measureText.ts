import { useSyncExternalStore } from 'react';
import type { Frame } from '../charts/chart.ts';

type Measure = Frame['measure'];

const family = "vazirmatn, 'Vazirmatn fallback', system-ui, sans-serif";

let context: CanvasRenderingContext2D | null | undefined;
/** What the context was given last: to give it the same again is not for nothing. */
let font = '';

/** The width of a text as the browser shapes it, in CSS pixels. Letters joined are narrower than letters summed. */
function createMeasure(): Measure {
  const widths = new Map<string, number>();
  return (text, size, weight = 400) => {
    const key = `${weight} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context ??= document.createElement('canvas').getContext('2d');
    if (context === null) return text.length * size * 0.6;
    const wanted = `${weight} ${size}px ${family}`;
    if (font !== wanted) context.font = font = wanted;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

let measure = createMeasure();

/** When a font has come, texts are as wide as they are in it: what was measured before is forgotten. */
function onFonts(listener: () => void): () => void {
  // Where nothing is drawn, as in tests of components, there are no fonts either.
  const fonts: FontFaceSet | undefined = document.fonts;
  const renew = (): void => {
    measure = createMeasure();
    listener();
  };
  fonts?.addEventListener('loadingdone', renew);
  return () => fonts?.removeEventListener('loadingdone', renew);
}

/** Measures texts; another function once a font has come, so that what rests on widths is laid out again. */
export function useMeasure(): Measure {
  return useSyncExternalStore(onFonts, () => measure);
}

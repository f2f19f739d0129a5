import { useSyncExternalStore } from 'react';
import type { Frame } from '../charts/chart.ts';

type Measure = Frame['measure'];

const family = "vazirmatn, 'Vazirmatn fallback', system-ui, sans-serif";

let context: CanvasRenderingContext2D | null | undefined;
/** What the context was given last: to give it the same again is not for nothing. */
let font = '';

/** Widths that have been measured, by the font and the text. */
const widths = new Map<string, number>();

/** @param key the font, a tab, and the text */
function widthOf(key: string): number | null {
  context ??= document.createElement('canvas').getContext('2d');
  const [wanted = '', text = ''] = key.split('\t');
  if (context === null) return null;
  if (font !== wanted) context.font = font = wanted;
  return context.measureText(text).width;
}

/** The width of a text as the browser shapes it, in CSS pixels. Letters joined are narrower than letters summed. */
function createMeasure(): Measure {
  return (text, size, weight = 400) => {
    const key = `${weight} ${size}px ${family}\t${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = widthOf(key);
    if (width === null) return text.length * size * 0.6;
    widths.set(key, width);
    return width;
  };
}

let measure = createMeasure();

/**
 * When a font has come, texts are as wide as they are in it: where any of those measured has another width now, all are
 * forgotten. A font of letters that none of them has changes nothing.
 */
function onFonts(listener: () => void): () => void {
  // Where nothing is drawn, as in tests of components, there are no fonts either.
  const fonts: FontFaceSet | undefined = document.fonts;
  const renew = (): void => {
    if ([...widths].some(([key, width]) => widthOf(key) !== width)) {
      widths.clear();
      measure = createMeasure();
    }
    // Of several listeners the first has found it out for all.
    listener();
  };
  fonts?.addEventListener('loadingdone', renew);
  return () => fonts?.removeEventListener('loadingdone', renew);
}

const now = (): Measure => measure;

/** Measures texts; another function once a font has come, so that what rests on widths is laid out again. */
export function useMeasure(): Measure {
  return useSyncExternalStore(onFonts, now, now);
}

/** The widths of texts as the renderer shapes them, word by word: words come again, sentences seldom do. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Frame } from '../../src/charts/chart.ts';
import { createRenderer, type Renderer, type Weight } from './renderer.ts';

/** Of letters in the files, so that a width is good for every size. */
const unit = 100;

export interface KeptMeasure {
  readonly measure: Frame['measure'];
  /** Writes down what was measured, for the next build. */
  keep(): void;
}

/** @param file where widths were kept before; a file that is not there, or none, is an empty one */
export async function createMeasure(file: string): Promise<KeptMeasure> {
  const open = await createRenderer();
  const widths = readWidths(file);
  const before = widths.size;
  const strokes = new Map<Weight, number>();
  const strokesOf = (weight: Weight): number => {
    const width = strokes.get(weight) ?? between(open, '', weight);
    strokes.set(weight, width);
    return width;
  };
  const widthOf = (word: string, weight: Weight): number => {
    const key = `${weight} ${word}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = between(open, word, weight) - strokesOf(weight);
    widths.set(key, width);
    return width;
  };
  return {
    measure(text, size, weight = 400) {
      const nearest = weight < 450 ? 400 : weight < 550 ? 500 : weight < 650 ? 600 : 700;
      // Isolates take no room; a blank has its own width between any two words.
      const words = text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '').split(' ');
      const blanks = (words.length - 1) * blankOf(widthOf);
      const letters = words.reduce(
        (sum, word) => sum + (word === '' ? 0 : widthOf(word, nearest)),
        0,
      );
      return ((letters + blanks) * size) / unit;
    },
    keep() {
      if (widths.size === before) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(Object.fromEntries(widths)));
    },
  };
}

function blankOf(widthOf: (word: string, weight: Weight) => number): number {
  return widthOf('a\u00a0a', 400) - 2 * widthOf('a', 400);
}

function readWidths(file: string): Map<string, number> {
  try {
    return new Map(
      Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>),
    );
  } catch {
    return new Map();
  }
}

/** What stands between two strokes: the renderer tells the box of ink, and a word's own begins and ends somewhere inside. */
function between(open: Renderer, word: string, weight: Weight): number {
  const text = `|${word}|`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const drawing = open(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="300"><text x="100" y="200" font-family="Vazirmatn" font-size="${unit}" font-weight="${weight}" xml:space="preserve">${text}</text></svg>`,
    1,
    weight,
  );
  const width = drawing.innerBBox()?.width ?? 0;
  drawing.free();
  return width;
}

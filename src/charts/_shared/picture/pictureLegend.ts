/** What the colours and forms of a picture mean, as plain data: what a page says with elements, a picture has to draw. */
import type { Colour, SceneNode } from '../../../scene/scene.ts';

export type PictureLegend = readonly LegendPart[];

export type LegendPart = LegendClasses | LegendSamples | LegendNotes;

/** A colour scale as a strip of classes, from least to most; it runs with the language. */
export interface LegendClasses {
  readonly kind: 'classes';
  readonly title: string;
  readonly colours: readonly Colour[];
  /** One fewer than colours. Where there is not room for all, `main` ones are kept. */
  readonly limits: readonly { readonly text: string; readonly main: boolean }[];
  /** What to hold the classes against: `place` from 0 to 1 along the strip, from the least. */
  readonly pointers: readonly {
    readonly place: number;
    readonly isHollow: boolean;
    readonly label: string;
  }[];
  /** What is not on the scale: no value, a value of another year. */
  readonly samples: readonly LegendSample[];
}

export interface LegendSamples {
  readonly kind: 'samples';
  readonly title?: string;
  readonly samples: readonly LegendSample[];
}

export interface LegendSample {
  readonly label: string;
  /** How many there are, in the reader's digits. */
  readonly count?: string;
  /** A drawing in a box of `sampleSize`, from its own top left corner. */
  readonly nodes: readonly SceneNode[];
  /** Of the box, where it is another. */
  readonly width?: number;
}

/** Sentences without a sample. */
export interface LegendNotes {
  readonly kind: 'notes';
  readonly lines: readonly string[];
}

/** In CSS pixels. */
export const sampleSize = { width: 36, height: 18 } as const;

/** The same without what is true of one drawing alone: how many there are, what to hold them against. */
export function uncounted(legend: PictureLegend): PictureLegend {
  return legend.map((part) => {
    if (part.kind === 'notes') return part;
    const samples = part.samples.map(({ label, nodes, width }) => ({
      label,
      nodes,
      ...(width === undefined ? {} : { width }),
    }));
    return part.kind === 'classes' ? { ...part, samples, pointers: [] } : { ...part, samples };
  });
}

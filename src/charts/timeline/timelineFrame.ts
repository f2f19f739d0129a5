import type { Locale } from '../../locale/locale.ts';
import type { Frame, Sheet } from '../chart.ts';
import type { Folds } from './lanes.ts';

/** Names are sorted and sides are chosen by the reader's language; folding is the reader's hand on this one drawing. */
export interface TimelineSheet extends Sheet {
  readonly locale: Locale;
  readonly folds: Folds;
  /** Set closer than is comfortable to read, so that it fits the height. */
  readonly dense?: boolean;
}

/** The stretch of time that is seen: day numbers, whole or not, from its first moment to its last. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Everything that a drawing depends on beside data, view and layout. */
export interface TimelineFrame extends Frame {
  readonly locale: Locale;
  readonly folds: Folds;
  readonly window: TimeWindow;
  /** The part of the sheet's height that is wanted; lanes outside of it are left out. */
  readonly slab: { readonly top: number; readonly bottom: number };
  /** The key of the item that is pointed at or walked to. */
  readonly lit: string | null;
}

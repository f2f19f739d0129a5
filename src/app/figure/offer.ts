import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Shown, Sheet, Table, Theme } from '../../charts/chart.ts';
import type { Message } from '../../domain/message.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Scene } from '../../scene/scene.ts';
import type { FigurePage } from '../../view/page.ts';
import type { View } from '../../view/view.ts';

/** What a figure can give away of itself: to be shared, cited, drawn again on another sheet, or saved as data. */
export interface FigureOffer {
  readonly figure: FigurePage;
  readonly view: View;
  /** What is to be seen, resolved. */
  readonly shown: Shown;
  /** The caption, in the reader's language. */
  readonly sentences: readonly string[];
  /** The same as messages with the names of a language: a citation may be in another than the reader's. */
  lines(locale: Pick<Locale, 'language'>): readonly Message[];
  /** The decoded bundles behind it, by id. */
  readonly bundles: ReadonlyMap<string, unknown>;
  /** The size of the drawing on the page, where it is one. */
  readonly sheet?: Sheet | null;
  /** The same marks as rows. */
  table(): Table;
  /** The drawing on another sheet and for another theme; `null` of a form that is no drawing. */
  readonly draw: ((sheet: Sheet, theme: Theme) => Scene) | null;
}

/** `null` while the figure has nothing to give. */
export type OfferReader = () => FigureOffer | null;

/** Keeps a figure's latest offer within reach, so that making one costs nothing until somebody asks. */
export function useOffer(make: OfferReader): OfferReader {
  const latest = useRef(make);
  useLayoutEffect(() => {
    latest.current = make;
  });
  return useCallback(() => latest.current(), []);
}

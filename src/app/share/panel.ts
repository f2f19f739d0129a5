import type { FigureOffer } from '../figure/offer.ts';
import type { Links } from './links.ts';

/** What each way of sharing is given. */
export interface PanelProps {
  readonly offer: FigureOffer;
  /** The figure's headline, in the reader's language. */
  readonly title: string;
  readonly links: Links;
}

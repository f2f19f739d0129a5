import type { Direction } from '../../locale/defaults.ts';
import type { Language } from '../../domain/ids.ts';

/** What an order of names and a row of bars depend on beside the view: who reads them. */
export interface RankReader {
  readonly language: Language;
  /** Bars grow from the side where reading begins. */
  readonly direction: Direction;
  /** The order of names in the language. */
  readonly compare: (a: string, b: string) => number;
}

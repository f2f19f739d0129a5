import type { Bundles, Frame, Sheet, Shown } from '../../../src/charts/chart.ts';
import type { Message } from '../../../src/domain/message.ts';
import type { Locale } from '../../../src/locale/locale.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import type { View } from '../../../src/view/view.ts';
import type { BuiltSite } from '../../builtSite.ts';

/** In which language a figure is drawn, and how its letters are measured. */
export interface Reader {
  readonly site: BuiltSite;
  readonly locale: Locale;
  readonly measure: Frame['measure'];
}

export interface Told {
  readonly shown: Shown;
  readonly title: Message;
  readonly sentences: readonly Message[];
  readonly draw: (sheet: Sheet) => Scene;
}

/** A chart, of whatever kind, as a preview needs it. */
export interface Teller {
  bundles(view: View): readonly string[];
  tell(bundles: Bundles, view: View, reader: Reader): Told;
}

import type { Catalogue } from '../domain/catalogue.ts';
import type { IndicatorId, OrganisationId, StateId } from '../domain/ids.ts';
import type { Message, MessageValue } from '../domain/message.ts';
import type { Camera, Scene } from '../scene/scene.ts';
import type { Namespace } from '../locale/messageKeys.ts';
import type { FigurePage } from '../view/page.ts';
import type { Sort, View, Zoom } from '../view/view.ts';

/** Which palette a picture is drawn for. The reader's `auto` is settled before a chart is asked. */
export type Theme = 'light' | 'dark' | 'contrast';

/** The sheet that a chart is laid out on. */
export interface Sheet {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Everything that a drawing of the sheet depends on. */
export interface Frame extends Sheet {
  readonly theme: Theme;
  /** How the sheet is looked at; a layout does not see it. */
  readonly camera: Camera;
  /** How often the picture has been refined: a scene is drawn again when it grows. */
  readonly detail?: number;
  /** A name or a number as a label on the drawing, in the reader's language, with its isolates in place. */
  label(value: MessageValue): string;
  /** The width of a text as it will be shaped, in CSS pixels. */
  measure(text: string, size: number, weight?: number): number;
}

/** A piece of a chart's code that comes only when a view needs it. `join` reads it like a bundle, by its id. */
export interface ChartPart {
  /** `part/events`. */
  readonly id: string;
  readonly load: () => Promise<unknown>;
  /** What it says its sentences in, beyond the page's own texts. */
  readonly texts: readonly Namespace[];
}

/** What is to be seen, resolved from the view and the data: the figure writes it as attributes. */
export interface Shown {
  /** `2023`, `1990..2023` or `2024-06-06`. */
  readonly time: string;
  readonly indicator?: IndicatorId | 'membership';
  readonly form?: string;
  readonly focus?: string;
}

/** One row of the figure's table: the same marks, as text. */
export interface TableRow {
  readonly key: string;
  readonly state?: StateId;
  readonly organisation?: OrganisationId;
  /** The reader keeps it above the others, whatever their order. */
  readonly pinned?: true;
  /** Something to hold the rows against, such as the world: below them, in no order. */
  readonly apart?: true;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly text: MessageValue;
  /** The year of a statistic's cell, with the value that the bundle has. */
  readonly time?: string;
  readonly value?: number | string;
  readonly missing?: true;
  /** Why it is missing, for those who hear the table. */
  readonly reason?: Message;
}

export interface TableColumn {
  readonly key: string;
  readonly label: Message;
  readonly numeric?: true;
  /** In what its numbers are. */
  readonly unit?: Message;
  /** What the rows are sorted by when the reader presses its head. */
  readonly sort?: Sort['by'];
  /** Neighbours of one group stand under a head of their own. */
  readonly group?: { readonly key: string; readonly label: Message; readonly unit?: Message };
}

export interface Table {
  readonly caption: Message;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Reads decoded bundles by id; everything that `bundles` named is there. */
export interface Bundles {
  get<T>(id: string): T;
}

/** Bundles, and code with its texts. */
export interface Needs {
  readonly bundles: readonly string[];
  readonly parts: readonly ChartPart[];
}

/** How far a refinement has come: there was nothing to do, there is more to do, or the picture can be drawn finer now. */
export type Refinement = 'nothing' | 'more' | 'finished';

/**
 * A chart, in pure steps, from the rare and heavy to the frequent and light. `join` and `layout` see only the keys that they
 * name: a slider cannot reach them, by type. `scene` is cheap enough for every step of a drag.
 * Methods, not function properties: so that charts of different data stand in one registry without a cast.
 *
 * @template D the keys of the view that decide what the bundles are joined to
 * @template L the keys that decide where things are
 * @template S a sheet of which a layout has to know more than its size
 * @template F a frame that a drawing rests on beyond what all have: the unrounded stretch under the hand
 * @template W what rows are worded with, where they are more than values and messages
 */
export interface ChartDef<
  D extends keyof View,
  L extends keyof View,
  Data,
  Layout,
  S extends Sheet = Sheet,
  F extends Frame = Frame,
  W extends readonly unknown[] = [],
> {
  readonly id: FigurePage;
  readonly dataKeys: readonly D[];
  readonly layoutKeys: readonly L[];
  /** Ids of the bundles that the view needs: by indicator or organisation, never by year, so that a slider never fetches. */
  bundles(view: Pick<View, D>): readonly string[];
  /** Code that the view needs beyond the chart's first. */
  parts?(view: Pick<View, D>): readonly ChartPart[];
  /** What a finer picture is made with: it comes beside the picture, which never waits for it. */
  finer?(view: Pick<View, L | 'zoom'>): Needs;
  join(bundles: Bundles, catalogue: Catalogue, view: Pick<View, D>): Data;
  layout(data: Data, view: Pick<View, L>, sheet: S): Layout;
  /** The least height, in CSS pixels, on which all of a drawing of a width can be read; without it any height will do. */
  leastHeight?(data: Data, view: View, width: number): number;
  scene(layout: Layout, data: Data, view: View, frame: F): Scene;
  /** Works on a finer picture between frames, while `hasTime`; the next scene shows what is finished. */
  refine?(layout: Layout, finer: Bundles, frame: Frame, hasTime: () => boolean): Refinement;
  /** How the view wants the sheet to be looked at; a chart without it is always seen at rest. */
  camera?(layout: Layout, view: View, sheet: Sheet): Camera;
  /** The other way round: what the address says of a camera, rounded. */
  zoom?(layout: Layout, camera: Camera, sheet: Sheet): Zoom | null;
  /** Where a thing stands on the sheet at rest, and how large it is there. */
  spot?(
    layout: Layout,
    id: string,
  ): { readonly x: number; readonly y: number; readonly size: number } | null;
  /** What is shown, for the figure's attributes. */
  shown(data: Data, view: View): Shown;
  /** What the figure is about, for the heading of one of two side by side. */
  title?(data: Data, view: View): Message;
  /** True sentences: the headline, then what has to be said with it. */
  describe(data: Data, view: View): readonly Message[];
  /** The same marks as rows. */
  table(data: Data, view: View, ...words: W): Table;
}

import type { Catalogue } from '../domain/catalogue.ts';
import { atRest } from '../scene/scene.ts';
import type { Camera, Scene } from '../scene/scene.ts';
import type { View } from '../view/view.ts';
import type { Bundles, ChartDef, Frame, Sheet } from './chart.ts';

/** A chart's stages, each run again only when something that it may see has changed. */
export interface Stages<Data, Layout> {
  data(bundles: Bundles, catalogue: Catalogue, view: View): Data;
  layout(data: Data, view: View, sheet: Sheet): Layout;
  /** The camera that the address asks for. */
  camera(layout: Layout, view: View, sheet: Sheet): Camera;
  scene(data: Data, view: View, frame: Frame): Scene;
  /**
   * What can be drawn: `data` with its view, or while that is on its way (`null`) what was drawn last, so that another
   * indicator never blanks the page. The same object for the same pair.
   * @param language what was drawn in another language is not kept: its words may not be here
   */
  drawable(data: Data | null, view: View, language: string): Drawable<Data> | null;
}

export interface Drawable<Data> {
  readonly data: Data;
  readonly view: View;
  readonly language: string;
}

export function createStages<D extends keyof View, L extends keyof View, Data, Layout>(
  chart: ChartDef<D, L, Data, Layout>,
): Stages<Data, Layout> {
  const joined = keepLast<Data>();
  const laidOut = keepLast<Layout>();
  const looked = keepLast<Camera>();
  const drawn = keepLast<Scene>();
  let last: Drawable<Data> | null = null;
  const part = <K extends keyof View>(view: View, keys: readonly K[]): unknown[] =>
    keys.map((key) => view[key]);
  const layOut = (data: Data, view: View, { width, height }: Sheet): Layout =>
    laidOut([data, width, height, ...part(view, chart.layoutKeys)], () =>
      chart.layout(data, view, { width, height }),
    );
  return {
    data: (bundles, catalogue, view) =>
      joined([bundles, catalogue, ...part(view, chart.dataKeys)], () =>
        chart.join(bundles, catalogue, view),
      ),
    layout: layOut,
    camera: (layout, view, sheet) =>
      looked([layout, view.zoom, sheet.width, sheet.height], () =>
        chart.camera === undefined ? atRest : chart.camera(layout, view, sheet),
      ),
    scene: (data, view, frame) => {
      const { width, height, theme, camera, label, measure, detail } = frame;
      const layout = layOut(data, view, frame);
      return drawn([layout, data, view, width, height, theme, camera, label, measure, detail], () =>
        chart.scene(layout, data, view, frame),
      );
    },
    drawable: (data, view, language) => {
      if (data !== null) {
        const isLast = last?.data === data && last.view === view && last.language === language;
        if (!isLast) last = { data, view, language };
      }
      return last?.language === language ? last : null;
    },
  };
}

/** Remembers one result for one list of inputs, compared by identity. */
function keepLast<T>(): (inputs: readonly unknown[], compute: () => T) => T {
  let last: { readonly inputs: readonly unknown[]; readonly result: T } | undefined;
  return (inputs, compute) => {
    if (last !== undefined && isSame(last.inputs, inputs)) return last.result;
    last = { inputs, result: compute() };
    return last.result;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
}

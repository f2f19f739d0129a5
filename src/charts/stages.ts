import type { Catalogue } from '../domain/catalogue.ts';
import type { Scene } from '../scene/scene.ts';
import type { View } from '../view/view.ts';
import type { Bundles, ChartDef, Frame } from './chart.ts';

/** A chart's stages, each run again only when something that it may see has changed. */
export interface Stages<Data> {
  data(bundles: Bundles, catalogue: Catalogue, view: View): Data;
  scene(data: Data, view: View, frame: Frame): Scene;
}

export function createStages<D extends keyof View, L extends keyof View, Data, Layout>(
  chart: ChartDef<D, L, Data, Layout>,
): Stages<Data> {
  const joined = keepLast<Data>();
  const laidOut = keepLast<Layout>();
  const drawn = keepLast<Scene>();
  const part = <K extends keyof View>(view: View, keys: readonly K[]): unknown[] =>
    keys.map((key) => view[key]);
  return {
    data: (bundles, catalogue, view) =>
      joined([bundles, catalogue, ...part(view, chart.dataKeys)], () =>
        chart.join(bundles, catalogue, view),
      ),
    scene: (data, view, frame) => {
      const { width, height, theme, camera, label } = frame;
      const layout = laidOut([data, width, height, ...part(view, chart.layoutKeys)], () =>
        chart.layout(data, view, { width, height }),
      );
      return drawn([layout, data, view, width, height, theme, camera, label], () =>
        chart.scene(layout, data, view, frame),
      );
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

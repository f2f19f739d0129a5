import type { ChartDef } from '../charts/chart.ts';
import { useBundles } from '../data/useData.ts';
import type { Loaded } from '../data/useData.ts';
import type { View } from '../view/view.ts';
import { useAtlas } from './atlasContext.tsx';

/** Everything that a chart needs for a view: its bundles, and the code that only some views need with the texts of that. */
export function useNeeds<D extends keyof View, L extends keyof View, Data, Layout>(
  chart: ChartDef<D, L, Data, Layout>,
  view: View,
): Loaded<ReadonlyMap<string, unknown>> {
  const { messages } = useAtlas();
  const parts = (chart.parts?.(view) ?? []).map(({ id, load, texts }) => ({
    id,
    variant: messages.language,
    load: async () => {
      const [code] = await Promise.all([load(), messages.load(texts)]);
      return code;
    },
  }));
  return useBundles(chart.bundles(view), parts);
}

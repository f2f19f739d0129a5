import type { Needs } from '../charts/chart.ts';
import { useBundles } from '../data/useData.ts';
import type { Loaded } from '../data/useData.ts';
import { useAtlas } from './atlasContext.tsx';

/** Everything that a chart asks for: bundles, and code that only some views need with the texts of that. */
export function useNeeds({ bundles, parts }: Needs): Loaded<ReadonlyMap<string, unknown>> {
  const { messages } = useAtlas();
  const withTexts = parts.map(({ id, load, texts }) => ({
    id,
    variant: messages.language,
    load: async () => {
      const [code] = await Promise.all([load(), messages.load(texts)]);
      return code;
    },
  }));
  return useBundles(bundles, withTexts);
}

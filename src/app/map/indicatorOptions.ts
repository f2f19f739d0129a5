import type { Catalogue } from '../../domain/catalogue.ts';
import type { IndicatorId, Language } from '../../domain/ids.ts';
import type { Option } from '../../ui/Choice.tsx';

/** The indicators of the dataset as a picker has them: in its order, under the names of their topics. */
export function indicatorOptions(
  catalogue: Catalogue,
  language: Language,
): readonly Option<IndicatorId>[] {
  const topics = new Map(catalogue.topics?.map(({ id, name }) => [id, name[language]]));
  return catalogue.indicators.map(({ id, name, topic }) => {
    const group = topics.get(topic);
    return { value: id, label: name[language] ?? id, ...(group === undefined ? {} : { group }) };
  });
}

import type { Dataset, Row } from '../dataset.ts';
import { at, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { eachMeaning } from './references.ts';

/** Kinds that make sense only where something refers to them. */
type Counted = 'source' | 'unit' | 'series';

/** What nothing refers to: no fault, but worth telling. Silent while a file cannot be read, since that one may refer to it. */
export function findUnused(dataset: Dataset): readonly Fault[] {
  if (dataset.broken.size > 0) return [];
  const used: Readonly<Record<Counted, Set<unknown>>> = {
    source: new Set(),
    unit: new Set(),
    series: new Set(),
  };
  eachMeaning(dataset, ({ refersTo }, value) => {
    if (refersTo === 'source' || refersTo === 'unit' || refersTo === 'series')
      used[refersTo].add(value);
  });
  const unused = (kind: Counted, rows: readonly Row<{ readonly id: string }>[]): readonly Fault[] =>
    rows
      .filter(({ value }) => !used[kind].has(value.id))
      .map(({ file, path, value }) => ({
        file,
        path: at(path, 'id'),
        what: `nothing refers to the ${kind} ${quoted(value.id)}`,
        mend: 'cite it, or remove it',
      }));
  return [
    ...unused('source', dataset.sources),
    ...unused('unit', dataset.units),
    ...unused('series', dataset.series),
  ];
}

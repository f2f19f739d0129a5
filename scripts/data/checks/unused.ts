import type { Dataset, Row } from '../dataset.ts';
import { at, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { Kind } from '../schema.ts';
import { eachMeaning } from './references.ts';

/** What nothing refers to: no fault, but worth telling. Silent while a file cannot be read, since that one may refer to it. */
export function findUnused(dataset: Dataset): readonly Fault[] {
  if (dataset.broken.size > 0) return [];
  const used = new Set<string>();
  eachMeaning(dataset, ({ refersTo }, value) => {
    if (refersTo !== undefined) used.add(`${refersTo} ${String(value)}`);
  });
  const unused = (kind: Kind, rows: readonly Row<{ readonly id: string }>[]): readonly Fault[] =>
    rows
      .filter(({ value }) => !used.has(`${kind} ${value.id}`))
      .map(({ file, path, value }) => ({ file, path: at(path, 'id'), what: `nothing refers to the ${kind} ${quoted(value.id)}`, mend: 'cite it, or remove it' }));
  return [
    ...unused('source', dataset.sources),
    ...unused('unit', dataset.units),
    ...unused('series', dataset.series),
  ];
}

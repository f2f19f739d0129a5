/** How the total of each organisation changed from one year of the source to the next: by growth, by who joined, by who left. */
import type { IndicatorChanges, TotalChange } from '../../../src/domain/bundle.ts';
import type { ValuesFile } from '../dataset.ts';
import type { Plain } from './plain.ts';
import { totalOf } from './totals.ts';
import type { Rolls } from './totals.ts';

type Change = Plain<TotalChange>;
type Table = Pick<ValuesFile, 'values' | 'weights'>;
type Rule = IndicatorChanges['total'];

/**
 * Means are kept to millionths; sums to whole units, as money and people are counted. What is kept adds up to the last of
 * these: growth is what accession and withdrawal leave of the change.
 */
const parts: Readonly<Record<Rule, number>> = { sum: 1, 'weighted-mean': 1e6 };

function kept(value: number, rule: Rule): number {
  return Math.round(value * parts[rule]) / parts[rule] + 0;
}

/** The changes of an indicator's totals, of every organisation that has any. */
export function makeChanges(
  years: readonly number[],
  total: Rule,
  table: Table,
  rolls: Rolls,
): Plain<IndicatorChanges> {
  const organisations: Record<string, Change[]> = {};
  for (const organisation of rolls.organisations.toSorted()) {
    const changes = years.flatMap((to, index) => {
      const from = years[index - 1];
      return from === undefined ? [] : changeOf(organisation, from, to, total, table, rolls);
    });
    if (changes.length > 0) organisations[organisation] = changes;
  }
  return { total, organisations };
}

/** None where one of the two years has no total, or nobody was a member in both. */
function changeOf(
  organisation: string,
  from: number,
  to: number,
  rule: Rule,
  table: Table,
  rolls: Rolls,
): Change[] {
  const then = rolls.membersAt(organisation, from);
  const now = rolls.membersAt(organisation, to);
  const stayed = now.filter((state) => then.includes(state));
  if (stayed.length === 0) return [];
  const exact = (members: readonly string[], year: number): number | null => {
    const made = totalOf(members, year, rule, table);
    return 'value' in made ? made.value : null;
  };
  const [before, after] = [exact(then, from), exact(now, to)];
  const [base, reached] = [exact(stayed, from), exact(stayed, to)];
  if (before === null || after === null || base === null || reached === null) return [];
  const start = kept(before, rule);
  const accession = kept(after - reached, rule);
  const withdrawal = kept(base - before, rule);
  const valuesOf = (states: readonly string[], year: number): Record<string, number> =>
    Object.fromEntries(states.map((state) => [state, table.values[state]?.[year] ?? 0]));
  const joined = valuesOf(
    now.filter((state) => !then.includes(state)),
    to,
  );
  const left = valuesOf(
    then.filter((state) => !now.includes(state)),
    from,
  );
  return [
    {
      from,
      to,
      before: start,
      growth: kept(kept(after, rule) - start - accession - withdrawal, rule),
      ...(accession === 0 ? {} : { accession }),
      ...(withdrawal === 0 ? {} : { withdrawal }),
      ...(Object.keys(joined).length === 0 ? {} : { joined }),
      ...(Object.keys(left).length === 0 ? {} : { left }),
    },
  ];
}

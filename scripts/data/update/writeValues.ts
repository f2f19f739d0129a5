import type { ValuesFile } from '../dataset.ts';

type ByYear = Readonly<Record<string, number>>;

function line(years: ByYear): string {
  const cells = Object.entries(years).map(([year, value]) => `"${year}": ${JSON.stringify(value)}`);
  return `{ ${cells.join(', ')} }`;
}

function block(name: string, table: Readonly<Record<string, ByYear>>): string {
  const rows = Object.entries(table).map(([state, years]) => `    "${state}": ${line(years)}`);
  return `  "${name}": {\n${rows.join(',\n')}\n  }`;
}

/** A file of values as people read and compare it: one economy a line. */
export function writeValues({ indicator, values, weights, world }: ValuesFile): string {
  const parts = [
    `  "indicator": ${JSON.stringify(indicator)}`,
    block('values', values),
    ...(weights === undefined ? [] : [block('weights', weights)]),
    ...(world === undefined ? [] : [`  "world": ${line(world)}`]),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

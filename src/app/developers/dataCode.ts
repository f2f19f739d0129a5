/** Programs that read the data files, to be copied. They run as they stand (`test/e2e/developers.spec.ts`). */

/** The value of a state in a year. */
export function readCode(site: string, indicator: string, state: string, year: number): string {
  return `const site = '${site}';
const manifest = await (await fetch(site + 'data/manifest.json')).json();
const { file } = manifest.bundles['indicator/${indicator}'];
const { values } = await (await fetch(site + 'data/' + file)).json();
// A series is a list of runs of years without a gap: [first year, value, value, …].
const valueIn = (year) => values.${state}.map(([first, ...run]) => run[year - first]).find((value) => value != null);
console.log(valueIn(${year}));`;
}

/** The same as a table. */
export function tableCode(site: string, csv: string): string {
  return `import pandas
table = pandas.read_csv("${site}data/${csv}")`;
}

import { medianOf, quantileOf } from './statistics.ts';
import type { Visit } from './visit.ts';

export interface Summary {
  readonly name: string;
  readonly firstMs: number;
  readonly firstP95: number;
  readonly stepMs: number;
  readonly stepP95: number;
  readonly mainThreadMs: number;
  readonly firstTaskMs: number;
  readonly stepTaskMs: number;
  readonly kilobytes: Readonly<Record<string, number>>;
}

export function summarise(name: string, visits: readonly Visit[]): Summary {
  const of = (pick: (visit: Visit) => number) => visits.map(pick);
  const steps = visits.flatMap(({ stepsMs }) => stepsMs);
  const kinds = [...new Set(visits.flatMap(({ bytes }) => Object.keys(bytes)))].toSorted();
  return {
    name,
    firstMs: medianOf(of(({ firstMs }) => firstMs)),
    firstP95: quantileOf(
      of(({ firstMs }) => firstMs),
      0.95,
    ),
    stepMs: medianOf(steps),
    stepP95: quantileOf(steps, 0.95),
    mainThreadMs: medianOf(of(({ mainThreadMsPerStep }) => mainThreadMsPerStep)),
    firstTaskMs: medianOf(of(({ firstTaskMs }) => firstTaskMs)),
    stepTaskMs: medianOf(of(({ stepTaskMs }) => stepTaskMs)),
    kilobytes: Object.fromEntries(
      kinds.map((kind) => [kind, medianOf(of(({ bytes }) => bytes[kind] ?? 0)) / 1000]),
    ),
  };
}

const columns: readonly (readonly [title: string, pick: (summary: Summary) => number])[] = [
  ['first ms', ({ firstMs }) => firstMs],
  ['first p95', ({ firstP95 }) => firstP95],
  ['longest task', ({ firstTaskMs }) => firstTaskMs],
  ['step ms', ({ stepMs }) => stepMs],
  ['step p95', ({ stepP95 }) => stepP95],
  ['main ms/step', ({ mainThreadMs }) => mainThreadMs],
  ['longest task', ({ stepTaskMs }) => stepTaskMs],
  ['scripts kB', ({ kilobytes }) => kilobytes['scripts'] ?? 0],
  ['data kB', ({ kilobytes }) => kilobytes['data'] ?? 0],
  ['fonts kB', ({ kilobytes }) => kilobytes['fonts'] ?? 0],
];

/**
 * A table in Markdown: each value, and how many times that of the page that measures the others. Where the application's own
 * start is among the pages, a column has what the atlas takes beyond it.
 */
export function tableOf(
  title: string,
  measure: string,
  summaries: readonly Summary[],
  starts: ReadonlySet<string> = new Set(),
): string {
  const own = summaries.find(({ name }) => name === measure);
  const start = summaries.find(({ name }) => starts.has(name));
  const told = (value: number, of: number): string => {
    if (!Number.isFinite(value)) return '';
    const ratio = value / of;
    return `${value.toFixed(1)}${Number.isFinite(ratio) ? ` (${ratio.toFixed(2)}x)` : ''}`;
  };
  const cell = (summary: Summary, pick: (summary: Summary) => number) =>
    told(pick(summary), own === undefined ? Number.NaN : pick(own));
  const [first, ...others] = columns;
  const beyond = (summary: Summary): readonly string[] =>
    start === undefined
      ? []
      : [
          summary.name === atlas
            ? told(summary.firstMs - start.firstMs, own?.firstMs ?? Number.NaN)
            : '',
        ];
  const rows = summaries.map((summary) => [
    summary.name,
    ...(first === undefined ? [] : [cell(summary, first[1])]),
    ...beyond(summary),
    ...others.map(([, pick]) => cell(summary, pick)),
  ]);
  const head = [
    'page',
    ...(first === undefined ? [] : [first[0]]),
    ...(start === undefined ? [] : ['beyond the start']),
    ...others.map(([name]) => name),
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join(
    '\n',
  );
}

/** The contestant that is the atlas's figure. */
const atlas = 'atlas';

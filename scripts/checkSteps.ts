export interface CheckStep {
  readonly name: string;
  /** A program of Node's and its arguments. */
  readonly command: readonly string[];
  /** A file without which there is nothing to check yet. */
  readonly needs?: string;
}

/** What `npm run check` runs; longest first. */
export const checkSteps: readonly CheckStep[] = [
  {
    name: 'data',
    command: ['scripts/data/check.ts'],
    needs: 'scripts/data/check.ts',
  },
  {
    name: 'architecture',
    command: ['node_modules/vitest/vitest.mjs', 'run', '--project=node', 'test/architecture'],
  },
  { name: 'types', command: ['node_modules/typescript/bin/tsc'] },
  { name: 'lint', command: ['node_modules/oxlint/bin/oxlint', '--deny-warnings'] },
  { name: 'dead code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  {
    name: 'styles',
    command: ['node_modules/stylelint/bin/stylelint.mjs', 'src/**/*.css', '--allow-empty-input'],
  },
  { name: 'format', command: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  {
    name: 'contract',
    command: ['scripts/docs/contract.ts', '--check'],
    needs: 'scripts/docs/contract.ts',
  },
  { name: 'lock', command: ['scripts/lock.mjs'] },
];

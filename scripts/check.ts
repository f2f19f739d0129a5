/** `npm run check`: the quick checks, two at a time; a step that fails shows what it printed. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { checkSteps, type CheckStep } from './checkSteps.ts';

interface Outcome {
  readonly step: CheckStep;
  readonly seconds: number;
  readonly failed: boolean;
}

function run(step: CheckStep): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    let printed = '';
    const [program = '', ...args] = step.command;
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    child.stdout.on('data', (text) => (printed += text));
    child.stderr.on('data', (text) => (printed += text));
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      const failed = code !== 0;
      console.log(`${failed ? '✗' : '✓'} ${step.name} ${seconds.toFixed(1)} s`);
      if (failed) console.log(printed.trimEnd());
      resolve({ step, seconds, failed });
    });
  });
}

const started = performance.now();
// The longest first, so that the two rows end together.
const waiting = checkSteps.filter(({ needs }) => needs === undefined || existsSync(needs));
const outcomes: Outcome[] = [];
const row = async () => {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    outcomes.push(await run(step));
  }
};
await Promise.all([row(), row()]);

const failed = outcomes.filter((outcome) => outcome.failed).map(({ step }) => step.name);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  failed.length === 0 ? `All checks passed in ${seconds} s` : `Failed: ${failed.join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

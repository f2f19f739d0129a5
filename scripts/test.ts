/**
 * `npm test`: unit, component and browser tests, then the built site in a browser.
 * The last line of the standard output is `N passed, N failed`, summed from the runners' own reports.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { addCounts, judge, playwrightCounts, vitestCounts, type Counts } from './testCounts.ts';

const reports = 'node_modules/.cache/reports';
const vitestReport = `${reports}/vitest.json`;
const playwrightReport = `${reports}/playwright.json`;

/** Runs one of Node's programs with what it prints in view; its exit code. */
function run(args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Counts a report; undefined when the runner left none. */
function readReport(path: string, count: (report: never) => Counts): Counts | undefined {
  return existsSync(path) ? count(JSON.parse(readFileSync(path, 'utf8')) as never) : undefined;
}

async function unitTests(): Promise<Counts> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  const exitCode = await run(['node_modules/vitest/vitest.mjs', 'run', ...reporters]);
  return judge(readReport(vitestReport, vitestCounts), exitCode);
}

async function siteTests(): Promise<Counts> {
  // The tests open addresses from the root on, whatever the site is built for otherwise.
  const plain = { ATLAS_BASE: '', ATLAS_ORIGIN: '' };
  if ((await run(['scripts/build.ts'], plain)) !== 0) return { passed: 0, failed: 1 };
  const env = { PORT: String(await freePort()) };
  const exitCode = await run(['node_modules/@playwright/test/cli.js', 'test'], env);
  return judge(readReport(playwrightReport, playwrightCounts), exitCode);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

// A report of an earlier run must not speak for this one.
rmSync(reports, { recursive: true, force: true });
const counts = addCounts([await unitTests(), await siteTests()]);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

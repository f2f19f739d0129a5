/**
 * Makes a fresh clone ready. Runs on Node 20 with builtins only, before anything is installed.
 *
 *   node scripts/setup.mjs             installs what the lock file names, when it is missing or the lock changed
 *   node scripts/setup.mjs --browser   also makes sure that there is a browser for the tests
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browser.mjs';

const installed = 'node_modules/.package-lock.json';
const stamp = 'node_modules/.cache/lock.sha256';
const isWindows = process.platform === 'win32';

/** @param {string} command @param {string[]} args @param {Record<string, string>} env */
function run(command, args, env = {}) {
  console.error('$', command, ...args);
  // The standard output stays free: the last line there belongs to the tests.
  execFileSync(command, args, {
    stdio: ['ignore', 2, 2],
    shell: isWindows,
    env: { ...process.env, ...env },
  });
}

function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const isCurrent = !existsSync(stamp) || readFileSync(stamp, 'utf8') === lock;
  if (!existsSync(installed) || !isCurrent) run('npm', ['ci']);
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(stamp, lock);
}

/** The scripts are TypeScript, which Node runs as it is since 22.18; the project brings its own where there is one. */
function checkNode() {
  if (existsSync(`node_modules/.bin/node${isWindows ? '.cmd' : ''}`)) return;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  fail(
    `This project brings its own Node for Linux, macOS and Windows on x64 and arm64, but none fits ${process.platform} ${process.arch}. ` +
      `Install Node 24 or newer (here is ${process.version}).`,
  );
}

function installBrowser() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')) {
    try {
      const packages = ['chromium', 'fonts-noto-core'];
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      run('apt-get', ['update', '-qq'], env);
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
    } catch (error) {
      console.error(`apt-get could not install Chromium: ${error.message}`);
    }
    if (findBrowser() !== undefined) return;
  }
  try {
    const libraries = process.platform === 'linux' && isRoot ? ['--with-deps'] : [];
    run('npx', ['playwright', 'install', ...libraries, 'chromium']);
  } catch {
    fail(
      'The tests need a browser, and none could be fetched. Install Chromium, Chrome or Edge ' +
        '(Debian and Ubuntu: apt-get install chromium), or set CHROME_BIN to the path of one, and try again.',
    );
  }
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

try {
  installPackages();
} catch (error) {
  fail(`The packages could not be installed: ${error.message}`);
}
checkNode();
if (process.argv.includes('--browser') && findBrowser() === undefined) installBrowser();

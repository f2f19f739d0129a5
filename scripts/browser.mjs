/** Where a Chrome, Chromium or Edge may be on this machine. Builtins only: it runs before anything is installed. */
import { existsSync } from 'node:fs';

const windowsRoots = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter((root) => root !== undefined);

const knownPaths = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: windowsRoots.flatMap((root) => [
    `${root}\\Google\\Chrome\\Application\\chrome.exe`,
    `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/** The path of an installed browser (`CHROME_BIN` first), or undefined: then Playwright looks for its own. */
export function findBrowser() {
  const paths = [process.env['CHROME_BIN'], ...(knownPaths[process.platform] ?? [])];
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Quiet, offline by itself, and without the sandbox that containers cannot give it. */
export const browserArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
];

/** Launch options for Playwright, of which `executablePath` is left out where no browser is installed. */
export function launchOptions() {
  const executablePath = findBrowser();
  return { args: browserArgs, ...(executablePath === undefined ? {} : { executablePath }) };
}

import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

/** Not the preview's own port, so that the tests never meet a site that somebody looks at. */
const port = process.env['PORT'] ?? '4188';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'node_modules/.cache/playwright',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'node_modules/.cache/reports/playwright.json' }]],
  use: { baseURL: `http://localhost:${port}`, launchOptions: launchOptions() },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node scripts/preview.ts',
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});

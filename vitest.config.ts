import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig, type TestProjectConfiguration } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';
import viteConfig from './vite.config.ts';

const folders = '{src,scripts,test,mocks,bench}/**';
const warnings = './test/setup.ts';

const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'node',
      environment: 'node',
      include: [`${folders}/*.test.{ts,tsx}`],
      exclude: ['**/*.{dom,browser}.test.{ts,tsx}'],
      setupFiles: [warnings],
    },
  },
  {
    extends: true,
    test: {
      name: 'dom',
      environment: 'jsdom',
      include: [`${folders}/*.dom.test.{ts,tsx}`],
      setupFiles: [warnings, './test/setup.dom.ts'],
    },
  },
  {
    extends: true,
    test: {
      name: 'browser',
      include: [`${folders}/*.browser.test.{ts,tsx}`],
      setupFiles: [warnings],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: launchOptions() }),
        instances: [{ browser: 'chromium' }],
      },
    },
  },
];

export default defineConfig((env) =>
  mergeConfig(viteConfig(env), { test: { projects, testTimeout: 60_000, hookTimeout: 60_000 } }),
);

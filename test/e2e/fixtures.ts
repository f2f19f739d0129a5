import { test as base, expect, type Locator, type Page } from '@playwright/test';

interface ConsoleErrors {
  /** Declares that this test makes the browser write an error that matches. */
  allow(pattern: RegExp): void;
}

/** Every test fails when the page writes an error to the console, unless the test says that it should. */
export const test = base.extend<{ consoleErrors: ConsoleErrors }>({
  consoleErrors: [
    async ({ page }, use) => {
      const allowed: RegExp[] = [];
      const written: string[] = [];
      page.on('pageerror', (error) => written.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') written.push(`${message.text()} ${message.location().url}`);
      });
      await use({ allow: (pattern) => allowed.push(pattern) });
      expect(written.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The figure of a view's page, once the present address is painted. */
export function readyFigure(page: Page, name = 'map'): Locator {
  return page.locator(`figure[data-figure="${name}"][data-ready="true"]`);
}

/** Goes to a view and waits until it is painted. */
export async function openView(page: Page, address: string, name = 'map'): Promise<Locator> {
  await page.goto(address);
  const figure = readyFigure(page, name);
  await expect(figure).toBeVisible();
  return figure;
}

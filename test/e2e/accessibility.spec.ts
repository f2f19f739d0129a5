import { AxeBuilder } from '@axe-core/playwright';
import { everyPage } from './atlas.ts';
import { expect, test } from './fixtures.ts';

// Hundreds of sources take the checker a while, and longer on a busy machine.
test.setTimeout(180_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { path } of everyPage) {
  for (const theme of ['light', 'dark', 'contrast']) {
    test(`${path} is accessible in ${theme}`, async ({ page }) => {
      await page.goto(`${path}?theme=${theme}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('figure[data-ready="false"]')).toHaveCount(0);
      // What a page lists has come, too: the checker takes its time, and the page must not change under it.
      await expect(page.locator('main :is(li, td, figure)').first()).toBeAttached();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .slice(0, 3)
            .join(' ')}`,
      );
      expect(found).toEqual([]);
    });
  }
}

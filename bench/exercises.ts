/** What a visitor does with a figure, step by step; the probe in the page times each step. */
import type { Page } from 'playwright';

export interface Exercise {
  /** How many steps it has. */
  readonly steps: number;
  run(page: Page): Promise<void>;
}

/** The page is only looked at. */
export const nothing: Exercise = { steps: 0, run: () => Promise.resolve() };

/** Sixty years by the arrow key, each as soon as the one before is on the screen. */
export const yearSteps: Exercise = {
  steps: 60,
  async run(page) {
    await page.getByRole('slider').first().focus();
    for (let done = 1; done <= this.steps; done += 1) {
      await page.keyboard.press('ArrowRight');
      await seen(page, done);
    }
  },
};

const each = 20;
const wheel = 120;

/** Twenty turns of the wheel nearer, twenty drags back and forth, twenty turns further. */
export const panAndZoom: Exercise = {
  steps: 3 * each,
  async run(page) {
    const { x, y } = await middleOf(page);
    await page.mouse.move(x, y);
    let done = 0;
    const turn = async (by: number): Promise<void> => {
      for (let count = 0; count < each; count += 1) {
        await page.mouse.wheel(0, by);
        await seen(page, (done += 1));
      }
    };
    await turn(-wheel);
    for (let count = 0; count < each; count += 1) {
      const to = count % 2 === 0 ? 80 : -80;
      await page.mouse.move(x - to / 2, y);
      await page.mouse.down();
      await page.mouse.move(x + to / 2, y, { steps: 2 });
      await page.mouse.up();
      await seen(page, (done += 1));
    }
    await turn(wheel);
  },
};

function seen(page: Page, count: number): Promise<unknown> {
  return page.waitForFunction((wanted) => globalThis.atlasProbe.steps.length >= wanted, count);
}

/** The middle of what is drawn: the largest picture of the figure, or the figure itself. */
function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const pictures = [...document.querySelectorAll('figure canvas, figure svg')];
    const boxes = pictures.map((picture) => picture.getBoundingClientRect());
    const [largest = document.querySelector('figure')?.getBoundingClientRect() ?? new DOMRect()] =
      boxes.toSorted((a, b) => b.width * b.height - a.width * a.height);
    const bottom = Math.min(largest.bottom, window.innerHeight);
    return { x: largest.left + largest.width / 2, y: (largest.top + bottom) / 2 };
  });
}

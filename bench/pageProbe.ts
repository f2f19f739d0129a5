/** What runs inside a measured page, from before its first script on. Nothing here may refer to the outside. */

export interface PageProbe {
  /** Milliseconds from the start of the navigation to the first frame that shows the complete figure. */
  first: number | undefined;
  longestTask: number;
  /** Milliseconds from a key press, a turn of the wheel or the start of a drag to the frame that shows its end. */
  steps: number[];
}

declare global {
  var atlasProbe: PageProbe;
}

/** @param mark the selector of what is there once the page is complete */
export function installProbe(mark: string): void {
  const probe: PageProbe = { first: undefined, longestTask: 0, steps: [] };
  globalThis.atlasProbe = probe;

  /** After the frame has been handed to the screen: a task that comes after its painting. */
  const afterFrame = (then: (time: number) => void) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => then(performance.now()), { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  };

  const look = () => {
    if (document.querySelector(mark) === null) return;
    observer.disconnect();
    afterFrame((time) => {
      probe.first = time;
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      probe.longestTask = Math.max(probe.longestTask, duration);
    }
  }).observe({ type: 'longtask', buffered: true });

  const begun: Record<string, number> = {};
  const begin = ({ type, timeStamp }: Event): void => {
    begun[type] = timeStamp;
  };
  const endOf = (type: string) => (): void => {
    const from = begun[type] ?? 0;
    afterFrame((time) => probe.steps.push(time - from));
  };
  const listen = (type: string, listener: (event: Event) => void): void =>
    addEventListener(type, listener, { capture: true, passive: true });
  for (const type of ['keydown', 'wheel', 'pointerdown']) listen(type, begin);
  listen('keydown', endOf('keydown'));
  listen('wheel', endOf('wheel'));
  listen('pointerup', endOf('pointerdown'));
}

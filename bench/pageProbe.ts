/** What runs inside a measured page, from before its first script on. Nothing here may refer to the outside. */

export interface PageProbe {
  /** Milliseconds from the start of the navigation to the first frame that shows the complete figure. */
  first: number | undefined;
  longestTask: number;
  /** Milliseconds from a key press to the frame that it changed, one for each press. */
  readonly steps: number[];
}

declare global {
  var atlasProbe: PageProbe;
}

export function installProbe(): void {
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
    if (document.querySelector('figure[data-ready="true"]') === null) return;
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

  addEventListener(
    'keydown',
    ({ timeStamp }) => afterFrame((time) => probe.steps.push(time - timeStamp)),
    { capture: true },
  );
}

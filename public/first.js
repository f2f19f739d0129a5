/*
 * A page that the build has drawn is looked at until the application has drawn the same. This runs before either is there; the
 * policy of the site lets no style stand in the markup, so it also says those styles.
 */
(() => {
  // What the build has drawn is the page of an address that asks for nothing of its own.
  const isOther = location.search.length > 1;
  /** Of the names that were placed for several sizes those that suit this one. */
  const sizes = new ResizeObserver(([{ target: svg }]) => {
    const scale = svg.getScreenCTM().a;
    const far = ({ dataset }) => Math.abs(Math.log(dataset.scale / scale));
    const groups = [...svg.querySelectorAll('[data-scale]')].toSorted((a, b) => far(a) - far(b));
    groups.forEach((group, place) =>
      group.setAttribute('display', place === 0 ? 'inline' : 'none'),
    );
  });
  new MutationObserver((_, observer) => {
    const first = document.getElementById('first');
    const root = document.getElementById('root');
    if (first === null) return;
    // What stands around the picture is drawn after it; or there is a word that something did not come.
    const isWhole = root?.querySelector('[data-part="foot"], [role="alert"]');
    if (isOther || isWhole) {
      observer.disconnect();
      sizes.disconnect();
      first.remove();
    } else if (root?.querySelector('[data-ready="true"]')) {
      // Until then the application lies over what it has not drawn yet.
      first.dataset.under = '';
    } else {
      // Nothing in it answers, so nothing in it is to be met by ear or key; without script its links lead on.
      first.ariaHidden = 'true';
      first.inert = true;
      // Seen once it is whole: what comes in pieces would move.
      first.style.visibility = root === null ? 'hidden' : 'visible';
      for (const element of first.querySelectorAll('[data-style]')) {
        element.style.cssText = element.dataset.style;
        element.removeAttribute('data-style');
      }
      for (const svg of first.querySelectorAll('svg.scene')) sizes.observe(svg);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-ready'] });
})();

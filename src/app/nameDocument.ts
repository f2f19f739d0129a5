/** Where the document was named last; its own file has the canonical address of where it began. */
let at: string | undefined;

/** Names the document after the page that it shows now, and says under which address that is to be kept and passed on. */
export function nameDocument(title: string): void {
  document.title = title;
  const { pathname } = window.location;
  const link = document.querySelector<HTMLLinkElement>('[rel=canonical]');
  if (pathname !== (at ??= pathname) && link) link.href = new URL(pathname, link.href).href;
  at = pathname;
}

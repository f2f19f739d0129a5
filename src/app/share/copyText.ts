/** Puts a text on the clipboard, where it is wanted with its markup too; `false` where the browser refuses. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(text);
    } else {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    }
    return true;
  } catch {
    // An old browser, an insecure page or a frame without leave has no clipboard at all.
    return false;
  }
}

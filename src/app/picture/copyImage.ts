/** What came of copying: done, refused by reader or browser, or not possible in this browser. */
export type CopyOutcome = 'copied' | 'refused' | 'unable';

/** Puts a picture on the clipboard. The promise is handed over as it is: a browser may want to be asked within the click. */
export async function copyImage(png: Promise<Blob>): Promise<CopyOutcome> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard?.write === undefined) {
    png.catch(() => undefined);
    return 'unable';
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch {
    png.catch(() => undefined);
    return 'refused';
  }
}

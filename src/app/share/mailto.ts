/**
 * A letter that is ready to send. Lines end as mail wants them; the address stands alone on its line, so that no text around it
 * turns its direction and no sign sticks to it.
 */
export function mailtoHref(letter: {
  readonly subject: string;
  /** Each on a line of its own. */
  readonly lines: readonly string[];
}): string {
  const oneLine = letter.subject.replaceAll(/\s+/g, ' ').trim();
  const body = letter.lines.join('\r\n');
  return `mailto:?subject=${encode(oneLine)}&body=${encode(body)}`;
}

/** `encodeURIComponent` throws at half a character, and leaves signs that some mail programs stumble over. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

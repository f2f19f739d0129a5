/** The file of saved views: what `docs/contract.md` says of it. */
import { stripBidi } from '../../locale/bidi.ts';
import { cut } from '../../view/text.ts';
import type { Notice } from '../../view/view.ts';
import { readLink } from './savedLink.ts';
import type { LinkReader, ReadLink } from './savedLink.ts';

export interface SavedView {
  readonly name: string;
  /** As `savedLink.ts` has it: without a language, in canonical form. */
  readonly link: string;
  /** The link as it was, where something of it was not understood. */
  readonly was?: string;
}

export interface ReadFile {
  readonly views: readonly SavedView[];
  /** Views whose link was mended, with what was wrong. */
  readonly repaired: readonly { readonly view: SavedView; readonly notices: readonly Notice[] }[];
  /** What is no view of this atlas, as it stood in the file. */
  readonly leftOut: readonly string[];
}

const format = 'cooperation-atlas-views';
/** Entries of a file, and letters of a name. */
const mostViews = 1000;
const longestName = 100;

/** A name on one line, without marks that would turn the text around it. */
export function tidyName(text: string): string {
  const plain = stripBidi(text).replaceAll(/[\s\p{Cc}]+/gu, ' ');
  return cut(plain.trim(), longestName).toWellFormed();
}

/** `hrefOf` makes the link that the file has of a kept one: absolute, so that it can be opened anywhere. */
export function writeFile(views: readonly SavedView[], hrefOf: (link: string) => string): string {
  const rows = views.map(({ name, link, was }) => ({
    name,
    link: hrefOf(link),
    ...(was !== undefined && { was }),
  }));
  return `${JSON.stringify({ format, version: 1, views: rows }, null, 2)}\n`;
}

/** `nameView` names what has no name. Reads a file of this format, a list in JSON, or a text with a link on each line, a name before it. Never throws. */
export function readFile(
  text: string,
  reader: LinkReader,
  nameView: (found: ReadLink) => string,
): ReadFile {
  const views: SavedView[] = [];
  const repaired: { view: SavedView; notices: readonly Notice[] }[] = [];
  const leftOut: string[] = [];
  for (const entry of entriesOf(text)) {
    // The link as it was says more than what was made of it, and may be understood by now.
    const found =
      views.length < mostViews
        ? (readLinkOr(entry.was, reader) ?? readLinkOr(entry.link, reader))
        : null;
    if (found === null) {
      leftOut.push(entry.raw);
      continue;
    }
    const { link, notices, typed } = found;
    const view: SavedView = {
      name: tidyName(entry.name) || tidyName(nameView(found)),
      link,
      ...(notices.length > 0 && { was: typed }),
    };
    views.push(view);
    if (notices.length > 0) repaired.push({ view, notices });
  }
  return { views, repaired, leftOut };
}

interface Entry {
  readonly name: string;
  readonly link: string;
  readonly was?: string | undefined;
  /** As it stood. */
  readonly raw: string;
}

function readLinkOr(text: string | undefined, reader: LinkReader) {
  if (text === undefined) return null;
  const found = readLink(text, reader);
  return found === null ? null : { ...found, typed: text.trim() };
}

function entriesOf(text: string): readonly Entry[] {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    const json: unknown = JSON.parse(plain);
    const rows = Array.isArray(json) ? json : (propertyOf(json, 'views') ?? [json]);
    return (Array.isArray(rows) ? rows : [rows]).map(entryOfJson);
  } catch {
    return plain
      .split(/\r\n|\r|\n/)
      .flatMap((line) => (line.trim() === '' ? [] : entryOfLine(line)));
  }
}

function entryOfJson(row: unknown): Entry {
  const raw = typeof row === 'string' ? row : JSON.stringify(row);
  if (typeof row === 'string') return { name: '', link: row, raw };
  const was = textOf(row, 'was');
  return {
    name: textOf(row, 'name') ?? '',
    link: textOf(row, 'link') ?? textOf(row, 'href') ?? '',
    ...(was !== undefined && { was }),
    raw,
  };
}

/** The last word is the link; what stands before it is the name: also `[name](link)`. */
function entryOfLine(line: string): Entry {
  const [, markedName, markedLink] = /\[([^\]]*)\]\(([^)\s]+)\)/.exec(line) ?? [];
  if (markedName !== undefined && markedLink !== undefined) {
    return { name: markedName, link: markedLink, raw: line };
  }
  const words = line.trim().split(/\s+/);
  const link = words.at(-1) ?? '';
  const name = words
    .slice(0, -1)
    .join(' ')
    .replace(/\s*[:：–—-]$/, '');
  // A line of nothing but words is no link, although its last word could be read as one.
  return { name, link: name !== '' && !/[/?]/.test(link) ? '' : link, raw: line };
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function textOf(row: unknown, key: string): string | undefined {
  const found = propertyOf(row, key);
  return typeof found === 'string' ? found : undefined;
}

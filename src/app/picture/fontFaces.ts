/** The typeface as it travels in an SVG: only those of its files whose letters a picture has. */
import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';
import latinExtended from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2?url';
import type { FontFace } from '../../paint/svgText.ts';

interface Subset {
  readonly file: string;
  readonly range: string;
}

/** The page's own files with the ranges of its style sheet: what was drawn is in the browser's cache. */
const subsets: readonly Subset[] = [
  { file: arabic, range: 'U+0600-06FF,U+0750-077F,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC' },
  {
    file: latin,
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2000-200B,U+2010-206F,U+20AC,U+2122,U+2191,U+2193,U+2212',
  },
  {
    file: latinExtended,
    range: 'U+0100-0130,U+0132-0151,U+0154-02C5,U+02C7-02D9,U+02DB,U+02DD-02FF,U+1E00-1EFF',
  },
];

/** The files that these texts need; both scripts wherever both occur. */
export function facesFor(texts: readonly string[]): Promise<readonly FontFace[]> {
  const signs = new Set(texts.join(''));
  const needed = subsets.filter(({ range }) => hasAny(signs, range));
  return Promise.all(
    needed.map(async ({ file, range }) => ({ source: await sourceOf(file), range })),
  );
}

function hasAny(signs: ReadonlySet<string>, range: string): boolean {
  const stretches = range.split(',').map((stretch) =>
    stretch
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16)),
  );
  return [...signs].some((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return stretches.some(([from = 0, to = from]) => code >= from && code <= to);
  });
}

const sources = new Map<string, Promise<string>>();

function sourceOf(file: string): Promise<string> {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const read = readAsData(file);
  sources.set(file, read);
  // What did not come is asked for again the next time.
  read.catch(() => sources.delete(file));
  return read;
}

async function readAsData(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += piece) {
    text += String.fromCodePoint(...bytes.subarray(at, at + piece));
  }
  return `data:font/woff2;base64,${btoa(text)}`;
}

const piece = 4096;

import type { Manifest as ViteManifest } from 'vite';

/** The files below the base that a page's head names: scripts, preloaded modules, data and fonts. */
export function filesIn(html: string): readonly string[] {
  const named = html.matchAll(/(?:src|href)="[^"]*?((?:assets|data)\/[^"?#]+\.[a-z0-9]+)"/g);
  return [...new Set([...named].flatMap(([, file]) => file ?? []))];
}

/** The files and all that they import statically, each once. */
export function closureOf(chunks: ViteManifest, files: readonly string[]): readonly string[] {
  const byFile = new Map(Object.values(chunks).map((chunk) => [chunk.file, chunk]));
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const key of byFile.get(file)?.imports ?? []) {
      const imported = chunks[key]?.file;
      if (imported !== undefined) add(imported);
    }
  };
  files.forEach(add);
  return [...found];
}

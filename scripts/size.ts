/** `node scripts/size.ts`: what the first load of `/ar/map` weighs, in brotli, against its budget. Reads `dist/`. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Manifest as ViteManifest } from 'vite';
import { closureOf, filesIn } from './sizeClosure.ts';

interface Part {
  readonly name: string;
  readonly budget: number;
  readonly files: readonly string[];
}

const dist = 'dist';
const page = readFileSync(`${dist}/ar/map/index.html`, 'utf8');
const chunks: ViteManifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
const named = filesIn(page);

const scripts = closureOf(
  chunks,
  named.filter((file) => file.endsWith('.js')),
);
const parts: readonly Part[] = [
  { name: 'JavaScript', budget: 145_000, files: scripts },
  {
    name: 'data and shapes',
    budget: 110_000,
    files: named.filter((file) => file.startsWith('data/')),
  },
  { name: 'fonts', budget: 85_000, files: named.filter((file) => file.endsWith('.woff2')) },
];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** A font is packed already. */
function weight(file: string): number {
  const bytes = readFileSync(`${dist}/${file}`);
  return file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

let isWithin = true;
console.log('First load of /ar/map, brotli');
for (const { name, budget, files } of parts) {
  const weights = files.map((file) => ({ file, bytes: weight(file) }));
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  const isOver = total > budget;
  // A part without a file would always fit: then the page does not name what it needs.
  const verdict = files.length === 0 ? 'nothing found' : isOver ? 'too much' : 'fits';
  if (verdict !== 'fits') isWithin = false;
  console.log(
    `${name.padEnd(18)}${kilobytes(total).padStart(10)} of ${kilobytes(budget)}: ${verdict}`,
  );
  for (const { file, bytes } of weights.toSorted((a, b) => b.bytes - a.bytes)) {
    console.log(`  ${kilobytes(bytes).padStart(10)}  ${file}`);
  }
}
process.exitCode = isWithin ? 0 : 1;

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createPngWriter } from './pngWriter.ts';

const folder = mkdtempSync(join(tmpdir(), 'png-'));
afterAll(() => rmSync(folder, { recursive: true }));

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="#0d6e6e"/></svg>';

test('pictures are drawn in a thread of their own, each in its file', async () => {
  const writer = createPngWriter();
  const files = ['a', 'b'].map((name) => join(folder, `${name}.png`));
  await Promise.all(files.map((file) => writer.write({ svg, file })));
  await writer.end();
  for (const file of files) {
    const bytes = readFileSync(file);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([30, 20]);
  }
});

test('a picture that cannot be drawn is a fault, not a silence', async () => {
  const writer = createPngWriter();
  await expect(writer.write({ svg: 'no picture', file: join(folder, 'c.png') })).rejects.toThrow(
    'parsing failed',
  );
  await writer.end();
});

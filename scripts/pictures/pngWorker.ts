/** Draws pictures beside the thread that lays them out: a message for each, `{svg, file}`, answered with its file. */
import { writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { flatPng } from './flatPng.ts';
import { createPixels } from './rasterise.ts';

export interface PngJob {
  readonly svg: string;
  readonly file: string;
}

const draw = await createPixels();

parentPort?.on('message', ({ svg, file }: PngJob) => {
  writeFileSync(file, flatPng(draw(svg)));
  parentPort?.postMessage(file, []);
});

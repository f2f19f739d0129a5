import type { QrCode } from './qrCode.ts';

/** Pixels along a side, at least: enough to be printed as wide as a hand. */
const side = 1024;

/** As a picture whose modules are whole pixels; `null` where the browser gives no canvas. */
export async function qrPng({ size, path }: QrCode): Promise<Blob | null> {
  const scale = Math.ceil(side / size);
  const canvas = document.createElement('canvas');
  canvas.width = size * scale;
  canvas.height = size * scale;
  const paper = canvas.getContext('2d');
  if (paper === null) return null;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.fillStyle = '#000';
  paper.scale(scale, scale);
  paper.clip(new Path2D(path));
  paper.fillRect(0, 0, size, size);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

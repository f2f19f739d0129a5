/** Takes pictures out of the download dialog, and compares drawings by their letters. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, openView } from './fixtures.ts';

export interface TakenPicture {
  readonly svg: string;
  /** base64 */
  readonly png: string;
  readonly names: { readonly svg: string; readonly png: string };
}

interface Asked {
  /** Numbers of the choices in the dialog: shape and resolution. */
  readonly shape: number;
  readonly scale: number;
}

/** The dialog's part about the picture, with the picture in sight. */
export async function openPicture(page: Page, figure: Locator): Promise<Locator> {
  await figure.locator('[data-part="actions"] button').nth(1).click();
  const section = page.locator('dialog section').first();
  await expect(section.locator('img')).toBeVisible();
  return section;
}

/** A view's picture, as both files. */
export async function takePicture(
  page: Page,
  address: string,
  name: string,
  { shape, scale }: Asked,
): Promise<TakenPicture> {
  const figure = await openView(page, address, name);
  const section = await openPicture(page, figure);
  await section.locator('fieldset').nth(0).locator('label').nth(shape).click();
  await section.locator('fieldset').nth(1).locator('label').nth(scale).click();
  const [png, svg] = [
    await save(page, section.getByRole('button', { name: /PNG/ })),
    await save(page, section.getByRole('button', { name: /SVG/ })),
  ];
  return {
    svg: svg.content.toString('utf8'),
    png: png.content.toString('base64'),
    names: { svg: svg.name, png: png.name },
  };
}

async function save(page: Page, button: Locator) {
  await expect(button).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Width and height of a PNG, from its header. */
export function sizeOfPng(png: string): readonly [width: number, height: number] {
  const bytes = Buffer.from(png, 'base64');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the drawing of a size stands on its picture. */
export function placeOfDrawing(svg: string, size: Pick<Place, 'width' | 'height'>): Place {
  for (const [, id, width, height] of svg.matchAll(
    /<clipPath id="([\w-]+)"><rect width="([\d.]+)" height="([\d.]+)"/g,
  )) {
    if (Math.abs(Number(width) - size.width) > 1 || Math.abs(Number(height) - size.height) > 1)
      continue;
    const at = new RegExp(`url\\(#${id}\\)" transform="translate\\(([\\d.]+) ([\\d.]+)\\)`).exec(
      svg,
    );
    if (at !== null) return { ...size, x: Number(at[1]), y: Number(at[2]) };
  }
  throw new Error(`No part of the picture is ${size.width} × ${size.height}.`);
}

/** A PNG in base64, and where it lies on the picture. */
export interface Laid {
  readonly png: string;
  readonly x?: number;
  readonly y?: number;
}

/**
 * How much the letters of two pictures of one size differ, from 0 for the same picture to about 1 for letters that have
 * nothing in common: the difference of brightness around each Arabic text that lies in `within`, against how much the first
 * picture's own brightness varies there; the mean of all these texts.
 * @param svg says where the texts are
 */
export function differenceOfLetters(
  page: Page,
  svg: string,
  first: Laid,
  second: Laid,
  within: Place,
): Promise<{ readonly texts: number; readonly difference: number }> {
  return page.evaluate(
    async ({ drawing, pictures, place }) => {
      const parsed = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement;
      const host = document.createElement('div');
      host.append(document.importNode(parsed, true));
      host.style.setProperty('position', 'fixed');
      host.style.setProperty('inset', '0 auto auto 0');
      document.body.append(host);
      const corner = host.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
      const boxes = [...host.querySelectorAll('text')]
        .filter(({ textContent }) => /\p{Script=Arabic}/u.test(textContent ?? ''))
        .map((text) => text.getBoundingClientRect())
        .map((box) => ({
          x: Math.floor(box.x - corner.x),
          y: Math.floor(box.y - corner.y),
          width: Math.ceil(box.width),
          height: Math.ceil(box.height),
        }))
        .filter(
          (box) =>
            box.x >= place.x &&
            box.y >= place.y &&
            box.x + box.width <= place.x + place.width &&
            box.y + box.height <= place.y + place.height,
        );
      host.remove();
      const drawn = await Promise.all(
        pictures.map(async ({ png, x = 0, y = 0 }) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width + x;
          canvas.height = image.height + y;
          const context = canvas.getContext('2d', { willReadFrequently: true });
          context?.drawImage(image, x, y);
          return context;
        }),
      );
      const brightness = (index: number, box: (typeof boxes)[number]): number[] => {
        const data =
          drawn[index]?.getImageData(box.x, box.y, box.width, box.height).data ??
          new Uint8ClampedArray();
        return Array.from(
          { length: data.length / 4 },
          (_, at) =>
            0.3 * (data[4 * at] ?? 0) +
            0.6 * (data[4 * at + 1] ?? 0) +
            0.1 * (data[4 * at + 2] ?? 0),
        );
      };
      const shares = boxes.map((box) => {
        const [one, other] = [brightness(0, box), brightness(1, box)];
        const mean = one.reduce((sum, value) => sum + value, 0) / one.length;
        const apart = one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0);
        const varied = one.reduce((sum, value) => sum + Math.abs(value - mean), 0);
        return apart / Math.max(1, varied);
      });
      return {
        texts: boxes.length,
        difference: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
      };
    },
    { drawing: svg.replace(/<style>.*?<\/style>/, ''), pictures: [first, second], place: within },
  );
}

/** The same picture with its letters side by side instead of joined. */
export function unshaped(svg: string): string {
  return svg.replaceAll(/(>[^<]*<\/text>)/g, (text) =>
    text.replaceAll(/(?<=\p{Script=Arabic})(?=\p{Script=Arabic})/gu, '\u200c'),
  );
}

/** The same picture with its texts from the other end. */
export function reversed(svg: string): string {
  return svg.replaceAll(
    /(?<=>)([^<]*)(?=<\/text>)/g,
    (text) => `\u202d${text.replaceAll(/[\u2066-\u2069]/g, '')}\u202c`,
  );
}

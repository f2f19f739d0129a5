/** Where the reader has put nodes: in the address thousandths of the sheet, in the drawing CSS pixels of the sheet at rest. */

export type Place = readonly [x: number, y: number];
export type Pins = ReadonlyMap<string, Place>;

interface Size {
  readonly width: number;
  readonly height: number;
}

export function pinsOf(texts: readonly string[], { width, height }: Size): Pins {
  return new Map(
    texts.map((text) => {
      const [id = '', x, y] = text.split('_');
      return [id, [(Number(x) * width) / 1000, (Number(y) * height) / 1000]];
    }),
  );
}

/** The pins of an address with one more, or with one in another place. */
export function withPin(
  texts: readonly string[],
  id: string,
  [x, y]: Place,
  { width, height }: Size,
): readonly string[] {
  const inThousandths = (part: number, whole: number): number =>
    Math.min(1000, Math.max(0, Math.round((part / whole) * 1000)));
  const own = [id, inThousandths(x, width), inThousandths(y, height)].join('_');
  return [...withoutPin(texts, id), own];
}

export function withoutPin(texts: readonly string[], id: string): readonly string[] {
  return texts.filter((text) => !text.startsWith(`${id}_`));
}

/** A label that wants to stand at a height beside the end of its line. */
export interface WantedLabel {
  readonly key: string;
  /** Where its line ends, in CSS pixels from the top. */
  readonly y: number;
  /** The higher, the sooner it is kept. */
  readonly weight: number;
  /** Kept however far it has to move, as long as there is room at all. */
  readonly must: boolean;
}

export interface PlacedLabel {
  readonly key: string;
  /** The middle of the label. */
  readonly y: number;
}

interface Column {
  readonly top: number;
  readonly bottom: number;
  /** From middle to middle at least. */
  readonly line: number;
  /** Labels that need not stand move no further than this; those that would are left out. */
  readonly reach: number;
}

/** Labels under each other without touching, each as near to its line as can be; what has no room is left out, the lightest first. */
export function placeLabels(
  wanted: readonly WantedLabel[],
  column: Column,
): readonly PlacedLabel[] {
  const room = Math.max(0, Math.floor((column.bottom - column.top) / column.line));
  let kept = wanted
    .toSorted((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight)
    .slice(0, room);
  for (;;) {
    const placed = spread(kept, column);
    const at = new Map(placed.map(({ key, y }) => [key, y]));
    const far = kept.findLast(
      ({ key, y, must }) => !must && Math.abs((at.get(key) ?? y) - y) > column.reach,
    );
    if (far === undefined) return placed;
    kept = kept.filter((label) => label !== far);
  }
}

interface Block {
  /** The middle of the first label, if the block could stand where its labels want. */
  wish: number;
  readonly labels: WantedLabel[];
}

/** Blocks of labels that touch are moved as one to the mean of what they want. */
function spread(labels: readonly WantedLabel[], column: Column): readonly PlacedLabel[] {
  const { top, bottom, line } = column;
  const blocks: Block[] = [];
  const startOf = ({ wish, labels: own }: Block): number =>
    Math.min(bottom - line / 2 - (own.length - 1) * line, Math.max(top + line / 2, wish));
  for (const label of labels.toSorted((a, b) => a.y - b.y || (a.key < b.key ? -1 : 1))) {
    let block: Block = { wish: label.y, labels: [label] };
    let before = blocks.at(-1);
    while (before !== undefined && startOf(before) + before.labels.length * line > startOf(block)) {
      blocks.pop();
      const [few, many] = [before.labels.length, block.labels.length];
      const wish = (before.wish * few + (block.wish - few * line) * many) / (few + many);
      block = { wish, labels: [...before.labels, ...block.labels] };
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) =>
    block.labels.map(({ key }, index) => ({ key, y: startOf(block) + index * line })),
  );
}

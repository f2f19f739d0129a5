/** A label under a line: where its middle wants to be, how wide it is, and whether it is one of those to keep. */
export interface LineLabel {
  readonly at: number;
  readonly width: number;
  /** Shown in preference to the others: powers of ten, zero. */
  readonly main: boolean;
}

interface Line {
  readonly length: number;
  /** The least distance between two labels. */
  readonly gap: number;
  /** How far a label may stand out over the ends. */
  readonly over: number;
}

/**
 * Which labels of a line are shown so that none touches another: all; else the main ones; else every second, third … of
 * these. All in the unit of the line, for every script and size, since widths are measured.
 */
export function fittingLabels(labels: readonly LineLabel[], line: Line): readonly boolean[] {
  const all = labels.map((_, index) => index);
  const main = all.filter((index) => labels[index]?.main === true);
  const kept = main.length === 0 ? all : main;
  const attempts = [all, kept];
  for (let step = 2; step <= kept.length; step += 1) {
    // Counted from the middle, so that a scale with a zero in its middle keeps it.
    const middle = Math.floor((kept.length - 1) / 2);
    attempts.push(kept.filter((_, place) => (place - middle) % step === 0));
  }
  const shown = new Set(attempts.find((attempt) => fits(attempt, labels, line)) ?? []);
  return labels.map((_, index) => shown.has(index));
}

function fits(shown: readonly number[], labels: readonly LineLabel[], line: Line): boolean {
  let end = -Infinity;
  for (const index of shown) {
    const label = labels[index];
    if (label === undefined) continue;
    const from = label.at - label.width / 2;
    const to = label.at + label.width / 2;
    if (from < end || from < -line.over || to > line.length + line.over) return false;
    end = to + line.gap;
  }
  return true;
}

/** A cell of a grid by the numbers of its row and column; -1 is the head of either. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** Rows by a Page key. */
const page = 10;

export function isSameCell(one: GridCell, other: GridCell): boolean {
  return one.row === other.row && one.column === other.column;
}

/** The cell that a key leads to, as on the screen; `null` where the key is not the grid's. @param count of rows, and of columns */
export function gridStep(
  key: string,
  { row, column }: GridCell,
  count: number,
  direction: 'ltr' | 'rtl',
): GridCell | null {
  const to = (nextRow: number, nextColumn: number): GridCell => ({
    row: Math.min(count - 1, Math.max(-1, nextRow)),
    column: Math.min(count - 1, Math.max(-1, nextColumn)),
  });
  const onward = direction === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return to(row, column + onward);
    case 'ArrowLeft':
      return to(row, column - onward);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'Home':
      return to(row, -1);
    case 'End':
      return to(row, count - 1);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(row - page, column);
    default:
      return null;
  }
}

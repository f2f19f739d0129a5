/** Outlines of nodes as paths, on the screen. */

export function pillPath(x: number, y: number, halfWidth: number, halfHeight: number): string {
  const [left, right, top] = [
    x - halfWidth + halfHeight,
    x + halfWidth - halfHeight,
    y - halfHeight,
  ];
  const bottom = y + halfHeight;
  const arc = `A${tenth(halfHeight)},${tenth(halfHeight)} 0 0 1`;
  return `M${tenth(left)},${tenth(top)}H${tenth(right)}${arc} ${tenth(right)},${tenth(bottom)}H${tenth(left)}${arc} ${tenth(left)},${tenth(top)}Z`;
}

export function squarePath(x: number, y: number, half: number): string {
  return `M${tenth(x - half)},${tenth(y - half)}H${tenth(x + half)}V${tenth(y + half)}H${tenth(x - half)}Z`;
}

export function diamondPath(x: number, y: number, half: number): string {
  return `M${tenth(x)},${tenth(y - half)}L${tenth(x + half)},${tenth(y)}L${tenth(x)},${tenth(y + half)}L${tenth(x - half)},${tenth(y)}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

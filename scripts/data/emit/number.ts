/** A number to so many significant digits, 5 by default, which JSON then writes in its shortest form. */
export function round(value: number, digits = 5): number {
  return Number(value.toPrecision(digits)) + 0;
}

/** A degree to two decimals, about a kilometre: enough for a disc or a label. */
export function roundDegree(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

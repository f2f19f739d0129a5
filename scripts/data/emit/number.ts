/** A number to 5 significant digits, which JSON then writes in its shortest form. */
export function round(value: number): number {
  return Number(value.toPrecision(5)) + 0;
}

/** A degree to two decimals, about a kilometre: enough for a disc or a label. */
export function roundDegree(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

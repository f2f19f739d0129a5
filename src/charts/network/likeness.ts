/** How much two sets have in common. */

const nothing: ReadonlySet<string> = new Set();

export function countCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const item of one) if (other.has(item)) common += 1;
  return common;
}

/** What two sets have in common, as a share of all that is in either; of two empty ones nothing. */
export function jaccard(
  one: ReadonlySet<string> = nothing,
  other: ReadonlySet<string> = nothing,
): number {
  const common = countCommon(one, other);
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

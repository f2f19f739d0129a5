/**
 * A view worth looking at, as an address has it: what a gallery, the scene laws and the accessibility run are fed with.
 * Stories name the cases that charts get wrong, not every choice there is.
 */
export interface Story {
  /** kebab-case, unique in its chart. */
  readonly name: string;
  /** Without `?`. */
  readonly query: string;
  /** The dataset that it is told in: the atlas's own, or the invented world of awkward cases. */
  readonly dataset: 'atlas' | 'awkward';
}

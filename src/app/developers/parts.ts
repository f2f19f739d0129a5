/** The parts of the page, in their order; each has its title in `developers:{part}.title`. */
export const parts = [
  'links',
  'keys',
  'figures',
  'embeds',
  'examples',
  'data',
  'cite',
  'previews',
] as const;

export type PartId = (typeof parts)[number];
